// A town's staff writes its strategy through the gateway with a real token, and everybody reads it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { germanDay } from "../../../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { inGerman, writeStrategy, writtenStrategy } from "./strategy-door.js";

/** Towns of the register that present nothing in the default data. */
const LUEDENSCHEID = "05962032";
const HAGEN = "05914000";
const SIEGEN = "05970040";
const DAY_MS = 24 * 60 * 60 * 1000;

let hub: TestHub;
let anyone: GraphDoor;
let staff: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  anyone = await graphDoor(hub);
  staff = await graphDoor(hub, { kind: "TOWN", ags: LUEDENSCHEID });
}, 60_000);
afterAll(() => hub.stop());

const write = (name: string, field: string, input: object, selection?: string, door = staff) =>
  writeStrategy(door, name, field, input, selection);
const done = (name: string, field: string, input: object, selection?: string) =>
  writtenStrategy(staff, name, field, input, selection);

const createGoal = (values: object = {}) =>
  done("strategyGoalCreate", "strategyGoal", { ags: LUEDENSCHEID, title: inGerman("Schule erhalten"), ...values });
const createMeasure = (values: object = {}) =>
  done("strategyMeasureCreate", "strategyMeasure", { ags: LUEDENSCHEID, title: inGerman("Lotsen"), ...values });
const recordValue = (goalId: string, measuredOn: string, value: number) =>
  done("strategyGoalValueCreate", "strategyGoalValue", { goalId, measuredOn, value }, "id version");

const readGoal = async (id: string, door = anyone) => {
  const query = `query ($id: ID!) { node(id: $id) { ... on StrategyGoal {
    title status nextStatuses baseline target latestValue { value measuredOn }
    progress { basis basisLabel percent explanation(lang: EN) }
    values(first: 9) { totalCount nodes { measuredOn value source } }
    needs(first: 9) { totalCount nodes { title } } measures { title status } strategy { id } } } }`;
  return door.ask<Record<string, unknown> | null>(query, { id }, "node");
};

describe("vision and period", () => {
  const vision = { ags: LUEDENSCHEID, vision: inGerman("Eine Stadt für alle"), beginsOn: "2026-01-01" };

  test("are written once, changed from the version that was seen, and of two clerks at once the second is told", async () => {
    const first = await done("strategyUpdate", "strategy", { ...vision, endsOn: "2035-12-31" }, "id version");
    expect(first.version).toBe(1);
    const changes = ["2034-12-31", "2033-12-31"].map((endsOn) =>
      write("strategyUpdate", "strategy", { ags: LUEDENSCHEID, version: 1, endsOn }, "version endsOn"),
    );
    const outcomes = await Promise.all(changes);
    const codes = outcomes.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(["VERSION_CONFLICT"]);
    // The one who was refused is shown what stands there now.
    const [one, other] = outcomes;
    expect(one?.row).toEqual(other?.row);
    const { strategy } = await anyone.ask<{ strategy: object }>(
      `query ($ags: AGS!) { municipality(ags: $ags) { strategy { vision beginsOn version municipality { name } } } }`,
      { ags: LUEDENSCHEID },
      "municipality",
    );
    expect(strategy).toMatchObject({ vision: "Eine Stadt für alle", beginsOn: "2026-01-01", version: 2 });
  });

  test("of a period that ends before it begins, and without the version that was seen, nothing is written", async () => {
    const backwards = { ags: LUEDENSCHEID, version: 2, endsOn: "2025-01-01" };
    expect((await write("strategyUpdate", "strategy", backwards, "version")).errors).toMatchObject([
      { field: "endsOn", code: "INVALID_VALUE" },
    ]);
    expect((await write("strategyUpdate", "strategy", vision, "version")).errors).toMatchObject([
      { field: "version", code: "VERSION_CONFLICT" },
    ]);
  });

  test("are not published where nothing would stand in the strategy, neither vision, period, goal nor measure", async () => {
    const siegen = await graphDoor(hub, { kind: "TOWN", ags: SIEGEN });
    for (const input of [{ ags: SIEGEN }, { ags: SIEGEN, vision: null, beginsOn: null }])
      expect(await write("strategyUpdate", "strategy", input, "version", siegen)).toMatchObject({
        row: null,
        errors: [{ field: "vision", code: "INVALID_VALUE" }],
      });
    const only = { ags: SIEGEN, beginsOn: "2027-01-01" };
    expect((await write("strategyUpdate", "strategy", only, "version", siegen)).errors).toEqual([]);
    const emptied = { ags: SIEGEN, version: 1, beginsOn: null };
    expect((await write("strategyUpdate", "strategy", emptied, "version", siegen)).errors).toMatchObject([
      { field: "vision" },
    ]);
    const goal = { ags: SIEGEN, title: inGerman("Schule erhalten") };
    await write("strategyGoalCreate", "strategyGoal", goal, "id", siegen);
    expect((await write("strategyUpdate", "strategy", emptied, "version", siegen)).errors).toEqual([]);
  });

  test("are their own town's to write", async () => {
    const hagen = await graphDoor(hub, { kind: "TOWN", ags: HAGEN });
    const mutation = `mutation ($input: StrategyUpdateInput!) { strategyUpdate(input: $input) { userErrors { code } } }`;
    expect((await hagen.raw(mutation, { input: vision })).errors).toMatchObject([
      { path: ["strategyUpdate"], extensions: { code: "FORBIDDEN" } },
    ]);
    expect((await anyone.raw(mutation, { input: vision })).errors).toMatchObject([
      { extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });
});

describe("a goal", () => {
  test("shows its progress by the newest value, whatever order values come in", async () => {
    const { id } = await createGoal({ baseline: 120, target: 150, targetYear: 2030 });
    expect(await readGoal(id)).toMatchObject({ progress: { basis: "NO_VALUE", percent: null } });
    await recordValue(id, "2026-06-01", 135);
    await recordValue(id, "2025-06-01", 141);
    expect(await readGoal(id)).toMatchObject({
      latestValue: { value: 135, measuredOn: "2026-06-01" },
      progress: { basis: "MEASURED", basisLabel: "Gemessen", percent: 50 },
      values: { totalCount: 2, nodes: [{ measuredOn: "2026-06-01" }, { measuredOn: "2025-06-01" }] },
    });
  });

  test("takes no value that is still to be measured, nor one of another age, and says what days are possible", async () => {
    const { id } = await createGoal({ baseline: 0, target: 10 });
    const today = germanDay(new Date());
    const day = async (measuredOn: string) => {
      const { errors } = await write(
        "strategyGoalValueCreate",
        "strategyGoalValue",
        { goalId: id, measuredOn, value: 3 },
        "id",
      );
      return errors.map(({ field, message }) => `${field}: ${message}`);
    };
    const ahead = germanDay(new Date(Date.now() + 2 * DAY_MS));
    expect(await day(ahead)).toEqual([
      `measuredOn: ${ahead} is still to come. Enter the day once it was; today is ${today}.`,
    ]);
    expect(await day("1700-01-01")).toEqual([
      "measuredOn: 1700-01-01 is outside of the years that are possible. It is from 1900-01-01 to 9999-12-31.",
    ]);
    expect(await day(today)).toEqual([]);
    const value = await recordValue(id, "2026-06-01", 3);
    const later = { id: value.id, version: value.version, measuredOn: ahead };
    expect((await write("strategyGoalValueUpdate", "strategyGoalValue", later, "id")).errors).toMatchObject([
      { field: "measuredOn", code: "INVALID_VALUE" },
    ]);
  });

  test("has one value of a day, and a day is free again when its value was withdrawn", async () => {
    const { id } = await createGoal({ baseline: 0, target: 10 });
    const value = await recordValue(id, "2026-06-01", 3);
    const again = { goalId: id, measuredOn: "2026-06-01", value: 4 };
    const refused = await write("strategyGoalValueCreate", "strategyGoalValue", again, "id");
    expect(refused.errors).toMatchObject([{ field: "measuredOn", code: "ALREADY_EXISTS" }]);
    const seen = { id: value.id, version: value.version };
    await done("strategyGoalValueWithdraw", "strategyGoalValue", seen, "id version");
    await recordValue(id, "2026-06-01", 4);
    expect(await readGoal(id)).toMatchObject({ progress: { percent: 40 }, values: { totalCount: 1 } });
  });

  test("takes no figure that cannot be one, and says which", async () => {
    const { errors } = await write("strategyGoalCreate", "strategyGoal", {
      ags: LUEDENSCHEID,
      title: inGerman("Zu genau"),
      baseline: 0.123456,
      target: 1e15,
      targetYear: 20300,
    });
    expect(errors.map(({ field, code }) => [field, code])).toEqual([
      ["baseline", "INVALID_VALUE"],
      ["target", "INVALID_VALUE"],
      ["targetYear", "INVALID_VALUE"],
    ]);
  });

  test("is served by needs of its own town, and by no other's", async () => {
    const { id } = await createGoal();
    const need = { ags: LUEDENSCHEID, kind: "PUPILS", title: inGerman("Kinder"), quantity: 8, strategyGoalId: id };
    const made = await done("needCreate", "need", need, "id version strategyGoal { title }");
    expect(made).toMatchObject({ strategyGoal: { title: "Schule erhalten" } });
    expect(await readGoal(id)).toMatchObject({ needs: { totalCount: 1, nodes: [{ title: "Kinder" }] } });
    const hagen = await graphDoor(hub, { kind: "TOWN", ags: HAGEN });
    const foreign = await write("needCreate", "need", { ...need, ags: HAGEN }, "id", hagen);
    expect(foreign).toMatchObject({ row: null, errors: [{ field: "strategyGoalId", code: "NOT_FOUND" }] });
    const unserved = { id: made.id, version: 1, strategyGoalId: null };
    await done("needUpdate", "need", unserved, "id version");
    expect(await readGoal(id)).toMatchObject({ needs: { totalCount: 0 } });
  });

  test("that something serves is not withdrawn; free of that it vanishes for all but its staff, and comes back", async () => {
    const { id, version } = await createGoal();
    const measure = await createMeasure({ goalId: id });
    const refused = await write("strategyGoalWithdraw", "strategyGoal", { id, version });
    expect(refused.errors).toMatchObject([
      { field: "id", code: "INVALID_VALUE", message: expect.stringMatching("^The goal is served by 1 measure; ") },
    ]);
    const elsewhere = { id: measure.id, version: measure.version, goalId: null };
    await done("strategyMeasureUpdate", "strategyMeasure", elsewhere);
    await done("strategyGoalWithdraw", "strategyGoal", { id, version });
    expect(await readGoal(id)).toBeNull();
    expect(await readGoal(id, staff)).not.toBeNull();
    const late = { goalId: id, measuredOn: "2026-01-01", value: 1 };
    expect((await write("strategyGoalValueCreate", "strategyGoalValue", late, "id")).errors).toMatchObject([
      { code: "WITHDRAWN" },
    ]);
    await done("strategyGoalReinstate", "strategyGoal", { id, version: version + 1 });
    expect(await readGoal(id)).toMatchObject({ title: "Schule erhalten" });
  });

  test("keeps who changed what, for its own staff", async () => {
    const { id, version } = await createGoal({ target: 10 });
    await done("strategyGoalUpdate", "strategyGoal", { id, version, target: 12, office: "Stadtentwicklung" });
    const query = `query ($id: ID!) { node(id: $id) { ... on StrategyGoal {
      history(first: 5) { nodes { version action office changes { field before after } } } } } }`;
    expect(await staff.ask(query, { id }, "node")).toEqual({
      history: {
        nodes: [
          {
            version: 2,
            action: "UPDATED",
            office: "Stadtentwicklung",
            changes: [{ field: "target", before: "10", after: "12" }],
          },
          expect.objectContaining({ version: 1, action: "CREATED" }),
        ],
      },
    });
    expect((await anyone.raw(query, { id })).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});

test("totals count goals and measures by status with their budget, in flat rows", async () => {
  const hagen = await graphDoor(hub, { kind: "TOWN", ags: HAGEN });
  const title = inGerman("Wohnraum");
  const goal = await write("strategyGoalCreate", "strategyGoal", { ags: HAGEN, title }, "id version", hagen);
  for (const budgetCents of [1_000, 30_000_000_000])
    await write("strategyMeasureCreate", "strategyMeasure", { ags: HAGEN, title, budgetCents }, "id", hagen);
  const abandoned = { id: goal.row!.id, version: 1, status: "ABANDONED" };
  await write("strategyGoalAdvance", "strategyGoal", abandoned, "id", hagen);
  const totals = (by: string) =>
    anyone.ask(
      `{ strategyTotals(by: [${by}], filter: { district: { eq: "05914" } }) {
         state status district strategies goals measures budgetCents } }`,
      {},
      "strategyTotals",
    );
  const none = { state: null, status: null, district: null };
  expect(await totals("STATE, STATUS")).toEqual([
    { ...none, state: "NW", status: "ABANDONED", strategies: 1, goals: 1, measures: 0, budgetCents: 0 },
    { ...none, state: "NW", status: "PLANNED", strategies: 1, goals: 0, measures: 2, budgetCents: 30_000_001_000 },
  ]);
  expect(await totals("DISTRICT")).toEqual([
    { ...none, district: "05914", strategies: 1, goals: 1, measures: 2, budgetCents: 30_000_001_000 },
  ]);
});
