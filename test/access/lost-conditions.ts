// The hub's own statements as they would be if somebody forgot their conditions: what names a town, an entry or a caller
// narrows nothing any more.
import type { DataSource, QueryRunner } from "typeorm";
import type { PreparingClient } from "../../subgraphs/runtime/database/preparing-client.js";

/** `ags = $1`, `"r"."key" = $2`, `id = ANY($1::uuid[])`, `r.ags = i.ags`: what tells whose row is meant. */
const CONDITION =
  /((?:"?\w+"?\.)?"?\b(?:ags|key|caller_id|id)\b"?) = (?:ANY\(\$\d+(?:::[\w[\]]+)?\)|\$\d+|\w+\.ags\b|own_key\b)/g;

/** The statement with each such condition made true of every row; its parameters stay. */
const withoutConditions = (sql: string): string =>
  sql.replaceAll(CONDITION, (condition) => `((${condition}) IS NOT NULL)`);

type Forget = (sql: string) => string;

/** The connection, in whose messages of several statements conditions are forgotten. */
function forgetfulClient(client: PreparingClient, forget: Forget): PreparingClient {
  const together: PreparingClient["together"] = (sent) =>
    client.together(sent.map(({ text, values }) => ({ text: forget(text), values })));
  return new Proxy(client, {
    get: (_, name) => {
      if (name === "together") return together;
      const own: unknown = Reflect.get(client, name, client);
      return typeof own === "function" ? (own.bind(client) as unknown) : own;
    },
  });
}

/**
 * Runs the work over a pool that forgets the conditions of some statements. @returns what the work answered
 * @throws where none of them had a condition: the test would show nothing
 */
export async function withLostConditions<Result>(
  db: DataSource,
  statements: RegExp,
  work: () => Promise<Result>,
): Promise<Result> {
  const create = db.createQueryRunner.bind(db);
  let lost = 0;
  const forget: Forget = (sql) => {
    const changed = statements.test(sql.trim()) ? withoutConditions(sql) : sql;
    if (changed !== sql) lost += 1;
    return changed;
  };
  db.createQueryRunner = (mode) => {
    const runner = create(mode);
    const send = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    const connect = runner.connect.bind(runner) as () => Promise<PreparingClient>;
    runner.query = (async (sql: string, ...rest: unknown[]) => send(forget(sql), ...rest)) as QueryRunner["query"];
    runner.connect = async () => forgetfulClient(await connect(), forget);
    return runner;
  };
  try {
    const result = await work();
    if (lost === 0) throw new Error(`No statement like ${String(statements)} had a condition.`);
    return result;
  } finally {
    db.createQueryRunner = create;
  }
}
