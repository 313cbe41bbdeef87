// Statements that come again are prepared once per connection, and a connection holds a bounded number of them.
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type pg from "pg";
import { PreparingClient } from "../../../../subgraphs/runtime/database/preparing-client.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

let database: TestDatabase;
/** As the pool sees it. */
let client: pg.Client;
const connection = (): PreparingClient => client as PreparingClient;
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

  test("prepares once what fails each time", async () => {
    const text = "SELECT 7 / $1::integer AS never";
    for (let time = 0; time < 4; time++) await expect(rowsOf(text, [0])).rejects.toThrow("division by zero");
    expect((await prepared()).filter((known) => known === text)).toHaveLength(1);
    expect(await rowsOf(text, [7])).toEqual([{ never: 1 }]);
  });

  test("asks once what a text's rows look like", async () => {
    const described = jest.fn();
    client.connection.on("rowDescription", described);
    for (let value = 0; value < 5; value++)
      expect(await rowsOf("SELECT $1::integer AS whole, $1::text AS written", [value])).toEqual([
        { whole: value, written: String(value) },
      ]);
    client.connection.off("rowDescription", described);
    // The first time it is not prepared yet.
    expect(described).toHaveBeenCalledTimes(2);
  });

  test("answers with the number of rows that a change concerned, and with the columns' names", async () => {
    await client.query("CREATE TEMPORARY TABLE word (word text)");
    for (let time = 0; time < 3; time++) {
      const written = await client.query("INSERT INTO word VALUES ($1), ($2)", ["a", "b"]);
      expect(written).toMatchObject({ command: "INSERT", rowCount: 2, rows: [] });
    }
    const read = await client.query("SELECT word FROM word WHERE word = $1", ["a"]);
    expect(read).toMatchObject({ command: "SELECT", rowCount: 3, fields: [{ name: "word" }] });
  });

  test("keeps a bounded number of them, whatever is asked, and answers the others all the same", async () => {
    for (let number = 0; number < 300; number++)
      for (let time = 0; time < 2; time++)
        expect(await rowsOf(`SELECT $1::text AS text_${number}`, ["x"])).toEqual([{ [`text_${number}`]: "x" }]);
    expect((await prepared()).length).toBe(200);
  });
});

describe("statements in one message", () => {
  test("take effect all or none", async () => {
    await client.query("CREATE TEMPORARY TABLE number (number integer)");
    const write = (value: unknown) => ({ text: "INSERT INTO number VALUES ($1)", values: [value] });
    const failed = await connection().together([write(1), write("x"), write(2)]);
    expect(failed).toMatchObject({ results: [{ rowCount: 1 }], failure: { code: "22P02" } });
    expect(await rowsOf("SELECT * FROM number")).toEqual([]);
    expect((await connection().together([write(1), write(2)])).failure).toBeNull();
    expect(await rowsOf("SELECT * FROM number")).toEqual([{ number: 1 }, { number: 2 }]);
  });

  test("are told of as failed when their end fails", async () => {
    await client.query("CREATE TEMPORARY TABLE once (number integer UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    const write = { text: "INSERT INTO once VALUES ($1)", values: [1] };
    const { results, failure } = await connection().together([write, write]);
    expect(results).toHaveLength(2);
    expect(failure).toMatchObject({ code: "23505" });
    expect(await rowsOf("SELECT * FROM once")).toEqual([]);
  });

  test("are part of the transaction that is open, and leave it open", async () => {
    await client.query("CREATE TEMPORARY TABLE draft (number integer)");
    await client.query("BEGIN");
    await connection().together([{ text: "INSERT INTO draft VALUES ($1)", values: [1] }]);
    expect(client.getTransactionStatus()).toBe("T");
    await client.query("ROLLBACK");
    expect(await rowsOf("SELECT * FROM draft")).toEqual([]);
  });

  test("are told of when the connection is free for the next", async () => {
    const { failure } = await connection().together([{ text: "SELECT 1 / $1::integer", values: [0] }]);
    expect(failure).toMatchObject({ message: "division by zero" });
    expect(client.getTransactionStatus()).toBe("I");
  });

  test("with a value that cannot be read keep those before it, and the connection goes on", async () => {
    const types = {
      getTypeParser: () => (text: string) => {
        if (text === "2") throw new Error("no two");
        return text;
      },
    };
    const picky = new PreparingClient({ connectionString: database.adminUrl, types });
    await picky.connect();
    const read = (value: number) => ({ text: "SELECT $1::integer AS number", values: [value] });
    for (let time = 0; time < 3; time++) {
      const { results, failure } = await picky.together([read(1), read(2), read(3)]);
      expect(results.map(({ rows }) => rows as unknown)).toEqual([[{ number: "1" }]]);
      expect(failure).toMatchObject({ message: "no two" });
    }
    await picky.end();
  });

  test("of which one waits for a stream give the connection up: nobody waits for ever", async () => {
    const lost: pg.Client = new PreparingClient({ connectionString: database.adminUrl });
    const end = jest.fn();
    lost.on("error", end);
    await lost.connect();
    await lost.query("CREATE TEMPORARY TABLE word (word text)");
    const { failure } = await (lost as PreparingClient).together([
      { text: "COPY word FROM STDIN", values: [] },
      { text: "SELECT 1", values: [] },
    ]);
    expect(failure).toBeInstanceOf(Error);
    await expect(lost.query("SELECT 1 AS one")).rejects.toThrow();
  });
});
