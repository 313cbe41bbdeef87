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
  GOERLITZ,
  make,
  type ParticipationAnswer,
  type PilotDoors,
  pilotDoors,
  pilotIn,
  readParticipation,
  withdraw,
} from "./pilot-doors.js";

let hub: TestHub;
let doors: PilotDoors;
beforeAll(async () => {
  hub = await startTestHub();
  doors = await pilotDoors(hub);
}, 60_000);
afterAll(() => hub.stop());

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

  test("decides alone: a town that was not selected is told of its own steps, not of the office's", async () => {
    const { id } = await callOut(doors.office);
    const part = await applyTo(doors.altena, id, ALTENA);
    await closeCall(doors.office, id);
    const { version } = await decide(doors.office, part.id, "NOT_SELECTED");
    const input = { pilotId: id, ags: ALTENA, motivation: de("Noch einmal"), persons: 5 };
    const answers = [
      await ask(doors.altena, "pilotApply", input),
      await ask(doors.altena, "pilotParticipationWithdraw", { id: part.id, version, reason: "Dann eben nicht" }),
    ];
    for (const { userErrors } of answers) {
      expect(userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
      expect(userErrors[0]?.message).not.toMatch(/WAITING|Open from/);
    }
    expect(answers[0]?.userErrors[0]?.message).toContain("wait for the next call");
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

async function advanceTown(id: string, phase: string) {
  const part = await readParticipation(doors.office, id);
  return ask<ParticipationAnswer>(doors.office, "pilotParticipationAdvance", { id, version: part?.version, phase });
}
