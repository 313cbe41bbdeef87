// An owner that has jobs and nothing else, its database, and what the queue there says of its jobs.
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import type { Job } from "../../../../subgraphs/runtime/jobs/job.js";
import type { Subgraph } from "../../../../subgraphs/runtime/subgraph.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

export const OWNER = "errands";

/** One table, for what a rule writes beside the job that it sends. */
class Notes1790000000001 {
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query("CREATE TABLE errands.note (text text NOT NULL)");
  }
  async down(): Promise<void> {
    throw new Error("There is no way back.");
  }
}

export function jobOwner(jobs: readonly Job[]): Subgraph {
  return {
    name: OWNER,
    schema: null,
    entities: [],
    migrations: [Notes1790000000001],
    publicRows: {},
    createLoaders: () => null,
    createState: () => null,
    feeds: [],
    copies: [],
    inner: {},
    jobs,
  };
}

export interface JobDatabase extends TestDatabase {
  /** As the owner. */
  readonly url: string;
  /** As a superuser, who sees everything. */
  rows<Row extends Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** State and attempts of the jobs of this name, the oldest first. */
  states(job: string): Promise<string[]>;
}

/** A database that was prepared for an owner with these jobs. Whoever opens it drops it. */
export async function openJobDatabase(jobs: readonly Job[]): Promise<JobDatabase> {
  const database = await createTestDatabase("nothing");
  const urls = await prepareDatabase(database.adminUrl, [jobOwner(jobs)], () => undefined);
  const rows = async <Row extends Record<string, unknown>>(sql: string, values: readonly unknown[] = []) =>
    withConnection(database.superuserUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);
  return {
    ...database,
    url: urls.get(OWNER) ?? "",
    rows,
    states: async (job) => {
      const found = await rows<{ state: string }>(
        `SELECT state::text || CASE WHEN retry_count > 0 THEN ' after ' || retry_count ELSE '' END AS state
           FROM errands_jobs.job WHERE name = $1 ORDER BY created_on`,
        [job],
      );
      return found.map(({ state }) => state);
    },
  };
}

/** Asks until the answer is good, or fails after `seconds` with the last one. */
export async function eventually<Answer>(
  ask: () => Answer | Promise<Answer>,
  isGood: (answer: Answer) => boolean,
  seconds = 15,
): Promise<Answer> {
  const limit = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > limit) throw new Error(`Still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
