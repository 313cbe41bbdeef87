// A town's staff writes the measures of its strategy through the gateway with a real token.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { inGerman, writeStrategy, writtenStrategy } from "./strategy-door.js";

/** A town of the register that presents nothing in the default data. */
const LUEDENSCHEID = "05962032";

let hub: TestHub;
let staff: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  staff = await graphDoor(hub, { kind: "TOWN", ags: LUEDENSCHEID });
}, 60_000);
afterAll(() => hub.stop());

const write = (name: string, field: string, input: object, selection?: string) =>
  writeStrategy(staff, name, field, input, selection);
const done = (name: string, field: string, input: object, selection?: string) =>
  writtenStrategy(staff, name, field, input, selection);
const createGoal = () =>
  done("strategyGoalCreate", "strategyGoal", { ags: LUEDENSCHEID, title: inGerman("Schule erhalten") });
const createMeasure = (values: object = {}) =>
  done("strategyMeasureCreate", "strategyMeasure", { ags: LUEDENSCHEID, title: inGerman("Lotsen"), ...values });

describe("a measure", () => {
  test("goes from step to step, and a step that is not open is refused with those that are", async () => {
    const { id, version } = await createMeasure({ budgetCents: 25_000_000_000 });
    const advance = (status: string, from: number) =>
      write("strategyMeasureAdvance", "strategyMeasure", { id, version: from, status }, "status nextStatuses version");
    const early = await advance("IN_PROGRESS", version);
    expect(early.errors).toMatchObject([{ field: "status", code: "STEP_NOT_OPEN" }]);
    expect(early.errors[0]?.message).toContain("Name the office that answers for it.");
    expect(early.row).toMatchObject({ status: "PLANNED", nextStatuses: ["ABANDONED"] });
    const named = { id, version, responsibleOffice: "Integrationsbüro" };
    await done("strategyMeasureUpdate", "strategyMeasure", named);
    expect((await advance("DONE", 2)).errors[0]?.message).toContain("No step leads from PLANNED to DONE.");
    expect(await advance("IN_PROGRESS", 2)).toMatchObject({
      row: { status: "IN_PROGRESS", nextStatuses: ["DONE", "ABANDONED"] },
      errors: [],
    });
    expect((await advance("DONE", 3)).errors).toEqual([]);
  });

  test("that is begun or done keeps the office that answers for it", async () => {
    const { id } = await createMeasure({ responsibleOffice: "Integrationsbüro" });
    const unnamed = async (version: number) => {
      const input = { id, version, responsibleOffice: null };
      return (await write("strategyMeasureUpdate", "strategyMeasure", input)).errors;
    };
    for (const [seen, status] of [
      [1, "IN_PROGRESS"],
      [2, "DONE"],
    ] as const) {
      await done("strategyMeasureAdvance", "strategyMeasure", { id, version: seen, status });
      expect(await unnamed(seen + 1)).toMatchObject([
        {
          field: "responsibleOffice",
          code: "INVALID_VALUE",
          message: `The measure is ${status}, which needs this: Name the office that answers for it.`,
        },
      ]);
    }
    await done("strategyMeasureUpdate", "strategyMeasure", { id, version: 3, responsibleOffice: "Sozialamt" });
  });

  test("and a need come back under a goal only after the goal has: the answer says so", async () => {
    const goal = await createGoal();
    const measure = await createMeasure({ goalId: goal.id });
    const input = {
      ags: LUEDENSCHEID,
      kind: "PUPILS",
      title: inGerman("Kinder"),
      quantity: 8,
      strategyGoalId: goal.id,
    };
    const need = await done("needCreate", "need", input, "id version");
    await done("needWithdraw", "need", { id: need.id, version: 1 }, "id version");
    await done("strategyMeasureWithdraw", "strategyMeasure", { id: measure.id, version: 1 });
    await done("strategyGoalWithdraw", "strategyGoal", { id: goal.id, version: 1 });
    const back = async (name: string, field: string, id: string) =>
      (await write(name, field, { id, version: 2 }, "id version")).errors;
    for (const [mutation, field, noun, id] of [
      ["strategyMeasureReinstate", "strategyMeasure", "measure", measure.id],
      ["needReinstate", "need", "need", need.id],
    ] as const)
      expect(await back(mutation, field, id)).toEqual([
        {
          field: null,
          code: "WITHDRAWN",
          message: `The ${noun} serves a goal that was withdrawn (${goal.id}). Reinstate the goal first (strategyGoalReinstate).`,
        },
      ]);
    await done("strategyGoalReinstate", "strategyGoal", { id: goal.id, version: 2 });
    expect(await back("strategyMeasureReinstate", "strategyMeasure", measure.id)).toEqual([]);
    expect(await back("needReinstate", "need", need.id)).toEqual([]);
  });

  test("names an office and no person, and a budget of whole cents", async () => {
    const { errors } = await write("strategyMeasureCreate", "strategyMeasure", {
      ags: LUEDENSCHEID,
      title: inGerman("Lotsen"),
      responsibleOffice: "Frau Sommer",
      budgetCents: 0.5,
    });
    expect(errors.map(({ field, code }) => [field, code])).toEqual([
      ["budgetCents", "INVALID_VALUE"],
      ["responsibleOffice", "INVALID_VALUE"],
    ]);
  });

  test("stands by its first day, and among those of one day by its title", async () => {
    const goal = await createGoal();
    const titles = ["Zuhören", "Beraten", "Wohnen", "Anfangen"];
    for (const title of titles)
      await createMeasure({ goalId: goal.id, title: inGerman(title), beginsOn: "2027-03-01" });
    await createMeasure({ goalId: goal.id, title: inGerman("Zuerst"), beginsOn: "2027-01-01" });
    const { measures } = await staff.ask<{ measures: { title: string }[] }>(
      "query ($id: ID!) { node(id: $id) { ... on StrategyGoal { measures { title(lang: DE) } } } }",
      { id: goal.id },
      "node",
    );
    expect(measures.map(({ title }) => title)).toEqual(["Zuerst", ...titles.toSorted()]);
  });

  test("sent twice with one key is made once", async () => {
    const input = { ags: LUEDENSCHEID, title: inGerman("Einmal"), idempotencyKey: "measure-1" };
    const [one, other] = [await createMeasure(input), await createMeasure(input)];
    expect(other.id).toBe(one.id);
  });
});
