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
  pilotIn,
  readParticipation,
  readPilot,
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

describe("a town", () => {
  test.each(["APPLICATION", "SELECTION", "PREPARATION", "MATCHING", "ARRIVAL", "EVALUATION"])(
    "can withdraw in %s, with a reason for the office and a note for everybody",
    async (phase) => {
      const { pilot, part } = await pilotIn(doors, phase);
      const withdrawn = await make<ParticipationAnswer>(doors.altena, "pilotParticipationWithdraw", {
        id: part.id,
        version: part.version,
        reason: "Der Rat hat die Mittel gestrichen.",
        note: de("Wir können diesmal nicht dabei sein."),
      });
      expect(withdrawn).toMatchObject({ status: "WITHDRAWN", phase, withdrawalNote: expect.any(String) });
      const [office, other] = await Promise.all([
        readParticipation(doors.office, part.id),
        readParticipation(doors.anyone, part.id),
      ]);
      expect(office).toMatchObject({ withdrawalReason: "Der Rat hat die Mittel gestrichen." });
      // Who had not been decided on stays unknown to others.
      if (phase === "APPLICATION") expect(other).toBeNull();
      else
        expect(other).toMatchObject({
          withdrawalReason: null,
          withdrawalNote: "Wir können diesmal nicht dabei sein.",
          status: "WITHDRAWN",
        });
      expect(await readPilot(doors.anyone, pilot.id)).toMatchObject({ phase, version: pilot.version });
    },
  );

  test("cannot withdraw from what has ended, nor twice, nor without a reason", async () => {
    const { part } = await pilotIn(doors, "CLOSED");
    const closed = await ask(doors.altena, "pilotParticipationWithdraw", {
      id: part.id,
      version: part.version,
      reason: "Zu spät",
    });
    expect(closed).toMatchObject({ value: { status: "SELECTED" }, userErrors: [{ code: "STEP_NOT_OPEN" }] });
    const { part: running } = await pilotIn(doors, "MATCHING");
    const wordless = { id: running.id, version: running.version, reason: " " };
    expect(await ask(doors.altena, "pilotParticipationWithdraw", wordless)).toMatchObject({
      userErrors: [{ field: "reason", code: "INVALID_VALUE" }],
    });
    const once = await withdraw(doors.altena, running.id, "Kein Platz");
    const twice = { id: running.id, version: once.version, reason: "Noch einmal" };
    expect(await ask(doors.altena, "pilotParticipationWithdraw", twice)).toMatchObject({
      userErrors: [{ field: "id", code: "STEP_NOT_OPEN" }],
    });
    const changed = { id: running.id, version: once.version, persons: 3 };
    expect(await ask(doors.altena, "pilotParticipationUpdate", changed)).toMatchObject({
      userErrors: [{ field: "id", code: "WITHDRAWN" }],
    });
  });

  test("applies again after it has withdrawn, as long as the call is open", async () => {
    const { id } = await callOut(doors.office);
    const first = await applyTo(doors.altena, id, ALTENA, { persons: 4 });
    await withdraw(doors.altena, first.id, "Noch unsicher");
    const again = await applyTo(doors.altena, id, ALTENA, { persons: 9 });
    expect(again).toMatchObject({
      id: first.id,
      status: "APPLIED",
      phase: "APPLICATION",
      persons: 9,
      version: 3,
      withdrawalReason: null,
    });
    await closeCall(doors.office, id);
    await withdraw(doors.altena, first.id, "Doch nicht");
    const late = await ask(doors.altena, "pilotApply", {
      pilotId: id,
      ags: ALTENA,
      motivation: de("Doch"),
      persons: 9,
    });
    expect(late).toMatchObject({ value: { status: "WITHDRAWN" }, userErrors: [{ code: "STEP_NOT_OPEN" }] });
  });

  test("changes its motivation until it is decided on, and its persons until the evaluation", async () => {
    const { part } = await pilotIn(doors, "ARRIVAL");
    const late = { id: part.id, version: part.version, motivation: de("Anders") };
    expect(await ask(doors.altena, "pilotParticipationUpdate", late)).toMatchObject({
      userErrors: [{ field: "motivation", code: "STEP_NOT_OPEN" }],
    });
    const more = { id: part.id, version: part.version, persons: 12 };
    expect(await make(doors.altena, "pilotParticipationUpdate", more)).toMatchObject({ persons: 12 });
    const { part: evaluated } = await pilotIn(doors, "EVALUATION");
    const after = { id: evaluated.id, version: evaluated.version, persons: 12 };
    expect(await ask(doors.altena, "pilotParticipationUpdate", after)).toMatchObject({
      userErrors: [{ field: "persons", code: "STEP_NOT_OPEN" }],
    });
  });

  test("writes its own part alone, and decides on none", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    const input = { id: part.id, version: part.version, persons: 3 };
    // Of what is not decided on another town knows nothing.
    expect(await ask(doors.hildesheim, "pilotParticipationUpdate", input)).toMatchObject({
      value: null,
      userErrors: [{ field: "id", code: "NOT_FOUND" }],
    });
    await closeCall(doors.office, id);
    const decided = await decide(doors.office, part.id, "SELECTED");
    const now = { ...input, version: decided.version };
    const other = await doors.hildesheim.raw(mutationText("pilotParticipationUpdate"), { input: now });
    expect(other.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    const decision = { id: part.id, version: decided.version, decision: "SELECTED", reasons: de("Wir selbst") };
    const own = await doors.altena.raw(mutationText("pilotParticipationDecide"), { input: decision });
    expect(own.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("is not selected by its own staff, whatever a statement says", async () => {
    const { id } = await callOut(doors.office);
    await applyTo(doors.altena, id, ALTENA);
    const staff = await openDataSource(hub.adminUrl, "municipalities", []);
    const selectItself = staff.transaction(async (transaction) => {
      await transaction.query(`SELECT set_config('ortswahl.caller_kind', 'TOWN', true),
        set_config('ortswahl.caller_id', 'clerk', true), set_config('ortswahl.caller_ags', '${ALTENA}', true),
        set_config('ortswahl.caller_scopes', 'municipality:write', true)`);
      await transaction.query(`UPDATE pilot_participation SET status = 'SELECTED', decided_on = now(), joined_on = now(),
        selection_reasons = '{}', version = version + 1 WHERE ags = '${ALTENA}' AND status = 'APPLIED'`);
    });
    await expect(selectItself).rejects.toThrow("does not decide on its own application");
    await staff.destroy();
  });
});

describe("the programme office", () => {
  test("selects with reasons, and lets who waits move up when another town withdraws", async () => {
    const { id } = await callOut(doors.office);
    const [altena, goerlitz] = [
      await applyTo(doors.altena, id, ALTENA),
      await applyTo(doors.goerlitz, id, GOERLITZ, { persons: 20 }),
    ];
    await closeCall(doors.office, id);
    await decide(doors.office, altena.id, "SELECTED", "Beirat und Wohnungen stehen bereit.");
    await decide(doors.office, goerlitz.id, "WAITING", "Zwanzig Plätze, sobald einer frei wird.");
    await advance(doors.office, id, "PREPARATION");
    expect(await readParticipation(doors.anyone, goerlitz.id)).toMatchObject({ status: "WAITING", phase: "SELECTION" });
    await make(doors.office, "pilotIndicatorCreate", { pilotId: id, indicator: "TOWNS_TAKING_PART" });
    await advance(doors.office, id, "MATCHING");
    await withdraw(doors.altena, altena.id, "Brand im Wohnblock");
    const joined = await decide(doors.office, goerlitz.id, "SELECTED", "Rückt für Altena nach.");
    expect(joined).toMatchObject({ status: "SELECTED", phase: "PREPARATION", joinedOn: day(0) });
    expect(await advanceTown(goerlitz.id, "MATCHING")).toMatchObject({ value: { phase: "MATCHING" }, userErrors: [] });
    expect((await advanceTown(goerlitz.id, "ARRIVAL")).userErrors).toMatchObject([
      { field: "phase", code: "STEP_NOT_OPEN" },
    ]);
    expect((await advanceTown(altena.id, "MATCHING")).userErrors).toMatchObject([
      { field: "id", code: "STEP_NOT_OPEN" },
    ]);
  });

  test("lets a town that needs longer stay behind, and takes the others along", async () => {
    const { pilot, part } = await pilotIn(doors, "MATCHING");
    await advanceTown(part.id, "PREPARATION");
    await advance(doors.office, pilot.id, "ARRIVAL");
    expect(await readParticipation(doors.anyone, part.id)).toMatchObject({ phase: "PREPARATION" });
    const { data } = await doors.anyone.raw(
      `query { municipality(ags: "${ALTENA}") { pilots { pilot { id } phase status } } }`,
    );
    const { municipality } = data as { municipality: { pilots: { pilot: { id: string } }[] } };
    expect(municipality.pilots.find((each) => each.pilot.id === pilot.id)).toEqual({
      pilot: { id: pilot.id },
      phase: "PREPARATION",
      status: "SELECTED",
    });
  });

  test("cannot decide while the call is open, nor without reasons", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    const decision = { id: part.id, version: part.version, decision: "SELECTED", reasons: de("Gut") };
    expect(await ask(doors.office, "pilotParticipationDecide", decision)).toMatchObject({
      value: { status: "APPLIED" },
      userErrors: [{ field: "decision", code: "STEP_NOT_OPEN" }],
    });
    expect(await ask(doors.office, "pilotParticipationDecide", { ...decision, reasons: [] })).toMatchObject({
      userErrors: [{ field: "reasons", code: "INVALID_VALUE" }],
    });
  });

  test("and a town that change the same part at once lose nothing", async () => {
    const { part } = await pilotIn(doors, "SELECTION");
    const seen = { id: part.id, version: part.version };
    const answers = await Promise.all([
      ask(doors.office, "pilotParticipationDecide", { ...seen, decision: "WAITING", reasons: de("Später") }),
      ask(doors.altena, "pilotParticipationWithdraw", { ...seen, reason: "Nicht mehr" }),
    ]);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["VERSION_CONFLICT"],
    ]);
    expect(await readParticipation(doors.office, part.id)).toMatchObject({ version: part.version + 1 });
  });
});

describe("what a town said that it can receive", () => {
  const persons = async () => {
    const { data } = await doors.anyone.raw(
      `{ municipality(ags: "${GOERLITZ}") { capacities { kind capacity available } } }`,
    );
    const { municipality } = data as { municipality: { capacities: { kind: string }[] } };
    return municipality.capacities.find(({ kind }) => kind === "PERSONS") ?? null;
  };

  test("is its capacity of persons from its selection to the end of the arrival", async () => {
    const { id } = await callOut(doors.office);
    const before = (await persons()) as { capacity?: number } | null;
    const others = before?.capacity ?? 0;
    const part = await applyTo(doors.goerlitz, id, GOERLITZ, { persons: 7 });
    expect(await persons()).toEqual(before);
    await closeCall(doors.office, id);
    const { version } = await decide(doors.office, part.id, "SELECTED");
    const seven = { kind: "PERSONS", capacity: others + 7, available: others + 7 };
    expect(await persons()).toEqual(seven);
    await make(doors.goerlitz, "pilotParticipationUpdate", { id: part.id, version, persons: 9 });
    expect(await persons()).toMatchObject({ capacity: others + 9 });
    await make(doors.office, "pilotIndicatorCreate", { pilotId: id, indicator: "PLACES_OFFERED" });
    for (const phase of ["PREPARATION", "MATCHING", "ARRIVAL"]) await advance(doors.office, id, phase);
    expect(await persons()).toMatchObject({ capacity: others + 9 });
    await advance(doors.office, id, "EVALUATION");
    expect(await persons()).toEqual(before);
  });

  test("is none any more once it has withdrawn", async () => {
    const before = await persons();
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.goerlitz, id, GOERLITZ);
    await closeCall(doors.office, id);
    await decide(doors.office, part.id, "SELECTED");
    expect(await persons()).not.toEqual(before);
    await withdraw(doors.goerlitz, part.id, "Nicht mehr");
    expect(await persons()).toEqual(before);
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

async function withdraw(door: GraphDoor, id: string, reason: string): Promise<ParticipationAnswer> {
  const part = await readParticipation(door, id);
  return make(door, "pilotParticipationWithdraw", { id, version: part?.version, reason });
}

async function advanceTown(id: string, phase: string) {
  const part = await readParticipation(doors.office, id);
  return ask<ParticipationAnswer>(doors.office, "pilotParticipationAdvance", { id, version: part?.version, phase });
}
