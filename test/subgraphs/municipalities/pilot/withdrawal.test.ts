import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import {
  ALTENA,
  applyTo,
  ask,
  callOut,
  closeCall,
  de,
  decide,
  make,
  mutationText,
  type ParticipationAnswer,
  type PilotDoors,
  pilotDoors,
  pilotIn,
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
});
