// The tables of an owner's queue: who makes them, who may change them, and how an older shape becomes the present one.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getConstructionPlans, getRollbackPlans, PgBoss } from "pg-boss";
import { z } from "zod";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { checkPrepared } from "../../../../subgraphs/runtime/database/prepared.js";
import { StartError } from "../../../../subgraphs/runtime/database/start-error.js";
import type { Job } from "../../../../subgraphs/runtime/jobs/job.js";
import { startJobs } from "../../../../subgraphs/runtime/jobs/worker.js";
import { createTestDatabase } from "../../../database/test-database.js";
import { type JobDatabase, jobOwner, openJobDatabase, OWNER } from "./job-owner.js";

const sweep: Job<z.ZodNull> = {
  name: "sweep",
  input: z.null(),
  run: async () => undefined,
  expireInSeconds: 60,
  retryLimit: 1,
};
const owner = jobOwner([sweep]);

let database: JobDatabase;
beforeAll(async () => {
  database = await openJobDatabase([sweep]);
});
afterAll(() => database.drop());

const prepare = () => prepareDatabase(database.adminUrl, [owner], () => undefined, { [OWNER]: "told-beforehand" });

const versionOf = async () => {
  const [row] = await database.rows<{ version: number }>("SELECT version FROM errands_jobs.version");
  return row?.version ?? 0;
};

/** What the queue's library finds different from the shape that it works on. */
async function driftOf(url: string): Promise<unknown> {
  const queue = new PgBoss({ connectionString: url, schema: "errands_jobs", migrate: false, supervise: false });
  queue.on("error", () => undefined);
  await queue.start();
  try {
    const { ok, missing, missingTables, mismatched, constraintDrift } = await queue.detectSchemaDrift();
    return { ok, missing, missingTables, mismatched, constraintDrift };
  } finally {
    await queue.stop({ graceful: false });
  }
}
const NONE = { ok: true, missing: [], missingTables: [], mismatched: [], constraintDrift: [] };

describe("the schema of an owner's queue", () => {
  test("is made in the shape that the library works on", async () => {
    expect(await driftOf(database.superuserUrl)).toEqual(NONE);
  });

  test("stays as it is when the database is prepared again, with the jobs that wait", async () => {
    await database.rows("SELECT errands_jobs.create_queue('waiting', '{\"policy\": \"standard\"}')");
    await database.rows("INSERT INTO errands_jobs.job (name) VALUES ('waiting')");
    await prepare();
    await prepare();
    expect(await database.states("waiting")).toEqual(["created"]);
  });

  test("comes from an older shape to the present one, with the jobs that wait", async () => {
    const present = await versionOf();
    for (let version = present; version > present - 4; version--)
      await withConnection(database.superuserUrl, (client) => client.query(getRollbackPlans("errands_jobs", version)));
    expect(await versionOf()).toBe(present - 4);
    await prepare();
    expect(await versionOf()).toBe(present);
    expect(await driftOf(database.superuserUrl)).toEqual(NONE);
    expect(await database.states("waiting")).toEqual(["created"]);
  });

  test("of a newer version of the hub is refused in one line", async () => {
    await database.rows("UPDATE errands_jobs.version SET version = version + 1");
    await expect(prepare()).rejects.toEqual(
      new StartError("The job queue of errands was prepared by a newer version of the hub."),
    );
    await database.rows("UPDATE errands_jobs.version SET version = version - 1");
  });

  test("that belongs to somebody else is refused with the SQL that mends it", async () => {
    const other = await createTestDatabase("nothing");
    await withConnection(other.superuserUrl, (client) => client.query(getConstructionPlans("errands_jobs")));
    const refusal = await prepareDatabase(other.adminUrl, [owner], () => undefined).catch((error: unknown) => error);
    await other.drop();
    expect(refusal).toBeInstanceOf(StartError);
    expect((refusal as StartError).detail.slice(1)).toEqual(['ALTER SCHEMA "errands_jobs" OWNER TO "ortswahl";']);
  });

  test("is missing for an owner that has no jobs", async () => {
    const other = await createTestDatabase("nothing");
    await prepareDatabase(other.adminUrl, [jobOwner([])], () => undefined);
    const found = await withConnection(other.adminUrl, (client) =>
      client.query("SELECT FROM pg_namespace WHERE nspname = 'errands_jobs'"),
    );
    await other.drop();
    expect(found.rowCount).toBe(0);
  });
});

describe("a process that prepares nothing itself", () => {
  test("finds a queue that was prepared, and says what is to do where none was", async () => {
    const url = (await prepare()).get(OWNER) ?? "";
    await expect(checkPrepared(url, owner, "DATABASE_URL_ERRANDS")).resolves.toBeUndefined();
    const other = await createTestDatabase("nothing");
    const urls = await prepareDatabase(other.adminUrl, [jobOwner([])], () => undefined);
    const refusal = checkPrepared(urls.get(OWNER) ?? "", owner, "DATABASE_URL_ERRANDS");
    await expect(refusal).rejects.toThrow("The database is not prepared for errands: run `npm run hub");
    await other.drop();
  });
});

describe("the owner's role", () => {
  test.each([
    "CREATE TABLE errands_jobs.leak (id int)",
    "CREATE FUNCTION errands_jobs.leak() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "ALTER TABLE errands_jobs.job_common ADD COLUMN leak int",
    "DROP TABLE errands_jobs.warning",
    "TRUNCATE errands_jobs.job_common",
    "CREATE INDEX ON errands_jobs.job_common (data)",
    "DELETE FROM errands_jobs.version",
    'SELECT errands_jobs.create_queue(\'leak\', \'{"policy": "standard", "partition": true}\')',
    "GRANT SELECT ON errands_jobs.job_common TO PUBLIC",
    "DROP SCHEMA errands_jobs CASCADE",
  ])("may not: %s", async (sql) => {
    const url = (await prepare()).get(OWNER) ?? "";
    const outcome = await withConnection(url, (client) => client.query(sql)).catch((error: unknown) => error);
    // PostgreSQL warns of a grant that grants nothing, and refuses the rest.
    if (sql.startsWith("GRANT")) {
      const rights = "SELECT has_table_privilege('pg_monitor', 'errands_jobs.job_common', 'SELECT') AS may";
      expect(await database.rows(rights)).toEqual([{ may: false }]);
    } else expect(outcome).toMatchObject({ code: "42501" });
  });

  test("suffices for everything that the queue does by itself", async () => {
    const url = (await prepare()).get(OWNER) ?? "";
    const queue = new PgBoss({
      connectionString: url,
      schema: "errands_jobs",
      migrate: false,
      reindex: false,
      monitorVacuum: false,
      registerInstance: false,
    });
    const failures: unknown[] = [];
    queue.on("error", (failure) => void failures.push(failure));
    await queue.start();
    await queue.supervise();
    await queue.resolveFlow();
    await queue.stop();
    expect(failures).toEqual([]);
  });

  test("of another owner may not even look", async () => {
    const others = await prepareDatabase(
      database.adminUrl,
      [owner, { name: "elsewhere", entities: [], migrations: [] }],
      () => undefined,
    );
    const look = withConnection(others.get("elsewhere") ?? "", (client) => client.query("TABLE errands_jobs.job"));
    await expect(look).rejects.toThrow("permission denied for schema errands_jobs");
  });
});

test("an owner without jobs opens no connection to a queue", async () => {
  const db = undefined as never;
  const surroundings = { owner: OWNER, databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing", db, log: db };
  const running = await startJobs(surroundings, []);
  await expect(running.stop()).resolves.toBeUndefined();
});
