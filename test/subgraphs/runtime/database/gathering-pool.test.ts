// Statements that are asked for in one go share a connection and a message, and nothing else.
import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { GatheringPool } from "../../../../subgraphs/runtime/database/gathering-pool.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const PROCESS = "SELECT pg_backend_pid() AS id";

let database: TestDatabase;
let opened: DataSource;
const statements: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  opened = await openDataSource(database.adminUrl, "own", [], (_, statement) => statements.push(statement));
});
afterAll(async () => {
  await opened.destroy();
  await database.drop();
});

/** Asks for the statements in one go. */
function together<Row>(
  texts: readonly string[],
  parameters?: readonly unknown[],
): Promise<PromiseSettledResult<Row[]>[]> {
  if (!(opened instanceof GatheringPool)) throw new Error("The pool gathers nothing.");
  let answers: Promise<Row[]>[] = [];
  opened.gather(() => {
    answers = texts.map((text) => opened.query<Row[]>(text, parameters && [...parameters]));
  });
  return Promise.allSettled(answers);
}

const processes = (
  answers: readonly PromiseSettledResult<{ readonly id: number }[]>[],
): ReadonlySet<number | undefined> =>
  new Set(answers.map((answer) => (answer.status === "fulfilled" ? answer.value[0]?.id : undefined)));

describe("statements in one go", () => {
  test("are answered by one connection, each with its own rows", async () => {
    expect(processes(await together([PROCESS, PROCESS, PROCESS])).size).toBe(1);
    const answers = await together(
      ["SELECT $1::text AS a", "SELECT upper($1) AS b", "SELECT $1 AS c WHERE false"],
      ["x"],
    );
    expect(answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value)).toEqual([
      [{ a: "x" }],
      [{ b: "X" }],
      [],
    ]);
  });

  test("are told to whoever watches the statements, each once", async () => {
    statements.length = 0;
    await together(["SELECT 1 AS one", "SELECT 2 AS two"]);
    expect(statements).toEqual(["SELECT 1 AS one", "SELECT 2 AS two"]);
  });

  test("fail each by itself: those before and after it are answered", async () => {
    for (let time = 0; time < 3; time++) {
      const [before, failed, after] = await together(
        ["SELECT $1::int", "SELECT 1 / $1::int", "SELECT $1::int + 1 AS b"],
        [0],
      );
      expect(before?.status).toBe("fulfilled");
      expect(failed).toMatchObject({ status: "rejected", reason: { message: "division by zero" } });
      expect(after).toEqual({ status: "fulfilled", value: [{ b: 1 }] });
    }
  });

  test("are of one moment: they begin and end together", async () => {
    const moments = await together<{ at: string }>(["SELECT now() AS at", "SELECT now() AS at", "SELECT now() AS at"]);
    expect(new Set(moments.map((each) => (each.status === "fulfilled" ? each.value[0]?.at : null))).size).toBe(1);
  });

  test("leave out none, however many of them fail", async () => {
    const answers = await together([
      "SELEKT",
      PROCESS,
      "SELECT 1 / 0",
      "SELECT FROM nowhere",
      "",
      PROCESS,
      "SELECT 1 / 0",
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      "rejected",
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
      "fulfilled",
      "rejected",
    ]);
    expect(processes([answers[1], answers[5]] as never).size).toBe(1);
  });

  test("of one text fail each by itself, also before the text was ever prepared", async () => {
    const text = "SELECT 12 / ($1::integer - 2) AS part";
    if (!(opened instanceof GatheringPool)) throw new Error("The pool gathers nothing.");
    let answers: Promise<unknown>[] = [];
    opened.gather(() => {
      answers = [1, 2, 3, 4].map((value) => opened.query(text, [value]));
    });
    expect(await Promise.allSettled(answers)).toMatchObject([
      { value: [{ part: -12 }] },
      { reason: { message: "division by zero" } },
      { value: [{ part: 12 }] },
      { value: [{ part: 6 }] },
    ]);
  });

  test("that cannot be sent spoil none that comes after, under the same text", async () => {
    const unsendable = {
      toJSON: () => {
        throw new Error("no value");
      },
    };
    for (const value of ["a", unsendable, "b", "c"]) {
      const [answer] = await together(["SELECT $1::text AS unsent"], [value]);
      expect(answer).toMatchObject(typeof value === "string" ? { value: [{ unsent: value }] } : { status: "rejected" });
    }
  });

  test("all fail where the connection is lost, and the pool goes on with another", async () => {
    const answers = await together([PROCESS, "SELECT pg_terminate_backend(pg_backend_pid())", PROCESS]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(processes(await together([PROCESS, PROCESS])).size).toBe(1);
  });

  test("are no others': what is asked for beside them has a connection of its own", async () => {
    const [gathered, ...others] = await Promise.all([
      together<{ id: number }>([`SELECT pg_backend_pid() AS id FROM pg_sleep(0.2)`, PROCESS]),
      opened.query<{ id: number }[]>(PROCESS),
    ]);
    expect(processes(gathered)).not.toContain(others[0][0]?.id);
  });

  test("are none: nothing is sent", async () => {
    statements.length = 0;
    expect(await together([])).toEqual([]);
    expect(statements).toEqual([]);
  });
});

test("plans are made once for all values: a plan for each costs more than the statement", async () => {
  expect(await opened.query("SHOW plan_cache_mode")).toEqual([{ plan_cache_mode: "force_generic_plan" }]);
});
