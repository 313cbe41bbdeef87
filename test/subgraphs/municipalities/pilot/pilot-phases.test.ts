import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
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
  make,
  type PilotAnswer,
  type PilotDoors,
  pilotDoors,
  pilotIn,
  publishReport,
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

const attempt = async (id: string, phase: string, changes: object = {}) => {
  const { version } = await readPilot(doors.office, id);
  return ask<PilotAnswer>(doors.office, "pilotAdvance", { id, version, phase, ...changes });
};

describe("a pilot", () => {
  test("goes from the call to its end, with the days on which each phase really ran", async () => {
    const { pilot, part } = await pilotIn(doors, "CLOSED");
    expect(pilot).toMatchObject({ phase: "CLOSED" });
    expect(part).toMatchObject({ status: "SELECTED", phase: "CLOSED", joinedOn: day(0) });
    expect(pilot.phases.map(({ phase }) => phase)).toEqual([
      "APPLICATION",
      "SELECTION",
      "PREPARATION",
      "MATCHING",
      "ARRIVAL",
      "EVALUATION",
      "CLOSED",
    ]);
    expect(pilot.phases.map(({ beganOn }) => beganOn)).toEqual(Array(7).fill(day(0)));
    expect(pilot.phases.map(({ endedOn }) => endedOn)).toEqual([...Array<string>(6).fill(day(0)), null]);
  });

  test("has a plan beside what really happened, and a new plan leaves that alone", async () => {
    const phases = [{ phase: "MATCHING", plannedFrom: day(90), plannedUntil: day(150) }];
    const { id, version } = await callOut(doors.office, { phases });
    const later = [
      { phase: "MATCHING", plannedUntil: day(180) },
      { phase: "APPLICATION", plannedUntil: day(30) },
    ];
    const changed = await make<PilotAnswer>(doors.office, "pilotUpdate", { id, version, phases: later });
    expect(changed.phases.find(({ phase }) => phase === "MATCHING")).toEqual({
      phase: "MATCHING",
      plannedFrom: day(90),
      plannedUntil: day(180),
      beganOn: null,
      endedOn: null,
    });
    expect(changed.phases[0]).toMatchObject({ plannedUntil: day(30), beganOn: day(0) });
    const reversed = [{ phase: "ARRIVAL", plannedFrom: day(202), plannedUntil: day(201) }];
    const refused = await ask(doors.office, "pilotUpdate", { id, version: changed.version, phases: reversed });
    expect(refused.userErrors).toMatchObject([{ field: "phases.0.plannedUntil", code: "INVALID_VALUE" }]);
    // A new last day of applying must leave the plan its room.
    const late = await ask(doors.office, "pilotUpdate", { id, version: changed.version, applyUntil: day(100) });
    expect(late.userErrors).toMatchObject([{ field: "applyUntil", code: "INVALID_VALUE" }]);
    const before = { phase: "ARRIVAL", plannedFrom: day(80) };
    const disordered = await ask(doors.office, "pilotUpdate", { id, version: changed.version, phases: [before] });
    expect(disordered.userErrors).toMatchObject([{ field: "phases.0.plannedFrom", code: "INVALID_VALUE" }]);
    const past = await ask(doors.office, "pilotUpdate", { id, version: changed.version, applyUntil: day(-2) });
    expect(past.userErrors).toMatchObject([{ field: "applyUntil", code: "INVALID_VALUE" }]);
  });

  test("cannot select while applications are taken, and says what is missing", async () => {
    const { id } = await callOut(doors.office);
    const { value, userErrors } = await attempt(id, "SELECTION");
    expect(value).toMatchObject({ phase: "APPLICATION" });
    expect(userErrors).toMatchObject([{ field: "phase", code: "STEP_NOT_OPEN" }]);
    expect(userErrors[0]?.message).toBe(
      "The pilot is APPLICATION. For SELECTION this is missing: Wait until the last day of applying has passed, or set an earlier one. Invite municipalities to apply: there is no application. Open from APPLICATION: CLOSED (with endingReason).",
    );
  });

  test("shows beforehand which steps are open, and what the others lack", async () => {
    const { pilot } = await pilotIn(doors, "ARRIVAL");
    const { data } = await doors.anyone.raw(
      `query ($id: ID!) { node(id: $id) { ... on Pilot {
        nextSteps { phase isOpen conditions { name isMet text(lang: DE) } } } } }`,
      { id: pilot.id },
    );
    const { node } = data as { node: { nextSteps: { phase: string; isOpen: boolean; conditions: object[] }[] } };
    expect(node.nextSteps.map(({ phase, isOpen }) => [phase, isOpen])).toEqual([
      ["MATCHING", true],
      ["EVALUATION", true],
      ["CLOSED", false],
    ]);
    expect(node.nextSteps[2]?.conditions).toEqual([
      {
        name: "ENDING_REASON_GIVEN",
        isMet: false,
        text: "Sagen, warum das Modellprojekt vor seiner Auswertung endet.",
      },
    ]);
  });

  test("prepares once everything is decided and a town takes part, and matches once it is measured", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    await closeCall(doors.office, id);
    const undecided = await attempt(id, "PREPARATION");
    expect(undecided.userErrors[0]?.message).toContain("Decide on every application");
    await decide(doors.office, part.id, "WAITING");
    const without = await attempt(id, "PREPARATION");
    expect(without.userErrors[0]?.message).toContain("Select at least one municipality");
    await decide(doors.office, part.id, "SELECTED");
    await advance(doors.office, id, "PREPARATION");
    const unmeasured = await attempt(id, "MATCHING");
    expect(unmeasured.userErrors[0]?.message).toContain("Set at least one indicator");
    await make(doors.office, "pilotIndicatorCreate", { pilotId: id, indicator: "BOARD_READINESS" });
    expect(await advance(doors.office, id, "MATCHING")).toMatchObject({ phase: "MATCHING" });
  });

  test("opens its call again, and takes its municipalities back with it", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    await closeCall(doors.office, id);
    expect((await attempt(id, "APPLICATION")).userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    const { version } = await readPilot(doors.office, id);
    await make(doors.office, "pilotUpdate", { id, version, applyUntil: day(7) });
    const open = await advance(doors.office, id, "APPLICATION");
    expect(open.phases[0]).toMatchObject({ phase: "APPLICATION", beganOn: day(0), endedOn: null });
    expect(await readParticipation(doors.office, part.id)).toMatchObject({ phase: "APPLICATION", status: "APPLIED" });
  });

  test("matches another round after an arrival", async () => {
    const { pilot, part } = await pilotIn(doors, "ARRIVAL");
    await advance(doors.office, pilot.id, "MATCHING");
    expect(await readParticipation(doors.office, part.id)).toMatchObject({ phase: "MATCHING" });
    await advance(doors.office, pilot.id, "ARRIVAL");
    expect(await readParticipation(doors.office, part.id)).toMatchObject({ phase: "ARRIVAL" });
  });

  test("ends early with a reason that everybody reads, and after its evaluation with a report", async () => {
    const { pilot } = await pilotIn(doors, "PREPARATION");
    const closed = await advance(doors.office, pilot.id, "CLOSED", { endingReason: de("Die Mittel fehlen.") });
    expect(closed).toMatchObject({ phase: "CLOSED" });
    const { data } = await doors.anyone.raw(
      `query ($id: ID!) { node(id: $id) { ... on Pilot { endingReason(lang: DE) } } }`,
      { id: pilot.id },
    );
    expect(data).toEqual({ node: { endingReason: "Die Mittel fehlen." } });
    const { pilot: evaluated } = await pilotIn(doors, "EVALUATION");
    const early = await attempt(evaluated.id, "CLOSED", { endingReason: de("Ohne Bericht.") });
    expect(early.userErrors[0]?.message).toContain("Publish the evaluation report.");
    await publishReport(doors.office, evaluated.id);
    expect(await advance(doors.office, evaluated.id, "CLOSED")).toMatchObject({ phase: "CLOSED" });
  });

  test("that has ended changes no more", async () => {
    const { pilot } = await pilotIn(doors, "CLOSED");
    const pilotId = pilot.id;
    const meeting = { pilotId, title: de("Treffen"), heldOn: day(3) };
    const refusals = await Promise.all([
      ask(doors.office, "dialogueMeetingCreate", meeting),
      ask(doors.office, "pilotIndicatorCreate", { pilotId, indicator: "NEEDS_DECLARED" }),
      ask(doors.office, "pilotReportUpdate", { pilotId, version: 2, findings: de("Doch anders") }),
      attempt(pilotId, "EVALUATION"),
    ]);
    expect(refusals.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array(4).fill(["STEP_NOT_OPEN"]),
    );
  });

  test.each([
    [{ title: [] }, "title"],
    [{ placesSought: 0 }, "placesSought"],
    [{ applyUntil: "bald" }, "applyUntil"],
    [{ applyUntil: day(-1) }, "applyUntil"],
    [{ applyUntil: "9999-12-31" }, "applyUntil"],
    [{ title: de("Modellprojekt, Tel. 02352 123456") }, "title.0.text"],
    [{ title: de("Fragen an amt@altena.example") }, "title.0.text"],
    [{ phases: [{ phase: "SELECTION" }, { phase: "SELECTION" }] }, "phases.1.phase"],
    [{ phases: [{ phase: "SELECTION", plannedFrom: day(30) }] }, "phases.0.plannedFrom"],
    [{ phases: [{ phase: "ARRIVAL", plannedUntil: "9999-01-01" }] }, "phases.0.plannedUntil"],
    [
      {
        phases: [
          { phase: "MATCHING", plannedFrom: day(40), plannedUntil: day(50) },
          { phase: "SELECTION", plannedFrom: day(60), plannedUntil: day(70) },
        ],
      },
      "phases.0.plannedFrom",
    ],
    [{ office: "Frau Beispiel" }, "office"],
    [{ phases: [{ phase: "ARRIVAL", plannedFrom: "2027-02-30" }] }, "phases.0.plannedFrom"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const call = { title: de("Modellprojekt"), applyUntil: day(30), placesSought: 60, ...wrong };
    const { value, userErrors } = await ask(doors.office, "pilotCreate", call);
    expect(value).toBeNull();
    expect(userErrors).toMatchObject([{ field, code: "INVALID_VALUE" }]);
  });
});

describe("what is the programme office's to write", () => {
  test.each(["altena", "anyone"] as const)("is closed to %s", async (who) => {
    const input = { title: de("Modellprojekt"), applyUntil: day(30), placesSought: 60 };
    const mutation = `mutation ($input: PilotCreateInput!) { pilotCreate(input: $input) { userErrors { code } } }`;
    expect((await doors[who].raw(mutation, { input })).errors).toMatchObject([
      { path: ["pilotCreate"], extensions: { code: who === "anyone" ? "UNAUTHENTICATED" : "FORBIDDEN" } },
    ]);
  });

  test("is told to clients beforehand", async () => {
    const { id } = await callOut(doors.office);
    const query = `query ($id: ID!) { node(id: $id) { ... on Pilot { viewerCanUpdate viewerCannotUpdateReasons } } }`;
    const told = await Promise.all(
      [doors.office, doors.altena, doors.anyone].map((door) => door.ask(query, { id }, "node")),
    );
    expect(told).toEqual([
      { viewerCanUpdate: true, viewerCannotUpdateReasons: [] },
      { viewerCanUpdate: false, viewerCannotUpdateReasons: ["SCOPE_MISSING"] },
      { viewerCanUpdate: false, viewerCannotUpdateReasons: ["NOT_SIGNED_IN"] },
    ]);
  });
});

describe("two who work in the office at once", () => {
  test("lose nothing: the second is told of the first one's change", async () => {
    const { id, version } = await callOut(doors.office);
    const answers = await Promise.all(
      ["Erster Titel", "Zweiter Titel"].map((title) =>
        ask<PilotAnswer>(doors.office, "pilotUpdate", { id, version, title: de(title) }),
      ),
    );
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["VERSION_CONFLICT"],
    ]);
    const [made] = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(await readPilot(doors.anyone, id)).toMatchObject({ version: version + 1, title: made?.value?.title });
  });

  test("take a step once, and its participants along once", async () => {
    const { pilot, part } = await pilotIn(doors, "SELECTION");
    const input = { id: pilot.id, version: pilot.version, phase: "PREPARATION" };
    const answers = await Promise.all([1, 2, 3].map(() => ask(doors.office, "pilotAdvance", input)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await readParticipation(doors.office, part.id)).toMatchObject({
      phase: "PREPARATION",
      version: part.version + 1,
    });
  });

  test("send the same again and change it once", async () => {
    const input = { title: de("Einmal"), applyUntil: day(30), placesSought: 5, idempotencyKey: "one-call" };
    const [first, again] = [
      await make<PilotAnswer>(doors.office, "pilotCreate", input),
      await make<PilotAnswer>(doors.office, "pilotCreate", input),
    ];
    expect(again.id).toBe(first.id);
  });
});
