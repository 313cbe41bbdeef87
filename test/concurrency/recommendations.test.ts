// Two clerks of one town at one board's recommendations, in every order of their statements: nothing is left out of the
// paper, nothing comes twice of what the council adopted, and nobody waits for ever.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { globalId } from "../../schema/identity.js";
import { advanceBoard } from "../../subgraphs/municipalities/advisory-board/board/board-changes.js";
import { decideRecommendation } from "../../subgraphs/municipalities/recommendation/decision/council-decisions.js";
import { declareNeed } from "../../subgraphs/municipalities/recommendation/effect/declare-need.js";
import { setPriorities } from "../../subgraphs/municipalities/recommendation/effect/set-priorities.js";
import {
  proposeRecommendation,
  withdrawRecommendation,
} from "../../subgraphs/municipalities/recommendation/support/support-changes.js";
import { setPriority } from "../../subgraphs/municipalities/strategy/priority/matching-priority-changes.js";
import type { Written } from "../../subgraphs/municipalities/writing/change.js";
import { germanDay } from "../../subgraphs/municipalities/writing/german-day.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { everyInterleaving } from "./interleavings.js";
import { ALTENA, openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

const clerk = mintCaller({ id: "clerk", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });
const colleague = mintCaller({ id: "colleague", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });
const BOARD = globalId("AdvisoryBoard", "board");
const ONE = globalId("Recommendation", "one");
const TODAY = germanDay(new Date());
const VOTES = [{ group: "NEWCOMERS" as const, inFavour: 3, against: 0, abstained: 0 }];

let database: PresentingDatabase;
let connections: readonly [DataSource, DataSource];
beforeAll(async () => {
  database = await openPresentingDatabase();
  connections = [await database.open(), await database.open()];
});
afterAll(() => database.stop());
const query = async (sql: string, values: readonly unknown[] = []) =>
  (await database.client.query<Record<string, unknown>>(sql, [...values])).rows;
beforeEach(() => nothing());

async function nothing(): Promise<void> {
  for (const table of ["matching_priority", "need", "advisory_board"]) await query(`DELETE FROM ${table}`);
}

/** A board in session with a proposal, and with a draft where one is wanted. */
const inSession = (draft: "with a draft" | "without") => async (): Promise<void> => {
  await nothing();
  await query(
    `INSERT INTO advisory_board (key, ags, status, mandated_on, question)
     VALUES ('board', $1, 'IN_SESSION', '2026-02-01', '{"de": "Was?"}')`,
    [ALTENA],
  );
  await query(
    `INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from)
     SELECT 'board', $1, 'NEWCOMERS', 'ORGANISATION', '{"de": "Verein"}', '2025-01-01' FROM generate_series(1, 5)`,
    [ALTENA],
  );
  await query(
    `INSERT INTO board_session (key, board_key, ags, kind, title, starts_at, ends_at)
     VALUES ('session', 'board', $1, 'BOARD_SESSION', '{"de": "Sitzung"}', now() - interval '2 days', now() - interval '1 day')`,
    [ALTENA],
  );
  await query(
    `INSERT INTO recommendation (key, board_key, ags, kind, title, text, status, proposed_on, votes)
     VALUES ('one', 'board', $1, 'MEASURE', '{"de": "Eins"}', '{"de": "Eins"}', 'PROPOSED', '2026-02-02', $2)`,
    [ALTENA, JSON.stringify(VOTES)],
  );
  if (draft === "with a draft")
    await query(
      `INSERT INTO recommendation (key, board_key, ags, kind, title, text)
       VALUES ('draft', 'board', $1, 'MEASURE', '{"de": "Zwei"}', '{"de": "Zwei"}')`,
      [ALTENA],
    );
};

/** The one recommendation on which the council has decided so. */
const decided = (status: string) => async (): Promise<void> => {
  await inSession("without")();
  await query("UPDATE advisory_board SET status = 'PAPER_HANDED_OVER', handed_over_on = local_today()");
  await query(
    `UPDATE recommendation SET status = $1, handed_over_on = local_today(),
       decision = NULLIF($1, 'HANDED_OVER'), decided_on = CASE WHEN $1 <> 'HANDED_OVER' THEN local_today() END`,
    [status],
  );
};

const codes = ({ errors }: Written): string[] => errors.map(({ code }) => code);
type Work = (db: DataSource) => Promise<Written>;

/** The different outcomes of the two in every order, sorted by their text. */
async function inEveryOrder(begin: () => Promise<void>, one: Work, other: Work, check: () => Promise<void>) {
  const seen = new Set<string>();
  const actors = [
    { name: "one", db: connections[0], work: async (db: DataSource) => codes(await one(db)) },
    { name: "other", db: connections[1], work: async (db: DataSource) => codes(await other(db)) },
  ] as const;
  const orders = await everyInterleaving(database.client, actors, begin, async ({ outcomes }) => {
    seen.add(JSON.stringify(outcomes));
    await check();
  });
  expect(orders).toBeGreaterThanOrEqual(5);
  return [...seen].sort();
}

const statuses = async (): Promise<string[]> => {
  const [board, ...rest] = [
    ...(await query("SELECT status FROM advisory_board")),
    ...(await query("SELECT status FROM recommendation ORDER BY key DESC")),
  ];
  return [board, ...rest].map((row) => String(row?.["status"]));
};

const handOver: Work = (db) => advanceBoard(db, clerk, { id: BOARD, version: 1, status: "PAPER_HANDED_OVER" });
const ON_ONE = { id: ONE, version: 1 } as const;
const NEED = { kind: "RESIDENTS" as const, title: [{ language: "de", text: "Familien" }], quantity: 3 };

describe("in every order of their statements, two clerks who", () => {
  test("propose the last draft and hand the paper over: it is in the paper, or the board still has it", async () => {
    const propose: Work = (db) =>
      proposeRecommendation(db, colleague, {
        id: globalId("Recommendation", "draft"),
        version: 1,
        sessionId: globalId("BoardSession", "session"),
        votes: VOTES,
      });
    const ends = new Set<string>();
    const outcomes = await inEveryOrder(inSession("with a draft"), handOver, propose, async () => {
      ends.add((await statuses()).join());
    });
    expect([...ends].sort()).toEqual(["IN_SESSION,PROPOSED,PROPOSED", "PAPER_HANDED_OVER,HANDED_OVER,HANDED_OVER"]);
    expect(outcomes).toEqual(['[["STEP_NOT_OPEN"],[]]', "[[],[]]"]);
  });

  test("take a proposal back and hand the paper over: what the council has is not taken back, and no paper is empty", async () => {
    const withdraw: Work = (db) => withdrawRecommendation(db, colleague, ON_ONE);
    const ends = new Set<string>();
    await inEveryOrder(inSession("without"), handOver, withdraw, async () => {
      ends.add((await statuses()).join());
    });
    expect([...ends].sort()).toEqual(["IN_SESSION,WITHDRAWN", "PAPER_HANDED_OVER,HANDED_OVER"]);
  });

  test("declare the need of the same adoption declare one, and the other sees it", async () => {
    const outcomes = await inEveryOrder(
      decided("ADOPTED"),
      (db) => declareNeed(db, clerk, { ...ON_ONE, need: NEED }),
      (db) => declareNeed(db, colleague, { ...ON_ONE, need: NEED }),
      async () => expect(await query("SELECT recommendation_key FROM need")).toEqual([{ recommendation_key: "one" }]),
    );
    expect(outcomes).toEqual(['[["VERSION_CONFLICT"],[]]', '[[],["VERSION_CONFLICT"]]']);
  });

  test("enter the council's decision and declare a need of it: never a need before the decision", async () => {
    const outcomes = await inEveryOrder(
      decided("HANDED_OVER"),
      (db) => decideRecommendation(db, clerk, { ...ON_ONE, outcome: "ADOPTED", decidedOn: TODAY }),
      (db) => declareNeed(db, colleague, { ...ON_ONE, need: NEED }),
      async () => expect(await query("SELECT FROM need")).toEqual([]),
    );
    expect(outcomes).toEqual(['[[],["STEP_NOT_OPEN"]]', '[[],["VERSION_CONFLICT"]]']);
  });

  test("set a priority by the council's word and by the staff's own: the council's stands in the end", async () => {
    const outcomes = await inEveryOrder(
      decided("ADOPTED"),
      (db) => setPriorities(db, clerk, { ...ON_ONE, priorities: [{ criterion: "NEED_RESIDENTS", importance: 5 }] }),
      (db) => setPriority(db, colleague, { ags: ALTENA, criterion: "NEED_RESIDENTS", importance: 1 }),
      async () =>
        expect(await query("SELECT importance, recommendation_key FROM matching_priority")).toEqual([
          { importance: 5, recommendation_key: "one" },
        ]),
    );
    expect(outcomes).toEqual(['[[],["VERSION_CONFLICT"]]', "[[],[]]"]);
  });
});
