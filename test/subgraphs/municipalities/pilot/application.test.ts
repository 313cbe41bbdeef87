import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import type { GraphDoor } from "../graph-door.js";
import {
  advance,
  ALTENA,
  applyTo,
  ask,
  callOut,
  closeCall,
  day,
  de,
  decide,
  GOERLITZ,
  HILDESHEIM,
  make,
  mutationText,
  type ParticipationAnswer,
  type PilotDoors,
  pilotDoors,
  readParticipation,
  readPilot,
  withdraw,
} from "./pilot-doors.js";

let hub: TestHub;
let doors: PilotDoors;
beforeAll(async () => {
  hub = await startTestHub();
  doors = await pilotDoors(hub);
}, 60_000);
afterAll(() => hub.stop());

const asOwner = async (sql: string): Promise<void> => {
  const owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
  await owner.query(sql);
  await owner.destroy();
};

const applications = async (door: GraphDoor, id: string): Promise<readonly string[]> => {
  const { applications: list } = await door.ask<{ applications: { nodes: { municipality: { ags: string } }[] } }>(
    "query ($id: ID!) { node(id: $id) { ... on Pilot { applications { nodes { municipality { ags } } } } } }",
    { id },
    "node",
  );
  return list.nodes.map(({ municipality }) => municipality.ags);
};

describe("an application", () => {
  test("is seen by its town and the office alone until it is decided on, and by everybody then", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    expect(part).toMatchObject({ status: "APPLIED", phase: "APPLICATION", persons: 8, joinedOn: null });
    const seers = async () =>
      Promise.all(
        [doors.office, doors.altena, doors.hildesheim, doors.anyone].map(async (door) => [
          (await readParticipation(door, part.id)) !== null,
          await applications(door, id),
        ]),
      );
    expect(await seers()).toEqual([
      [true, [ALTENA]],
      [true, [ALTENA]],
      [false, []],
      [false, []],
    ]);
    await closeCall(doors.office, id);
    await decide(doors.office, part.id, "NOT_SELECTED", "Die Plätze reichen diesmal nicht.");
    expect(await seers()).toEqual(Array(4).fill([true, [ALTENA]]));
    expect(await readParticipation(doors.anyone, part.id)).toMatchObject({
      status: "NOT_SELECTED",
      joinedOn: null,
      selectionReasons: "Die Plätze reichen diesmal nicht.",
    });
  });

  test("says of a town without a board that it has none", async () => {
    await asOwner(`DELETE FROM advisory_board WHERE ags = '${GOERLITZ}'`);
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.goerlitz, id, GOERLITZ);
    expect(await boardOf(doors.goerlitz, part.id)).toBeNull();
  });

  test("keeps the state of the board as it was, whatever becomes of the board", async () => {
    await asOwner(`
      DELETE FROM advisory_board WHERE ags = '${HILDESHEIM}';
      INSERT INTO advisory_board (ags, status) VALUES ('${HILDESHEIM}', 'PREPARING');
      UPDATE advisory_board_precondition SET status = 'MET', evidence = '{"de":"Beschluss"}', version = version + 1
        WHERE ags = '${HILDESHEIM}' AND precondition IN ('COUNCIL_MANDATE', 'BUDGET');
      UPDATE advisory_board_precondition SET status = 'PARTLY', version = version + 1
        WHERE ags = '${HILDESHEIM}' AND precondition = 'COORDINATOR';`);
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.hildesheim, id, HILDESHEIM);
    const atApplication = {
      status: "PREPARING",
      met: 2,
      total: 9,
      preconditions: [
        { precondition: "COUNCIL_MANDATE", status: "MET" },
        { precondition: "QUESTION_AND_AIM", status: "OPEN" },
        { precondition: "COORDINATOR", status: "PARTLY" },
        { precondition: "BUDGET", status: "MET" },
        ...["NEUTRAL_MODERATION", "DIVERSE_COMPOSITION", "PUBLIC_AGENDA_AND_MINUTES", "WAY_BACK", "EVALUATION"].map(
          (precondition) => ({ precondition, status: "OPEN" }),
        ),
      ],
    };
    expect(await boardOf(doors.hildesheim, part.id)).toEqual(atApplication);
    await asOwner(`UPDATE advisory_board_precondition SET status = 'OPEN', version = version + 1
      WHERE ags = '${HILDESHEIM}'`);
    expect(await boardOf(doors.hildesheim, part.id)).toEqual(atApplication);
    // Who applies again applies with what there is by then.
    await withdraw(doors.hildesheim, part.id, "Noch zu früh.");
    await applyTo(doors.hildesheim, id, HILDESHEIM);
    expect(await boardOf(doors.hildesheim, part.id)).toMatchObject({ met: 0, total: 9 });
  });

  test("is a town's own, once, and in time", async () => {
    const { id, version } = await callOut(doors.office);
    const input = { pilotId: id, ags: ALTENA, motivation: de("Wir wollen."), persons: 5 };
    expect((await doors.hildesheim.raw(mutationText("pilotApply"), { input })).errors).toMatchObject([
      { path: ["pilotApply"], extensions: { code: "FORBIDDEN" } },
    ]);
    expect((await doors.office.raw(mutationText("pilotApply"), { input })).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
    await make(doors.altena, "pilotApply", input);
    const twice = await ask<ParticipationAnswer>(doors.altena, "pilotApply", input);
    expect(twice).toMatchObject({ value: { status: "APPLIED", version: 1 }, userErrors: [{ code: "ALREADY_EXISTS" }] });
    expect(twice.userErrors[0]?.message).toContain("pilotParticipationUpdate");
    await make(doors.office, "pilotUpdate", { id, version, applyUntil: day(-1) });
    const late = await ask(doors.goerlitz, "pilotApply", { ...input, ags: GOERLITZ });
    expect(late).toMatchObject({ value: null, userErrors: [{ field: "pilotId", code: "STEP_NOT_OPEN" }] });
    const nowhere = await ask(doors.goerlitz, "pilotApply", { ...input, ags: GOERLITZ, pilotId: "nirgends" });
    expect(nowhere).toMatchObject({ value: null, userErrors: [{ field: "pilotId", code: "NOT_FOUND" }] });
  });

  test.each([
    [{ persons: 0 }, "persons"],
    [{ persons: 10_001 }, "persons"],
    [{ motivation: [] }, "motivation"],
    [{ office: "Tel. 02352 123456" }, "office"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { id } = await callOut(doors.office);
    const input = { pilotId: id, ags: ALTENA, motivation: de("Wir wollen."), persons: 5, ...wrong };
    expect(await ask(doors.altena, "pilotApply", input)).toMatchObject({
      value: null,
      userErrors: [{ field, code: "INVALID_VALUE" }],
    });
  });

  test("of two who send it at once is one", async () => {
    const { id } = await callOut(doors.office);
    const input = { pilotId: id, ags: ALTENA, motivation: de("Wir wollen."), persons: 5 };
    const answers = await Promise.all([1, 2].map(() => ask(doors.altena, "pilotApply", input)));
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["ALREADY_EXISTS"],
    ]);
  });

  test("either comes before the selection begins or is refused, however close they are", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await callOut(doors.office);
      await applyTo(doors.altena, id, ALTENA);
      // The call is open for today still; the office ends it while a town applies.
      const { version } = await readPilot(doors.office, id);
      const input = { pilotId: id, ags: GOERLITZ, motivation: de("Wir wollen."), persons: 5 };
      const [, applied] = await Promise.all([
        make(doors.office, "pilotUpdate", { id, version, applyUntil: day(-1) }),
        ask<ParticipationAnswer>(doors.goerlitz, "pilotApply", input),
      ]);
      await advance(doors.office, id, "SELECTION");
      const codes = applied.userErrors.map(({ code }) => code);
      if (applied.value) {
        expect(codes).toEqual([]);
        expect(await readParticipation(doors.office, applied.value.id)).toMatchObject({ phase: "SELECTION" });
      } else expect(codes).toEqual(["STEP_NOT_OPEN"]);
    }
  });
});

const boardOf = async (door: GraphDoor, id: string): Promise<unknown> => {
  const { boardAtApplication } = await door.ask<{ boardAtApplication: unknown }>(
    `query ($id: ID!) { node(id: $id) { ... on PilotParticipation {
      boardAtApplication { status met total preconditions { precondition status } } } } }`,
    { id },
    "node",
  );
  return boardAtApplication;
};
