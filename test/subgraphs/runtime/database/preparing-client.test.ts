// Statements that come again are prepared once per connection, and a connection holds a bounded number of them.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type pg from "pg";
import { PreparingClient } from "../../../../subgraphs/runtime/database/preparing-client.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

let database: TestDatabase;
/** As the pool sees it. */
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  client = new PreparingClient({ connectionString: database.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const rowsOf = async (text: string, values?: unknown[]): Promise<Record<string, unknown>[]> =>
  (await client.query<Record<string, unknown>>(text, values)).rows;
const prepared = async (): Promise<unknown[]> =>
  (await rowsOf("SELECT statement FROM pg_prepared_statements ORDER BY prepare_time")).map((row) => row["statement"]);

describe("a connection that prepares", () => {
  test("prepares a statement with values when it comes again, and answers the same each time", async () => {
    const text = "SELECT $1::integer + 1 AS next";
    expect(await rowsOf(text, [1])).toEqual([{ next: 2 }]);
    expect(await prepared()).toEqual([]);
    for (const value of [2, 3, 4]) expect(await rowsOf(text, [value])).toEqual([{ next: value + 1 }]);
    expect(await prepared()).toEqual([text]);
  });

  test("does not prepare what has no values, nor long loads of rows", async () => {
    const before = await prepared();
    const load = `SELECT ${Array.from({ length: 2_000 }, () => "$1::text").join(" || ")} AS text`;
    for (let time = 0; time < 3; time++) {
      await rowsOf("SELECT 1 AS one");
      await rowsOf(load, ["a"]);
    }
    expect(await prepared()).toEqual(before);
  });

  test("goes on after a statement that fails while prepared", async () => {
    const text = "SELECT 1 / $1::integer AS part";
    for (const value of [1, 1, 0, 1])
      await (value === 0
        ? expect(rowsOf(text, [value])).rejects.toThrow("division by zero")
        : expect(rowsOf(text, [value])).resolves.toEqual([{ part: 1 }]));
  });

  test("keeps a bounded number of them, whatever is asked, and answers the others all the same", async () => {
    for (let number = 0; number < 300; number++)
      for (let time = 0; time < 2; time++)
        expect(await rowsOf(`SELECT $1::text AS text_${number}`, ["x"])).toEqual([{ [`text_${number}`]: "x" }]);
    expect((await prepared()).length).toBe(200);
  });
});
