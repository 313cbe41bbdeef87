// Statements that come again are prepared once per connection, and a connection holds a bounded number of them.
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type pg from "pg";
import { PreparingClient } from "../../../../subgraphs/runtime/database/preparing-client.js";
import { recordOf } from "../../../../subgraphs/runtime/failure.js";
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
  const write = (table: string, value: unknown) => ({ text: `INSERT INTO ${table} VALUES ($1)`, values: [value] });
  const circle: Record<string, unknown> = {};
  circle["itself"] = circle;

  test("take effect all or none", async () => {
    await client.query("CREATE TEMPORARY TABLE number (number integer)");
    const failing = connection().together([write("number", 1), write("number", "x"), write("number", 2)]);
    await expect(failing).rejects.toMatchObject({ code: "22P02" });
    await expect(connection().together([write("number", 1), write("number", circle)])).rejects.toThrow("circular");
    expect(await rowsOf("SELECT * FROM number")).toEqual([]);
    await connection().together([write("number", 1), write("number", 2)]);
    expect(await rowsOf("SELECT * FROM number")).toEqual([{ number: 1 }, { number: 2 }]);
  });

  test("fail when their end fails, each of them", async () => {
    await client.query("CREATE TEMPORARY TABLE once (number integer UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    await expect(connection().together([write("once", 1), write("once", 1)])).rejects.toMatchObject({ code: "23505" });
    const outcomes = await connection().apart([write("once", 1), write("once", 1)]);
    expect(outcomes).toMatchObject([{ reason: { code: "23505" } }, { reason: { code: "23505" } }]);
    expect(await rowsOf("SELECT * FROM once")).toEqual([]);
  });

  test("are part of the transaction that is open, and leave it open", async () => {
    await client.query("CREATE TEMPORARY TABLE draft (number integer)");
    await client.query("BEGIN");
    await connection().together([write("draft", 1)]);
    expect(client.getTransactionStatus()).toBe("T");
    await client.query("ROLLBACK");
    expect(await rowsOf("SELECT * FROM draft")).toEqual([]);
  });

  test("fail when the connection is free for the next, and leave no listener behind", async () => {
    const listeners = () => client.connection.listenerCount("readyForQuery") + client.connection.listenerCount("end");
    const before = listeners();
    for (let time = 0; time < 3; time++) {
      await expect(connection().together([{ text: "SELECT 1 / $1::integer", values: [0] }])).rejects.toThrow("zero");
      expect(client.getTransactionStatus()).toBe("I");
    }
    expect(listeners()).toBe(before);
  });

  test("tell of a failure who had asked, not where the driver read it", async () => {
    const failed = (await rowsOf("SELECT 1 / $1::integer", [0]).catch((failure: unknown) => failure)) as Error;
    expect(recordOf(failed).at.join("\n")).toContain("rowsOf");
  });

  test("apart: a value that cannot be sent or read spoils none beside it, nor what comes later", async () => {
    const types = {
      getTypeParser: () => (text: string) => {
        if (text === "bad") throw new Error("unreadable");
        return text;
      },
    };
    const picky = new PreparingClient({ connectionString: database.adminUrl, types });
    await picky.connect();
    const ask = (name: string, value: unknown) => ({
      text: `SELECT $1::text AS ${name}, 'x' AS of_${name}`,
      values: [value],
    });
    const good = (name: string) => ({ value: { rows: [{ [name]: "good", [`of_${name}`]: "x" }] } });
    for (let time = 0; time < 4; time++) {
      const asked = [ask("a", "good"), ask("b", "bad"), ask("c", "good"), ask("d", circle), ask("e", "good")];
      expect(await picky.apart(asked)).toMatchObject([
        good("a"),
        { reason: { message: "unreadable" } },
        good("c"),
        { reason: { message: expect.stringContaining("circular") } },
        good("e"),
      ]);
      expect(await picky.apart(["a", "b", "c", "d", "e"].map((name) => ask(name, "good")))).toMatchObject(
        ["a", "b", "c", "d", "e"].map(good),
      );
    }
    await picky.end();
  });

  test("apart: many failures are answered in as many messages, and prepare nothing that came once", async () => {
    const sent = jest.fn();
    client.connection.on("readyForQuery", sent);
    const before = await prepared();
    const asked = Array.from({ length: 40 }, (_, at) => ({
      text: `SELECT ${at} / $1::integer AS part`,
      values: [at % 2],
    }));
    const outcomes = await connection().apart(asked);
    client.connection.off("readyForQuery", sent);
    expect(outcomes.map(({ status }) => status)).toEqual(asked.map((_, at) => (at % 2 ? "fulfilled" : "rejected")));
    // The message, each that came after the first failure, and what was asked of what is prepared.
    expect(sent.mock.calls.length).toBeLessThanOrEqual(42);
    expect(await prepared()).toEqual(before);
  });

  test("that cannot be written give the connection up: nobody waits for ever", async () => {
    const [lost, end] = await opened();
    const form = { toPostgres: () => 5 };
    await expect(lost.query("SELECT $1::text AS odd", [form])).resolves.toMatchObject({ rows: [{ odd: "5" }] });
    const odd = () => 5;
    odd.toString = () => 5 as never;
    await expect(lost.query("SELECT $1::text AS odd", [odd])).rejects.toThrow("no form");
    expect(await lost.query("SELECT 1 AS one")).toMatchObject({ rows: [{ one: 1 }] });
    expect(end).not.toHaveBeenCalled();
    await lost.end();
  });

  test.each([
    ["alone", ["COPY word FROM STDIN"]],
    ["before another", ["COPY word FROM STDIN", "SELECT 1"]],
  ])("one that waits for a stream, %s, gives the connection up: nobody waits for ever", async (_, texts) => {
    const [lost] = await opened();
    await lost.query("CREATE TEMPORARY TABLE word (word text)");
    await expect(lost.together(texts.map((text) => ({ text, values: [] })))).rejects.toThrow();
    await expect(lost.query("SELECT 1 AS one")).rejects.toThrow();
  });

  test("one that streams rows out ends without them", async () => {
    const texts = ["COPY (SELECT 1) TO STDOUT", "SELECT 2 AS two"];
    const answers = await connection().together(texts.map((text) => ({ text, values: [] })));
    expect(answers.map(({ rows }) => rows as unknown)).toEqual([[], [{ two: 2 }]]);
  });

  test("that take longer than the driver's limit are told of, and their connection is given up", async () => {
    const [lost, end] = await opened({ query_timeout: 200 });
    await expect(lost.query("SELECT pg_sleep($1)", [2])).rejects.toThrow("timeout");
    await expect(lost.query("SELECT 1 AS one")).rejects.toThrow();
    expect(end).toHaveBeenCalled();
  });
});

/** A connection of its own, and who hears of its end. */
async function opened(
  config: pg.ClientConfig = {},
): Promise<[pg.Client & Pick<PreparingClient, "together">, () => void]> {
  const own = new PreparingClient({ connectionString: database.adminUrl, ...config });
  const end = jest.fn();
  own.on("end", end);
  await own.connect();
  return [own as pg.Client as pg.Client & Pick<PreparingClient, "together">, end];
}
