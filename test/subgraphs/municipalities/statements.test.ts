import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../hub.js";
import { graphDoor, type GraphDoor } from "./graph-door.js";

const TOWNS = 100;
const ALTENA = "05962004";

/** Everything of many towns at once that a dashboard or a map could ask for. */
const TOWNS_QUERY = `query ($first: Int!, $after: String) { municipalities(first: $first) { totalCount nodes {
  ags name isCurrent viewerCanUpdate viewerCannotUpdateReasons district { name }
  capacities { kind capacity available }
  portrait { headline introduction strengths contactOffice viewerCanUpdate
    pictures { address alternativeText } }
  freshness { status confirmedAt parts { part status entryCount } issues(first: 2) { totalCount nodes { kind message } } }
  offers(first: 2, after: $after) { totalCount pageInfo { hasNextPage } nodes {
    title titleTexts { language text } description available viewerCanUpdate viewerCannotUpdateReasons
    municipality { name district { name } } ... on HousingOffer { rooms maxPersons } } }
  childcare: offers(filter: { kind: { eq: CHILDCARE } }) { totalCount nodes { id } }
  needs(first: 2) { totalCount nodes { title quantity viewerCanUpdate strategyGoal { title }
    municipality { name portrait { headline } } occupation { label } } }
  matchingPriorities { criterion importance setBy municipality { name } }
  strategy { vision viewerCanUpdate measures { title } goals {
    title status progress { percent explanation } latestValue { value } values(first: 2) { totalCount nodes { value } }
    measures { title budgetCents } needs(first: 2) { totalCount nodes { title } } } }
} } }`;

interface TownAnswer {
  readonly offers: { readonly totalCount: number };
  readonly strategy: {
    readonly goals: readonly {
      readonly title: string;
      readonly progress: { readonly percent: number };
      readonly needs: { readonly totalCount: number };
    }[];
  };
}

let hub: TestHub;
let anyone: GraphDoor;
let altena: GraphDoor;
const statements: string[] = [];
beforeAll(async () => {
  hub = await startTestHub({}, { onStatement: (owner, sql) => void statements.push(`${owner}: ${tidy(sql)}`) });
  anyone = await graphDoor(hub);
  altena = await graphDoor(hub, { kind: "TOWN", ags: ALTENA });
  const owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
  await owner.query(PRESENTATIONS_SQL);
  await owner.destroy();
}, 60_000);
afterAll(() => hub.stop());

/** A goal of this test, and none of the default data. */
const OWN_GOAL = "g.title ->> 'de' = 'Ziel'";

/** What a hundred towns present: the first ones of the list, and Altena a hundred offers that have been changed once. */
const PRESENTATIONS_SQL = `
  CREATE TEMPORARY TABLE town AS
    SELECT ags FROM municipality WHERE is_current ORDER BY name, ags LIMIT ${TOWNS};
  INSERT INTO portrait (ags, headline, introduction, contact_office, confirmed_at)
    SELECT ags, '{"de":"Ort"}', '{"de":"Ein Ort"}', '{"de":"Amt"}', now() FROM town ON CONFLICT DO NOTHING;
  INSERT INTO picture (ags, position, address, alternative_text)
    SELECT ags, number, 'https://example.org/' || number || '.jpg', '{"de":"Bild"}'
      FROM town, generate_series(11, 13) AS number;
  INSERT INTO offer (ags, kind, title, capacity, max_persons, published_at)
    SELECT ags, kind, '{"de":"Angebot"}', 3, CASE WHEN kind = 'HOUSING' THEN 4 END, now()
      FROM town, unnest(ARRAY['HOUSING', 'CHILDCARE', 'CLUB']) AS kind;
  INSERT INTO need (ags, kind, title, quantity, kldb_code, urgency, published_at)
    SELECT ags, 'SKILLED_LABOUR', '{"de":"Bedarf"}', 3, '82102', 2, now() FROM town, generate_series(1, 3);
  INSERT INTO strategy (ags, vision) SELECT ags, '{"de":"Miteinander"}' FROM town ON CONFLICT DO NOTHING;
  INSERT INTO strategy_goal (ags, position, title, baseline, target)
    SELECT ags, number, '{"de":"Ziel"}', 10, 20 FROM town, generate_series(1, 3) AS number;
  INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value)
    SELECT ags, key, day, 15 FROM strategy_goal AS g, unnest(ARRAY['2026-01-01', '2026-02-01', '2026-03-01']::date[]) AS day
    WHERE ${OWN_GOAL};
  INSERT INTO strategy_measure (ags, goal_key, title, budget_cents)
    SELECT ags, key, '{"de":"Maßnahme"}', 100 FROM strategy_goal AS g WHERE ${OWN_GOAL};
  INSERT INTO matching_priority (ags, criterion, importance)
    SELECT ags, criterion, 3 FROM town, unnest(ARRAY['NEED_LABOUR', 'NEED_PUPILS']) AS criterion ON CONFLICT DO NOTHING;
  UPDATE need AS n SET strategy_goal_key = g.key FROM strategy_goal AS g 
    WHERE g.ags = n.ags AND g.position = 1 AND ${OWN_GOAL};
  INSERT INTO offer (ags, kind, title, capacity, external_id, published_at)
    SELECT '${ALTENA}', 'CLUB', '{"de":"Chor"}', 3, 'CHOR-' || number, now() FROM generate_series(1, 100) AS number;
  UPDATE offer SET capacity = 4, version = 2 WHERE external_id LIKE 'CHOR-%';`;

/** Without the size of pages, which may differ. */
const tidy = (sql: string): string =>
  sql
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(LIMIT|page_position <=) \d+/g, "$1 n")
    .trim();
/** Readers of feeds ask once a second, whoever else asks; the matching, which nobody asks here, takes over what came. */
const isOfFeed = (statement: string): boolean => /^matching:|feed_cursor|feed_epoch|tombstone/.test(statement);

/** The statements that a query costs, in alphabetical order. */
async function cost(door: GraphDoor, query: string, variables: Record<string, unknown>): Promise<string[]> {
  statements.length = 0;
  const { data, errors } = await door.raw(query, variables);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return statements.filter((statement) => !isOfFeed(statement)).sort();
}

describe("a query costs the same statements", () => {
  test("over ten towns and over a hundred, with all that they present", async () => {
    const ten = await cost(anyone, TOWNS_QUERY, { first: 10 });
    expect(await cost(anyone, TOWNS_QUERY, { first: TOWNS })).toEqual(ten);
    // None comes twice but for lists with different arguments.
    expect(ten.length).toBeLessThan(35);
    const { data } = await anyone.raw(TOWNS_QUERY, { first: TOWNS });
    const { nodes } = (data as { municipalities: { nodes: TownAnswer[] } }).municipalities;
    expect(nodes).toHaveLength(TOWNS);
    expect(nodes.every(({ offers }) => offers.totalCount >= 3)).toBe(true);
    const goals = nodes.flatMap(({ strategy }) => strategy.goals.filter(({ title }) => title === "Ziel"));
    expect(goals).toHaveLength(3 * TOWNS);
    expect(goals.every(({ progress }) => progress.percent === 50)).toBe(true);
    expect(goals.filter(({ needs }) => needs.totalCount >= 3)).toHaveLength(TOWNS);
  });

  test("for the staff of a town, who may change some of it", async () => {
    const ten = await cost(altena, TOWNS_QUERY, { first: 10 });
    expect(await cost(altena, TOWNS_QUERY, { first: TOWNS })).toEqual(ten);
  });

  test("over ten towns and over a hundred behind the last offer of each, where only the counts are left", async () => {
    const { endCursor } = await lastOffer();
    const ten = await cost(anyone, TOWNS_QUERY, { first: 10, after: endCursor });
    expect(await cost(anyone, TOWNS_QUERY, { first: TOWNS, after: endCursor })).toEqual(ten);
    const { data } = await anyone.raw(TOWNS_QUERY, { first: TOWNS, after: endCursor });
    const { nodes } = (data as { municipalities: { nodes: { offers: { totalCount: number; nodes: unknown[] } }[] } })
      .municipalities;
    expect(nodes.every(({ offers }) => offers.totalCount >= 3 && offers.nodes.length === 0)).toBe(true);
  });

  test("over ten offers and over a hundred with the history of each", async () => {
    const query = `query ($first: Int!) { municipality(ags: "${ALTENA}") { offers(first: $first) { totalCount nodes {
      title available reserved taken viewerCanUpdate
      history(first: 3) { totalCount nodes { version action changedBy changes { field before after } } } } } } }`;
    const ten = await cost(altena, query, { first: 10 });
    expect(await cost(altena, query, { first: 100 })).toEqual(ten);
    // The history is read in a transaction that says who reads: three statements more.
    expect(ten.length).toBeLessThan(9);
  });
});

/** The cursor of the oldest offer: every town's list ends before it. */
async function lastOffer(): Promise<{ endCursor: string }> {
  const query = `query ($after: String) { offers(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null; ;) {
    const { pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor: string } } = await anyone.ask(
      query,
      { after },
      "offers",
    );
    if (!pageInfo.hasNextPage) return pageInfo;
    after = pageInfo.endCursor;
  }
}
