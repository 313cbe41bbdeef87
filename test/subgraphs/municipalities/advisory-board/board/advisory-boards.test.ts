// Boards of many towns: what lists and totals hold, and what they cost.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDataSource } from "../../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";

const TOWNS = 100;

/** Everything of a board that a page about it could ask for. */
const BOARD = `id status statusLabel(lang: DE) question(lang: DE) questionTexts { language text } viewerCanUpdate
  municipality { name } readiness { met total next { precondition } preconditions { label(lang: DE) status evidence(lang: DE) } }
  seats { group total filled votes } balance { group share } isBalanced balanceChecks { check isMet finding(lang: DE) }
  seatHolders(first: 3) { totalCount nodes { holder(lang: DE) isFilled } }
  steeringGroup { member(lang: DE) } nextSteps { status isOpen conditions { name isMet text(lang: EN) } }
  meetings(first: 2) { totalCount nodes { heldOn agenda { title(lang: DE) } minutes(lang: DE) } }`;
const OF_TOWNS = `query ($first: Int!) { municipalities(first: $first) { nodes {
  advisoryBoard { ${BOARD} } advisoryBoards(first: 2) { totalCount nodes { status } } } } }`;
const OF_ALL = `query ($first: Int!) { advisoryBoards(first: $first, filter: { isDemonstration: false }) { nodes { ${BOARD} } } }`;

const BOARDS_SQL = `
  CREATE TEMPORARY TABLE town AS
    SELECT m.ags, row_number() OVER (ORDER BY name, ags) AS number FROM municipality AS m WHERE is_current
    ORDER BY name, ags LIMIT ${TOWNS};
  DELETE FROM advisory_board WHERE ags IN (SELECT ags FROM town);
  INSERT INTO advisory_board (key, ags, status, closed_on, created_at)
    SELECT 'old-' || ags, ags, 'CLOSED', '2024-01-01', '2023-01-01' FROM town;
  INSERT INTO advisory_board (key, ags, status, question, mandated_on)
    SELECT 'new-' || ags, ags, CASE WHEN number % 2 = 0 THEN 'PREPARING' ELSE 'IN_SESSION' END, '{"de":"Was?"}', '2026-01-01'
      FROM town;
  INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from)
    SELECT 'new-' || ags, ags, seat_group, 'ORGANISATION', '{"de":"Verein"}', '2026-01-01'
      FROM town, unnest(ARRAY['POLITICS', 'FAITH', 'FAITH', 'SCIENCE']) AS seat_group;
  INSERT INTO steering_group_member (board_key, ags, member) SELECT 'new-' || ags, ags, '{"de":"Amt"}' FROM town;
  INSERT INTO board_session (board_key, ags, kind, title, starts_at, ends_at, agenda)
    SELECT 'new-' || ags, ags, 'BOARD_SESSION', '{"de":"Sitzung"}', ('2026-02-0' || day || ' 09:00+01')::timestamptz,
      ('2026-02-0' || day || ' 17:00+01')::timestamptz, '[{"title":{"de":"Punkt"},"description":null,"outcome":null,"isPublic":true}]'
      FROM town, generate_series(1, 3) AS day;`;

let hub: TestHub;
let anyone: GraphDoor;
const statements: string[] = [];
beforeAll(async () => {
  const onStatement = (owner: string, sql: string) => void statements.push(`${owner}: ${tidy(sql)}`);
  hub = await startTestHub({}, { onStatement });
  anyone = await graphDoor(hub);
  const owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
  await owner.query(BOARDS_SQL);
  await owner.destroy();
}, 60_000);
afterAll(() => hub.stop());

/** Without the size of pages, which may differ. */
const tidy = (sql: string): string =>
  sql
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(LIMIT|page_position <=) \d+/g, "$1 n")
    .trim();
const isOfFeed = (statement: string): boolean => /^matching:|feed_cursor|feed_epoch|tombstone/.test(statement);

async function cost(query: string, first: number): Promise<string[]> {
  statements.length = 0;
  const { data, errors } = await anyone.raw(query, { first });
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"Verein"');
  return statements.filter((statement) => !isOfFeed(statement)).sort();
}

describe("boards of a hundred towns", () => {
  test.each([
    ["with their towns", OF_TOWNS],
    ["in their own list", OF_ALL],
  ])("cost the statements of ten, %s", async (_, query) => {
    const ten = await cost(query, 10);
    expect(await cost(query, TOWNS)).toEqual(ten);
    expect(ten.length).toBeLessThan(11);
  });

  test("are each town's present one, beside those that have ended", async () => {
    const { data } = await anyone.raw(OF_TOWNS, { first: TOWNS });
    const { nodes } = (data as { municipalities: { nodes: Record<string, unknown>[] } }).municipalities;
    for (const town of nodes)
      expect(town).toMatchObject({
        advisoryBoard: {
          readiness: { met: 0, total: 9 },
          seats: [
            { group: "POLITICS", total: 1 },
            { group: "SCIENCE", total: 1 },
            { group: "FAITH", total: 2 },
          ],
          seatHolders: { totalCount: 4 },
          meetings: { totalCount: 3, nodes: [{ heldOn: "2026-02-01" }, { heldOn: "2026-02-02" }] },
        },
        advisoryBoards: { totalCount: 2, nodes: [{}, { status: "CLOSED" }] },
      });
  });

  test("are listed and counted alike, by status and by state", async () => {
    const counted = await anyone.ask<{ state: string; status: string; boards: number }[]>(
      "{ boardTotals(by: [STATE, STATUS], filter: { isDemonstration: false }) { state status boards } }",
      {},
      "boardTotals",
    );
    const listed = await anyone.ask<{ totalCount: number }>(
      "{ advisoryBoards(filter: { isDemonstration: false }) { totalCount } }",
      {},
      "advisoryBoards",
    );
    expect(counted.reduce((sum, { boards }) => sum + boards, 0)).toBe(listed.totalCount);
    for (const { state, status, boards } of counted) {
      const filter = `{ isDemonstration: false, state: { eq: ${state} }, status: { eq: ${status} } }`;
      const some = await anyone.ask<{ totalCount: number }>(
        `{ advisoryBoards(first: 1, filter: ${filter}) { totalCount } }`,
        {},
        "advisoryBoards",
      );
      expect(some.totalCount).toBe(boards);
    }
    const [whole] = await anyone.ask<{ boards: number }[]>(
      "{ boardTotals(by: [], filter: { isDemonstration: false, status: { eq: CLOSED } }) { boards state } }",
      {},
      "boardTotals",
    );
    expect(whole).toEqual({ boards: TOWNS, state: null });
  });
});
