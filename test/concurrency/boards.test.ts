// Two clerks of one town at one board, in every order of their statements: nobody's work is lost, and no step is taken
// on what is no longer so.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { globalId } from "../../schema/identity.js";
import {
  advanceBoard,
  createBoard,
  updateBoard,
} from "../../subgraphs/municipalities/advisory-board/board/board-changes.js";
import { updatePrecondition } from "../../subgraphs/municipalities/advisory-board/precondition/board-precondition-changes.js";
import type { Written } from "../../subgraphs/municipalities/writing/change.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { everyInterleaving } from "./interleavings.js";
import { ALTENA, openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

const clerk = mintCaller({ id: "clerk", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });
const colleague = mintCaller({ id: "colleague", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });
const BOARD = globalId("AdvisoryBoard", "board");

let database: PresentingDatabase;
let connections: readonly [DataSource, DataSource];
beforeAll(async () => {
  database = await openPresentingDatabase();
  connections = [await database.open(), await database.open()];
});
afterAll(() => database.stop());

const codes = ({ errors }: Written): string[] => errors.map(({ code }) => code);
const text = (words: string) => [{ language: "de", text: words }];

const noBoard = async (): Promise<void> => {
  await database.client.query("DELETE FROM advisory_board");
};
/** Of the precondition that asks for the council's mandate. */
let mandateKey: string;
const preparedBoard = async (): Promise<void> => {
  await noBoard();
  await database.client.query(
    `INSERT INTO advisory_board (key, ags, status, mandated_on, question, has_interpreters, has_childcare)
     VALUES ('board', $1, 'PREPARING', '2026-02-01', '{"de": "Was?"}', true, true)`,
    [ALTENA],
  );
  await database.client.query(
    `INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from)
     SELECT 'board', $1, (ARRAY['POLITICS', 'NEWCOMERS', 'CIVIL_SOCIETY'])[1 + number % 3], 'ORGANISATION',
       '{"de": "Verein"}', '2026-01-01' FROM generate_series(1, 30) AS number`,
    [ALTENA],
  );
  const { rows } = await database.client.query<{ key: string }>(
    `UPDATE advisory_board_precondition SET status = 'MET', evidence = '{"de": "Beschluss"}'
     RETURNING CASE WHEN precondition = 'COUNCIL_MANDATE' THEN key END AS key`,
  );
  mandateKey = rows.find(({ key }) => key !== null)!.key;
};
const board = async (): Promise<Record<string, unknown>> => {
  const { rows } = await database.client.query<Record<string, unknown>>("SELECT * FROM advisory_board");
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

/** The different outcomes of the two in every order, sorted by their text. */
async function inEveryOrder(
  begin: () => Promise<void>,
  one: (db: DataSource) => Promise<Written>,
  other: (db: DataSource) => Promise<Written>,
  check: (outcomes: readonly string[][]) => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>();
  const actors = [
    { name: "one", db: connections[0], work: async (db: DataSource) => codes(await one(db)) },
    { name: "other", db: connections[1], work: async (db: DataSource) => codes(await other(db)) },
  ] as const;
  const orders = await everyInterleaving(database.client, actors, begin, async ({ outcomes }) => {
    seen.add(JSON.stringify(outcomes));
    await check(outcomes as string[][]);
  });
  expect(orders).toBeGreaterThanOrEqual(5);
  return [...seen].sort();
}

describe("two clerks who", () => {
  beforeEach(noBoard);

  test("change one board from the same state: one is told of the other, and nothing of either is overwritten", async () => {
    const outcomes = await inEveryOrder(
      preparedBoard,
      (db) => updateBoard(db, clerk, { id: BOARD, version: 1, moderation: "Institut" }),
      (db) => updateBoard(db, colleague, { id: BOARD, version: 1, budgetCents: 900_000 }),
      async ([first]) => {
        const isFirst = first?.length === 0;
        expect(await board()).toMatchObject({
          version: 2,
          moderation: isFirst ? "Institut" : null,
          budget_cents: isFirst ? null : "900000",
        });
      },
    );
    expect(outcomes).toEqual(['[["VERSION_CONFLICT"],[]]', '[[],["VERSION_CONFLICT"]]']);
  });

  test("let it meet and take the mandate's evidence back: it never meets without, whoever comes first", async () => {
    const outcomes = await inEveryOrder(
      preparedBoard,
      (db) => advanceBoard(db, clerk, { id: BOARD, version: 1, status: "IN_SESSION" }),
      (db) =>
        updatePrecondition(db, colleague, {
          id: globalId("BoardPrecondition", mandateKey),
          version: 1,
          status: "OPEN",
        }),
      async ([advanced]) => {
        expect(await board()).toMatchObject({ status: advanced?.length === 0 ? "IN_SESSION" : "PREPARING" });
      },
    );
    // Taken back afterwards it changes no step that was taken before: the history tells which came first.
    expect(outcomes).toEqual(['[["STEP_NOT_OPEN"],[]]', "[[],[]]"]);
  });

  test("found the town's board at the same time found one", async () => {
    const outcomes = await inEveryOrder(
      noBoard,
      (db) => createBoard(db, clerk, { ags: ALTENA, title: text("Beirat am Bahnhof") }),
      (db) => createBoard(db, colleague, { ags: ALTENA, title: text("Stadtbeirat") }),
      async () => void (await board()),
    );
    expect(outcomes).toEqual(['[["ALREADY_EXISTS"],[]]', '[[],["ALREADY_EXISTS"]]']);
  });
});

test("twenty changes of a clerk and twenty of a colleague, each sent again after a conflict, are all there", async () => {
  await preparedBoard();
  const changes = Array.from({ length: 20 }, (_, at) => at);
  const work = (db: DataSource, who: typeof clerk) => async () => {
    for (const at of changes) {
      for (let isDone = false; !isDone;) {
        const { rows } = await database.client.query<{ version: number }>("SELECT version FROM advisory_board");
        const change = { id: BOARD, version: rows[0]!.version, mandateReference: `${who.id} ${at}` };
        isDone = codes(await updateBoard(db, who, change)).length === 0;
      }
    }
  };
  await Promise.all([work(connections[0], clerk)(), work(connections[1], colleague)()]);
  const { rows } = await database.client.query<{ caller_id: string; reference: string }>(
    `SELECT caller_id, state ->> 'mandate_reference' AS reference FROM advisory_board_change WHERE version > 1`,
  );
  const expected = [clerk, colleague].flatMap(({ id }) => changes.map((at) => `${id} ${at}`));
  expect(rows.map(({ reference }) => reference).sort()).toEqual(expected.sort());
  expect(rows.every(({ caller_id: id, reference }) => reference.startsWith(`${id} `))).toBe(true);
});
