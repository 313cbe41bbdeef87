// The hub's own statements as they would be if somebody forgot their conditions: what names a town, an entry or a caller
// narrows nothing any more.
import type { DataSource, QueryRunner } from "typeorm";

/** `ags = $1`, `"r"."key" = $2`, `id = ANY($1::uuid[])`, `r.ags = i.ags`: what tells whose row is meant. */
const CONDITION =
  /((?:"?\w+"?\.)?"?\b(?:ags|key|caller_id|id)\b"?) = (?:ANY\(\$\d+(?:::[\w[\]]+)?\)|\$\d+|\w+\.ags\b|own_key\b)/g;

/** The statement with each such condition made true of every row; its parameters stay. */
const withoutConditions = (sql: string): string =>
  sql.replaceAll(CONDITION, (condition) => `((${condition}) IS NOT NULL)`);

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
  db.createQueryRunner = (mode) => {
    const runner = create(mode);
    const send = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    const forgetful = async (sql: string, ...rest: unknown[]): Promise<unknown> => {
      const changed = statements.test(sql.trim()) ? withoutConditions(sql) : sql;
      if (changed !== sql) lost += 1;
      return send(changed, ...rest);
    };
    runner.query = forgetful as QueryRunner["query"];
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
