// Lists and totals of pilots: what they answer, and what they cost.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { readProjectFile } from "../../../house/project-files.js";
import type { GraphDoor } from "../graph-door.js";
import {
  advance,
  ALTENA,
  applyTo,
  callOut,
  closeCall,
  day,
  decide,
  GOERLITZ,
  make,
  type PilotDoors,
  pilotDoors,
  pilotIn,
} from "./pilot-doors.js";

let hub: TestHub;
let doors: PilotDoors;
const statements: string[] = [];
beforeAll(async () => {
  hub = await startTestHub({}, { onStatement: (owner, sql) => void statements.push(`${owner}: ${tidy(sql)}`) });
  doors = await pilotDoors(hub);
}, 60_000);
afterAll(() => hub.stop());

/** Without the size of pages, which may differ. */
const tidy = (sql: string): string =>
  sql
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(LIMIT|page_position <=) \d+/g, "$1 n")
    .trim();
/** Readers of feeds ask once a second, whoever else asks; the matching, which nobody asks here, takes over what came. */
const isOfFeed = (statement: string): boolean => /^matching:|feed_cursor|feed_epoch|tombstone/.test(statement);

describe("lists and totals of pilots", () => {
  test("answer the saved operation unchanged: towns have values, people none before a release", async () => {
    const { pilot } = await pilotIn(doors, "MATCHING");
    for (const indicator of ["BOARD_READINESS", "RETAINED_AFTER_12_MONTHS"])
      await make(doors.office, "pilotIndicatorCreate", { pilotId: pilot.id, indicator, target: 80 });
    const operation = await readProjectFile("test/contract/pilot-evaluation/operation.graphql");
    const { nodes } = await doors.anyone.ask<{ nodes: { id: string }[] }>(operation, {}, "pilots");
    const period = day(0).slice(0, 7);
    const indicatorOf = (
      indicator: string,
      label: string,
      unit: string,
      target: number | null,
      value: number | null,
    ) => ({
      indicator,
      label,
      unit,
      baseline: null,
      target,
      rows: [{ period, value, status: value === null ? "SUPPRESSED" : "PUBLISHED" }],
    });
    expect(nodes[0]).toEqual({
      id: pilot.id,
      title: "Modellprojekt Ankommen",
      phase: "MATCHING",
      participants: {
        totalCount: 1,
        nodes: [{ municipality: { ags: ALTENA, name: "Altena, Stadt" }, phase: "MATCHING", joinedOn: day(0) }],
      },
      indicators: [
        indicatorOf("PLACES_OFFERED", "Angebotene Plätze", "PERSONS", null, 8),
        // The board that the demonstration shows of Altena has all that a board needs.
        indicatorOf("BOARD_READINESS", "Bereitschaft der Beiräte", "PERCENT", 80, 100),
        indicatorOf("RETAINED_AFTER_12_MONTHS", "Nach zwölf Monaten noch am Ort", "PERCENT", 80, null),
      ],
    });
  });

  test("count by phase and state, and agree with the lists", async () => {
    const { id } = await callOut(doors.office);
    const parts = [
      await applyTo(doors.altena, id, ALTENA, { persons: 8 }),
      await applyTo(doors.goerlitz, id, GOERLITZ, { persons: 5 }),
    ];
    await closeCall(doors.office, id);
    for (const part of parts) await decide(doors.office, part.id, "SELECTED");
    await advance(doors.office, id, "PREPARATION");
    const { data } = await doors.anyone.raw(`{
      all: pilotTotals(by: []) { pilots participants persons }
      byPhase: pilotTotals(by: [PHASE]) { phase pilots participants persons }
      byState: pilotTotals(by: [PHASE, STATE], filter: { phase: { eq: PREPARATION } }) { phase state pilots persons }
      ofGoerlitz: pilotTotals(by: [SETTLEMENT_KIND], filter: { municipality: { eq: "${GOERLITZ}" } }) {
        settlementKind pilots participants }
      pilots(first: 100) { totalCount }
      inPreparation: pilots(first: 100, filter: { phase: { eq: PREPARATION } }) { totalCount nodes { id phase } }
      inSaxony: pilots(filter: { state: { eq: SN } }) { totalCount nodes { id } }
      withGoerlitz: pilots(filter: { municipality: { eq: "${GOERLITZ}" } }) { totalCount }
    }`);
    const totals = data as Record<string, { pilots: number; phase?: string; state?: string; persons: number }[]> & {
      pilots: { totalCount: number };
      inPreparation: { totalCount: number; nodes: { id: string }[] };
      inSaxony: { totalCount: number; nodes: { id: string }[] };
      withGoerlitz: { totalCount: number };
    };
    expect(totals["all"]?.[0]?.pilots).toBe(totals.pilots.totalCount);
    const preparing = totals["byPhase"]?.find(({ phase }) => phase === "PREPARATION");
    expect(preparing?.pilots).toBe(totals.inPreparation.totalCount);
    expect(totals.inPreparation.nodes.map((each) => each.id)).toContain(id);
    const states = totals["byState"] ?? [];
    expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(["NW", "SN"]));
    expect(states.every(({ phase }) => phase === "PREPARATION")).toBe(true);
    expect(states.reduce((sum, { persons }) => sum + persons, 0)).toBe(preparing?.persons);
    expect(totals.inSaxony.nodes.map((each) => each.id)).toContain(id);
    expect(totals["ofGoerlitz"]?.[0]?.pilots).toBe(totals.withGoerlitz.totalCount);
  });

  test("count a pilot in which nobody takes part in the row without a state", async () => {
    await callOut(doors.office);
    const { data } = await doors.anyone.raw(`{
      pilotTotals(by: [STATE], filter: { phase: { eq: APPLICATION } }) { state pilots participants persons }
      pilots(filter: { phase: { eq: APPLICATION } }) { totalCount } }`);
    const { pilotTotals: rows, pilots } = data as { pilotTotals: object[]; pilots: { totalCount: number } };
    expect(rows).toEqual([{ state: null, pilots: pilots.totalCount, participants: 0, persons: 0 }]);
  });

  test("cost the same statements over ten pilots and over sixty, with all that belongs to each", async () => {
    const owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
    await owner.query(MANY_SQL);
    await owner.destroy();
    for (const door of [doors.anyone, doors.altena, doors.office]) {
      const ten = await cost(door, EVERYTHING, { first: 10 });
      expect(await cost(door, EVERYTHING, { first: 60 })).toEqual(ten);
      // One for each list and each kind of object in it.
      expect(ten.length).toBeLessThan(14);
    }
    const ten = await cost(doors.office, HISTORIES, { first: 10 });
    expect(await cost(doors.office, HISTORIES, { first: 60 })).toEqual(ten);
    const towns = await cost(doors.altena, TOWNS, { first: 10 });
    expect(await cost(doors.altena, TOWNS, { first: 60 })).toEqual(towns);
  });
});

const EVERYTHING = `query ($first: Int!) { pilots(first: $first) { totalCount nodes {
  id title(lang: DE) phase phases { phase beganOn } nextSteps { phase isOpen } viewerCanUpdate
  participants(first: 5) { totalCount nodes { municipality { ags name } phase joinedOn viewerCanUpdate pilot { id } } }
  applications(first: 5) { totalCount nodes { status withdrawalReason boardAtApplication { met } } }
  meetings(first: 5) { totalCount nodes { title(lang: DE) heldOn } }
  indicators { indicator label(lang: DE) unit rows { period value status } }
  report { question(lang: DE) }
} } }`;
const HISTORIES = `query ($first: Int!) { pilots(first: $first) { nodes { history(first: 3) { totalCount nodes {
  about action changes { field } } } } } }`;
const TOWNS = `query ($first: Int!) { municipalities(first: $first) { nodes { name
  pilots(filter: {}) { phase status pilot { title(lang: DE) } } capacities { kind capacity } } } }`;

/** A hundred pilots, each with five towns, meetings, indicators with a series, and a report. */
const MANY_SQL = `
  CREATE TEMPORARY TABLE town AS SELECT ags FROM municipality WHERE is_current ORDER BY name, ags LIMIT 5;
  CREATE TEMPORARY TABLE many AS SELECT 'many-' || number AS key FROM generate_series(1, 100) AS number;
  INSERT INTO pilot (key, title, apply_until, places_sought, phase, published_at)
    SELECT key, '{"de":"Viele"}', '2026-01-31', 50, 'ARRIVAL', now() + interval '1 hour' FROM many;
  INSERT INTO pilot_participation
      (pilot_key, ags, motivation, persons, status, phase, selection_reasons, decided_on, joined_on)
    SELECT key, ags, '{"de":"Gern"}', 5, 'SELECTED', 'ARRIVAL', '{"de":"Gut"}', '2026-02-01', '2026-02-01'
      FROM many, town;
  INSERT INTO dialogue_meeting (pilot_key, title, held_on, is_online)
    SELECT key, '{"de":"Treffen"}', '2026-03-01', true FROM many, generate_series(1, 3);
  INSERT INTO pilot_indicator (pilot_key, kind)
    SELECT key, kind FROM many, unnest(ARRAY['PLACES_OFFERED', 'NEEDS_DECLARED', 'FIRST_WISH_SHARE']) AS kind;
  INSERT INTO pilot_indicator_value (indicator_key, period, value)
    SELECT i.key, '2026-0' || month, month FROM pilot_indicator AS i, generate_series(1, 3) AS month
      WHERE i.about = 'TOWNS' ON CONFLICT DO NOTHING;
  INSERT INTO pilot_report (pilot_key, question, course, findings, recommendations, published_on)
    SELECT key, '{"de":"Frage"}', '{"de":"Verlauf"}', '{"de":"Befund"}', '{"de":"Rat"}', '2026-09-01' FROM many;`;

/** The statements that a query costs, in alphabetical order. */
async function cost(door: GraphDoor, query: string, variables: Record<string, unknown>): Promise<string[]> {
  statements.length = 0;
  const { data, errors } = await door.raw(query, variables);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return statements.filter((statement) => !isOfFeed(statement)).sort();
}
