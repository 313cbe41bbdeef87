// A query over a hundred towns with boards, strategies and pilots, with every list in them, costs the statements of ten.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../hub.js";
import { graphDoor, type GraphDoor } from "./graph-door.js";

const TOWNS = 100;

const BOARDS = `query ($first: Int!) { municipalities(first: $first) { nodes { ags
  advisoryBoard { id status title question aim foundedOn isBalanced
    readiness { met total next { precondition } preconditions { precondition status label evidence } }
    seats { group total filled votes } balance { group share } balanceChecks { check isMet finding whatToDo }
    nextSteps { status isOpen conditions { name isMet } }
    steeringGroup { member task }
    seatHolders(first: 2) { totalCount nodes { group holder } }
    meetings(first: 2) { totalCount nodes { title heldOn agenda { title outcome } minutes } }
    recommendations(first: 2) { totalCount nodes { title status votes { group inFavour } dissent { group text }
      decision { outcome } needs(first: 2) { totalCount nodes { title } } measures { title status } priorities { criterion importance } } } } } } }`;

const STRATEGIES = `query ($first: Int!) { municipalities(first: $first) { nodes { ags
  strategy { vision goals { title status progress { percent } values(first: 2) { totalCount nodes { measuredOn value } }
    needs(first: 2) { totalCount nodes { title } } measures { title status recommendation { title } } } measures { title goal { title } } }
  matchingPriorities { criterion importance setBy recommendation { title } }
  needs(first: 2) { nodes { title strategyGoal { title } recommendation { title } } } } } }`;

const PILOTS = `query ($first: Int!) { municipalities(first: $first) { nodes { ags
  pilots { phase status joinedOn persons motivation selectionReasons pilot { title phase
    phases { phase beganOn } meetings(first: 2) { totalCount nodes { title heldOn } }
    indicators { indicator label rows { period value status } }
    participants(first: 2) { totalCount nodes { municipality { ags name } phase } } } } } } }`;

/** Lists at several roots, whose entries all lead to towns and their boards: the ways that one root alone does not have. */
const ROOTS = `query ($first: Int!) {
  municipalities(first: $first) { nodes { ags advisoryBoard { title municipality { name } } } }
  advisoryBoards(first: $first) { nodes { municipality { name strategy { vision } advisoryBoard { title } } } }
  needs(first: $first) { nodes { municipality { name advisoryBoard { title } } recommendation { board { title } } } }
  offers(first: $first) { nodes { municipality { name advisoryBoard { title } } } }
  pilots(first: $first) { nodes { title participants(first: 3) { nodes { municipality { name advisoryBoard { title } } } } } } }`;

let hub: TestHub;
let anyone: GraphDoor;
const statements: string[] = [];
beforeAll(async () => {
  hub = await startTestHub({}, { onStatement: (owner, sql) => void statements.push(`${owner}: ${tidy(sql)}`) });
  anyone = await graphDoor(hub);
  const owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
  await owner.query(DEVELOPMENT_SQL);
  await owner.destroy();
}, 60_000);
afterAll(() => hub.stop());

/** What a hundred towns do: the first ones of the list, each with a whole board, a strategy and a part in a pilot. */
const DEVELOPMENT_SQL = `
  CREATE TEMPORARY TABLE town AS SELECT ags FROM municipality AS m WHERE is_current
    AND NOT EXISTS (SELECT FROM advisory_board AS b WHERE b.ags = m.ags)
    AND NOT EXISTS (SELECT FROM strategy AS s WHERE s.ags = m.ags) ORDER BY name, ags LIMIT ${TOWNS};
  INSERT INTO advisory_board (key, ags, status, title, question, mandated_on)
    SELECT 'b' || ags, ags, 'FOLLOW_UP', '{"de":"Beirat"}', '{"de":"Frage?"}', '2026-01-01' FROM town;
  INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from)
    SELECT 'b' || ags, ags, 'FAITH', 'ORGANISATION', '{"de":"Gemeinde"}', '2026-01-01' FROM town, generate_series(1, 3);
  INSERT INTO steering_group_member (board_key, ags, member)
    SELECT 'b' || ags, ags, '{"de":"Amt"}' FROM town, generate_series(1, 3);
  INSERT INTO board_session (key, board_key, ags, kind, title, starts_at, ends_at, agenda)
    SELECT 's' || number || ags, 'b' || ags, ags, 'BOARD_SESSION', '{"de":"Sitzung"}',
      '2026-02-01T08:00:00Z', '2026-02-01T16:00:00Z', '[{"title":{"de":"Punkt"},"description":null,"outcome":null,"isPublic":true}]'
      FROM town, generate_series(1, 3) AS number;
  INSERT INTO recommendation (key, board_key, ags, kind, title, text, status, session_key, proposed_on, votes, dissent,
      handed_over_on, decision, decided_on, effect_count)
    SELECT 'r' || number || ags, 'b' || ags, ags, 'MEASURE', '{"de":"Empfehlung"}', '{"de":"Text"}', 'ADOPTED', 's1' || ags,
      '2026-02-01', '[{"group":"FAITH","inFavour":3,"against":0,"abstained":0}]', '[{"group":"FAITH","text":{"de":"Nein"}}]',
      '2026-02-02', 'ADOPTED', '2026-03-01', 3
      FROM town, generate_series(1, 3) AS number;
  INSERT INTO strategy (ags, vision) SELECT ags, '{"de":"Leitbild"}' FROM town;
  INSERT INTO strategy_goal (key, ags, position, title, baseline, target)
    SELECT 'g' || number || ags, ags, number, '{"de":"Ziel"}', 1, 9 FROM town, generate_series(1, 3) AS number;
  INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value)
    SELECT ags, 'g1' || ags, date '2026-01-01' + number, number FROM town, generate_series(1, 3) AS number;
  INSERT INTO strategy_measure (ags, goal_key, title, recommendation_key)
    SELECT ags, 'g' || number || ags, '{"de":"Maßnahme"}', 'r1' || ags FROM town, generate_series(1, 3) AS number;
  INSERT INTO matching_priority (ags, criterion, importance, recommendation_key)
    SELECT ags, 'NEED_LABOUR', 4, 'r1' || ags FROM town;
  INSERT INTO need (ags, kind, title, quantity, urgency, published_at, strategy_goal_key, recommendation_key)
    SELECT ags, 'RESIDENTS', '{"de":"Bedarf"}', 3, 2, now(), 'g1' || ags, 'r1' || ags FROM town, generate_series(1, 3);
  INSERT INTO pilot_participation (pilot_key, ags, motivation, persons, status, phase, selection_reasons, decided_on, joined_on)
    SELECT 'demonstration-pilot-arrival-by-choice', ags, '{"de":"Wir"}', 5, 'SELECTED', 'ARRIVAL', '{"de":"Gut"}',
      '2026-01-01', '2026-01-01' FROM town
    ON CONFLICT DO NOTHING;`;

/** Without the size of pages, which may differ. */
const tidy = (sql: string): string =>
  sql
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(LIMIT|page_position <=) \d+/g, "$1 n")
    .trim();
/** Readers of feeds and jobs ask on their own, whoever else asks. */
const isOfFeed = (statement: string): boolean => /^matching:|feed_cursor|feed_epoch|tombstone/.test(statement);

/** The statements that a query costs, of which nearly all towns have the part. */
async function cost(part: string, query: string, first: number): Promise<string[]> {
  statements.length = 0;
  const { data, errors } = await anyone.raw(query, { first });
  expect(errors).toBeUndefined();
  const { nodes } = (data as { municipalities: { nodes: Readonly<Record<string, unknown>>[] } }).municipalities;
  expect(nodes).toHaveLength(first);
  const doing = nodes.filter((town) => (Array.isArray(town[part]) ? (town[part] as unknown[]).length > 0 : town[part]));
  expect(doing.length).toBeGreaterThan(first * 0.9);
  return statements.filter((statement) => !isOfFeed(statement)).sort();
}

test.each([
  ["advisoryBoard", BOARDS],
  ["strategy", STRATEGIES],
  ["pilots", PILOTS],
])("%s of a hundred towns costs the statements of ten, with every list in it", async (part, query) => {
  const ten = await cost(part, query, 10);
  expect(ten.length).toBeLessThan(20);
  // Again and again: the number must not hang on how fast the database happens to answer.
  for (let time = 0; time < 5; time++) {
    expect(await cost(part, query, TOWNS)).toEqual(ten);
    expect(await cost(part, query, 10)).toEqual(ten);
  }
});

test("lists at several roots cost the same each time, and a hundred towns never more than ten", async () => {
  const ten = await cost("advisoryBoard", ROOTS, 10);
  const hundred = await cost("advisoryBoard", ROOTS, TOWNS);
  expect(new Set(hundred)).toEqual(new Set(ten));
  // Fewer where what is asked late was read early: of a hundred towns more are known by then.
  expect(hundred.length).toBeLessThanOrEqual(ten.length);
  for (let time = 0; time < 5; time++) {
    expect(await cost("advisoryBoard", ROOTS, TOWNS)).toEqual(hundred);
    expect(await cost("advisoryBoard", ROOTS, 10)).toEqual(ten);
  }
});
