// What clients are told beforehand agrees with what mutations answer: for every status in every phase.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { PARTICIPATION_STATUSES } from "../../../../subgraphs/municipalities/pilot/participation/participation-status.js";
import { PILOT_PHASES } from "../../../../subgraphs/municipalities/pilot/pilot-phase.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import type { GraphDoor } from "../graph-door.js";
import {
  ALTENA,
  applyTo,
  ask,
  callOut,
  de,
  type ParticipationAnswer,
  type PilotAnswer,
  type PilotDoors,
  pilotDoors,
  readPilot,
} from "./pilot-doors.js";

interface Told {
  readonly version: number;
  readonly viewerCanUpdate: boolean;
  readonly viewerCannotUpdateReasons: readonly string[];
  readonly viewerCanDecide: boolean;
  readonly pilot: { readonly version: number; readonly viewerCanUpdate: boolean };
}

let hub: TestHub;
let doors: PilotDoors;
let owner: DataSource;
let pilot: PilotAnswer;
let part: ParticipationAnswer;
beforeAll(async () => {
  hub = await startTestHub();
  doors = await pilotDoors(hub);
  owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
  pilot = await callOut(doors.office);
  part = await applyTo(doors.altena, pilot.id, ALTENA);
}, 60_000);
afterAll(async () => {
  await owner.destroy();
  await hub.stop();
});

const keyOf = (id: string): string => Buffer.from(id, "base64").toString().split(":")[1] ?? "";

/** Puts the part into a status and its pilot into a phase, whatever steps lead there. */
async function put(status: string, phase: string): Promise<void> {
  await owner.query("UPDATE pilot SET phase = $2, version = version + 1 WHERE key = $1", [keyOf(pilot.id), phase]);
  const isDecided = ["SELECTED", "WAITING", "NOT_SELECTED"].includes(status);
  await owner.query(
    `UPDATE pilot_participation SET status = $2::text, phase = $3, version = version + 1,
       decided_on = CASE WHEN $4 THEN local_today() END, joined_on = CASE WHEN $4 THEN local_today() END,
       selection_reasons = CASE WHEN $4 THEN '{"de":"Nach den Kriterien"}'::jsonb END,
       withdrawn_at = CASE WHEN $2 = 'WITHDRAWN' THEN now() END,
       withdrawal_reason = CASE WHEN $2 = 'WITHDRAWN' THEN 'Kein Platz' END
     WHERE key = $1`,
    [keyOf(part.id), status, status === "WAITING" ? "SELECTION" : phase, isDecided],
  );
}

const told = (door: GraphDoor): Promise<Told> =>
  door.ask<Told>(
    `query ($id: ID!) { node(id: $id) { ... on PilotParticipation {
      version viewerCanUpdate viewerCannotUpdateReasons viewerCanDecide pilot { version viewerCanUpdate } } } }`,
    { id: part.id },
    "node",
  );

const combinations = PARTICIPATION_STATUSES.flatMap(({ value: status }) =>
  PILOT_PHASES.map(({ value: phase }) => [status, phase] as const),
);

describe("what a client is told beforehand", () => {
  test.each(combinations)("of a part that is %s in a pilot in %s is what mutations answer", async (status, phase) => {
    await put(status, phase);
    const town = await told(doors.altena);
    expect(town.viewerCanUpdate).toBe(town.viewerCannotUpdateReasons.length === 0);
    expect(town).toMatchObject({ viewerCanDecide: false, pilot: { viewerCanUpdate: false } });
    const change = { id: part.id, version: town.version, persons: 9 };
    const changed = await ask(doors.altena, "pilotParticipationUpdate", change);
    expect(changed.userErrors.length === 0).toBe(town.viewerCanUpdate);

    const answers: boolean[] = [];
    for (const decision of ["SELECTED", "WAITING", "NOT_SELECTED"]) {
      await put(status, phase);
      const { version } = await told(doors.office);
      const made = { id: part.id, version, decision, reasons: de(`Gründe für ${decision}`) };
      answers.push((await ask(doors.office, "pilotParticipationDecide", made)).userErrors.length === 0);
    }
    await put(status, phase);
    const office = await told(doors.office);
    expect(office.viewerCanDecide).toBe(answers.includes(true));
    expect(office.viewerCanUpdate).toBe(false);
    const { version } = await readPilot(doors.office, pilot.id);
    const title = de(`Modellprojekt ${status} ${phase}`);
    const renamed = await ask(doors.office, "pilotUpdate", { id: pilot.id, version, title });
    expect(renamed.userErrors.length === 0).toBe(office.pilot.viewerCanUpdate);
    if (phase === "CLOSED") {
      expect(renamed.userErrors).toMatchObject([{ field: "id", code: "STEP_NOT_OPEN" }]);
      expect([town.viewerCanUpdate, office.viewerCanDecide, office.pilot.viewerCanUpdate]).toEqual(
        Array(3).fill(false),
      );
    }
  });
});
