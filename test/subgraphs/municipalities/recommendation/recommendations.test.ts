// Recommendations of many towns' boards: what lists and papers hold, in which order, and what they cost.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";

const TOWNS = 100;

/** Everything of a recommendation that a page about it could ask for, and where what came of it leads back. */
const RECOMMENDATION = `id kind status statusLabel(lang: DE) title(lang: DE) text(lang: DE) position version handedOverOn
  votes { group inFavour against abstained } dissent { group text(lang: DE) }
  decision { outcome decidedOn reasons(lang: DE) reference } followUp { implementedOn note(lang: DE) }
  nextSteps { status isOpen conditions { name isMet text(lang: EN) } } viewerCanUpdate viewerCannotUpdateReasons
  board { id status } municipality { name } session { heldOn }
  needs(first: 1) { totalCount nodes { title(lang: DE) recommendation { title(lang: DE) } } }
  measures { title(lang: DE) status recommendation { id } }
  priorities { criterion importance setBy recommendation { id status } }`;
const OF_TOWNS = `query ($first: Int!) { municipalities(first: $first) { nodes { ags
  matchingPriorities { criterion recommendation { id } overriddenRecommendation { id } }
  advisoryBoard {
    recommendations(first: 3) { totalCount nodes { ${RECOMMENDATION} } }
    adopted: recommendations(first: 1, filter: { status: { eq: ADOPTED } }) { totalCount }
    paper { question(lang: DE) handedOverOn vision { title(lang: DE) } guidelines { title(lang: DE) }
      measures { title(lang: DE) decision { outcome } } }
  } } } }`;

/** In each of the first hundred towns a board with seven recommendations; of the adopted one a need, a measure, a priority. */
const BOARDS_SQL = `
  CREATE TEMPORARY TABLE town AS
    SELECT ags, row_number() OVER (ORDER BY name, ags) AS number FROM municipality WHERE is_current
    ORDER BY name, ags LIMIT ${TOWNS};
  UPDATE need SET strategy_goal_key = NULL WHERE ags IN (SELECT ags FROM town);
  DELETE FROM advisory_board WHERE ags IN (SELECT ags FROM town);
  DELETE FROM strategy WHERE ags IN (SELECT ags FROM town);
  DELETE FROM matching_priority WHERE ags IN (SELECT ags FROM town);
  INSERT INTO advisory_board (key, ags, status, question, mandated_on, handed_over_on)
    SELECT 'board-' || ags, ags, 'PAPER_HANDED_OVER', '{"de":"Was?"}', '2026-01-01', '2026-03-01' FROM town;
  INSERT INTO board_session (key, board_key, ags, kind, title, starts_at, ends_at)
    SELECT 'session-' || ags, 'board-' || ags, ags, 'BOARD_SESSION', '{"de":"Sitzung"}', '2026-02-01 09:00+01', '2026-02-01 17:00+01'
      FROM town;
  INSERT INTO recommendation (key, board_key, ags, kind, position, title, text, status, withdrawn_at)
    SELECT kind || position || '-' || ags, 'board-' || ags, ags, kind, position,
      jsonb_build_object('de', kind || ' ' || position), '{"de":"Text"}',
      CASE WHEN position = 3 THEN 'WITHDRAWN' ELSE 'DRAFT' END, CASE WHEN position = 3 THEN now() END
      FROM town, (VALUES ('MEASURE', 2), ('MEASURE', 1), ('MEASURE', 3), ('MEASURE', 4),
        ('GUIDELINE', 1), ('VISION', 2), ('VISION', 1)) AS named (kind, position);
  UPDATE recommendation SET status = 'HANDED_OVER', proposed_on = '2026-02-01', session_key = 'session-' || ags,
      handed_over_on = '2026-03-01', votes = '[{"group":"NEWCOMERS","inFavour":3,"against":0,"abstained":0}]'
    WHERE ags IN (SELECT ags FROM town) AND position < 3;
  UPDATE recommendation SET status = 'ADOPTED', decision = 'ADOPTED', decided_on = '2026-03-10'
    WHERE ags IN (SELECT ags FROM town) AND kind = 'VISION' AND position = 1;
  INSERT INTO strategy (ags) SELECT ags FROM town;
  INSERT INTO strategy_measure (ags, title, recommendation_key)
    SELECT ags, '{"de":"Lotsen"}', 'VISION1-' || ags FROM town;
  INSERT INTO matching_priority (ags, criterion, importance, recommendation_key)
    SELECT ags, 'NEED_LABOUR', 5, 'VISION1-' || ags FROM town;
  INSERT INTO need (ags, kind, title, quantity, urgency, published_at, recommendation_key)
    SELECT ags, 'RESIDENTS', '{"de":"Familien"}', 3, 3, now(), 'VISION1-' || ags FROM town, generate_series(1, 3);`;

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

async function cost(first: number): Promise<string[]> {
  statements.length = 0;
  const { data, errors } = await anyone.raw(OF_TOWNS, { first });
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return statements.filter((statement) => !isOfFeed(statement)).sort();
}

describe("recommendations of a hundred towns", () => {
  test("cost the statements of ten, with all that came of them and where that leads back", async () => {
    const ten = await cost(10);
    expect(await cost(TOWNS)).toEqual(ten);
    expect(ten.length).toBeLessThan(15);
  });

  test("stand in the order of the paper, and the paper holds what was proposed alone", async () => {
    const { data } = await anyone.raw(OF_TOWNS, { first: TOWNS });
    const { nodes } = (data as { municipalities: { nodes: Record<string, unknown>[] } }).municipalities;
    expect(nodes).toHaveLength(TOWNS);
    for (const town of nodes)
      expect(town).toMatchObject({
        matchingPriorities: [{ criterion: "NEED_LABOUR", recommendation: { id: expect.any(String) } }],
        advisoryBoard: {
          recommendations: {
            totalCount: 7,
            nodes: [
              {
                title: "VISION 1",
                decision: { outcome: "ADOPTED", decidedOn: "2026-03-10", reasons: null },
                session: { heldOn: "2026-02-01" },
                needs: { totalCount: 3, nodes: [{ recommendation: { title: "VISION 1" } }] },
                measures: [{ title: "Lotsen", status: "PLANNED" }],
                priorities: [{ criterion: "NEED_LABOUR", importance: 5, setBy: "RECOMMENDATION" }],
              },
              { title: "VISION 2", needs: { totalCount: 0 }, measures: [], priorities: [] },
              { title: "GUIDELINE 1" },
            ],
          },
          adopted: { totalCount: 1 },
          paper: {
            question: "Was?",
            handedOverOn: "2026-03-01",
            vision: [{ title: "VISION 1" }, { title: "VISION 2" }],
            guidelines: [{ title: "GUIDELINE 1" }],
            measures: [{ title: "MEASURE 1" }, { title: "MEASURE 2" }],
          },
        },
      });
  });

  test("are paged, the next page beginning behind the last one", async () => {
    const page = `query ($id: ID!, $after: String) { node(id: $id) { ... on AdvisoryBoard {
      recommendations(first: 3, after: $after) { nodes { title(lang: DE) } pageInfo { hasNextPage endCursor } } } } }`;
    const first = await anyone.raw(
      "{ advisoryBoards(first: 1, filter: { status: { eq: PAPER_HANDED_OVER } }) { nodes { id } } }",
    );
    const id = (first.data as { advisoryBoards: { nodes: { id: string }[] } }).advisoryBoards.nodes[0]?.id;
    const titles: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const { data } = await anyone.raw(page, { id, after });
      const { nodes, pageInfo } = (
        data as {
          node: {
            recommendations: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          };
        }
      ).node.recommendations;
      titles.push(...nodes.map(({ title }) => title));
      after = pageInfo.endCursor;
      hasNext = pageInfo.hasNextPage;
    }
    expect(titles).toEqual(["VISION 1", "VISION 2", "GUIDELINE 1", "MEASURE 1", "MEASURE 2", "MEASURE 3", "MEASURE 4"]);
  });
});
