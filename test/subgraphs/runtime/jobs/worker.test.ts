// Jobs as an owner's processes run them, on a real queue.
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { z } from "zod";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import type { Job } from "../../../../subgraphs/runtime/jobs/job.js";
import { sendJob } from "../../../../subgraphs/runtime/jobs/send-job.js";
import { startJobs } from "../../../../subgraphs/runtime/jobs/worker.js";
import { startSubgraph } from "../../../../subgraphs/runtime/subgraph.js";
import { testServerUrl } from "../../../database/test-database.js";
import { killLeftPrograms, runProgram } from "../../../start/running-program.js";
import { eventually, type JobDatabase, jobOwner, openJobDatabase, OWNER } from "./job-owner.js";

type Run = Job<z.ZodNull>["run"];

/** A job by the name of what it does. */
const jobOf = (name: string, run: Run, changes: Partial<Job<z.ZodNull>> = {}): Job<z.ZodNull> => ({
  name,
  input: z.null(),
  run,
  expireInSeconds: 60,
  retryLimit: 2,
  ...changes,
});

const nightly = { cron: "0 0 * * *", timeZone: "Europe/Berlin" } as const;

let database: JobDatabase;
let lines: Record<string, unknown>[] = [];
let processes: Process[] = [];
let pools: DataSource[] = [];

beforeEach(async () => {
  database = await openJobDatabase([jobOf("any", async () => undefined)]);
});
afterEach(async () => {
  await Promise.all(processes.map((running) => running.stop()));
  await Promise.all(pools.map((pool) => pool.destroy()));
  killLeftPrograms();
  [lines, processes, pools] = [[], [], []];
  await database.drop();
});

const log = pino({ level: "info" }, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
const inner = { call: () => Promise.reject(new Error("This owner asks nobody.")) };

interface Process {
  stop(): Promise<void>;
}

/** The owner's process, with these jobs. */
const startProcess = async (...jobs: readonly Job[]): Promise<Process> =>
  stoppedLater(await startSubgraph(jobOwner(jobs), { databaseUrl: database.url, inner, log }));

/** What the process does about the jobs, at a quicker pace. */
const startQuickly = async (...jobs: readonly Job[]): Promise<Process> =>
  stoppedLater(
    await startJobs({ owner: OWNER, databaseUrl: database.url, db: await ownersPool(), log }, jobs, {
      poll: 0.5,
      supervise: 1,
    }),
  );

/** Stopped once: by its test, or after it. */
function stoppedLater(running: Process): Process {
  let stopping: Promise<void> | undefined;
  const process = { stop: () => (stopping ??= running.stop()) };
  processes.push(process);
  return process;
}

async function ownersPool(): Promise<DataSource> {
  const pool = await openDataSource(database.url, OWNER, []);
  pools.push(pool);
  return pool;
}

/** As a rule of the owner does. */
const send = async (job: Job<z.ZodNull>) => sendJob((await ownersPool()).manager, job, null);

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
const areAll = (state: string) => (states: readonly string[]) => states.every((found) => found === state);

describe("a job that was sent", () => {
  test("runs once, with the owner's database, though two processes of the owner wait for it", async () => {
    const databases: unknown[] = [];
    const job = jobOf("count", async ({ db }) => {
      databases.push(
        await db.query("SELECT current_user::text LIKE '%_errands' AS \"isOwner\", current_schema AS schema"),
      );
    });
    await Promise.all([startProcess(job), startProcess(job)]);
    await Promise.all([send(job), send(job), send(job)]);
    await eventually(() => database.states("count"), areAll("completed"));
    expect(databases).toEqual(Array(3).fill([{ isOwner: true, schema: "errands" }]));
  });

  test("is there exactly when the rows of its transaction are", async () => {
    const texts: string[] = [];
    const job: Job<z.ZodObject<{ text: z.ZodString }>> = {
      ...jobOf("read", async () => undefined),
      input: z.object({ text: z.string() }),
      run: async ({ db }, { text }) => {
        const found = await db.query<{ text: string }[]>("SELECT text FROM note WHERE text = $1", [text]);
        texts.push(...found.map((note) => note.text));
      },
    };
    await startQuickly(job);
    const pool = await ownersPool();
    const write = (text: string) =>
      pool.transaction(async (transaction) => {
        await transaction.query("INSERT INTO note (text) VALUES ($1)", [text]);
        await sendJob(transaction, job, { text });
        if (text === "taken back") throw new Error("The rule thinks better of it.");
      });
    await expect(write("taken back")).rejects.toThrow("thinks better");
    await write("kept");
    await eventually(() => database.states("read"), areAll("completed"));
    expect({ texts, states: await database.states("read") }).toEqual({ texts: ["kept"], states: ["completed"] });
  });

  test("of another form does not run", async () => {
    let runs = 0;
    const job = jobOf("strict", async () => void runs++, { retryLimit: 0 });
    await startQuickly(job);
    await database.rows(`INSERT INTO errands_jobs.job (name, data, retry_limit) VALUES ('strict', '{"a": 1}', 0)`);
    await eventually(() => database.states("strict"), areAll("failed"));
    expect(runs).toBe(0);
  });
});

describe("a run that fails", () => {
  test("is begun anew, and neither log nor queue keep the words of the failure", async () => {
    let runs = 0;
    const job = jobOf("stumble", async ({ db }) => {
      if (++runs === 1) await db.query("SELECT 'somebody''s name'::int");
    });
    await startQuickly(job);
    await send(job);
    await eventually(
      () => database.states("stumble"),
      (states) => states[0] === "retry",
    );
    const [{ output } = { output: null }] = await database.rows("SELECT output::text FROM errands_jobs.job");
    expect(output).toContain("22P02");
    await eventually(() => database.states("stumble"), areAll("completed after 1"));
    expect(lines).toContainEqual(
      expect.objectContaining({ owner: OWNER, job: "stumble", code: "22P02", msg: "A run of a job failed" }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ job: "stumble", msg: "A job was run" }));
    expect(`${String(output)}${JSON.stringify(lines)}`).not.toMatch(/somebody|::int|invalid input/);
  });

  test("is given up after its last attempt, and stays in sight", async () => {
    const job = jobOf("hopeless", () => Promise.reject(new Error("never")), { retryLimit: 1 });
    await startQuickly(job);
    await send(job);
    await eventually(() => database.states("hopeless"), areAll("failed after 1"));
  });

  test("because its process was killed is taken up by another", async () => {
    const done: string[] = [];
    const job = jobOf("long", async () => void done.push("whole"), { expireInSeconds: 2, retryLimit: 1 });
    const worker = runProgram(process.execPath, [
      fileURLToPath(new URL("working-process.js", import.meta.url)),
      database.url,
    ]);
    await eventually(
      () => database.rows("SELECT FROM errands_jobs.queue WHERE name = 'long'"),
      (rows) => rows.length === 1,
    );
    await send(job);
    await worker.says("begun");
    worker.signal("SIGKILL");
    await worker.ended();
    expect(await database.states("long")).toEqual(["active"]);
    await startQuickly(job);
    await eventually(() => database.states("long"), areAll("completed after 1"));
    expect(done).toEqual(["whole"]);
  });
});

describe("a process that stops", () => {
  test("waits for a run that is nearly done", async () => {
    const events: string[] = [];
    const job = jobOf("short", async () => {
      events.push("begun");
      await pause(1.5);
      events.push("done");
    });
    const running = await startProcess(job);
    await send(job);
    await eventually(
      () => events,
      (seen) => seen.includes("begun"),
    );
    await running.stop();
    expect(events).toEqual(["begun", "done"]);
    expect(await database.states("short")).toEqual(["completed"]);
  });

  test("tells a long run, which is begun anew by the next process", async () => {
    const events: string[] = [];
    const endless = jobOf("endless", async ({ signal }) => {
      events.push("begun");
      await new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("Aborted")), { once: true });
      });
    });
    const running = await startQuickly(endless);
    await send(endless);
    await eventually(
      () => events,
      (seen) => seen.includes("begun"),
    );
    const before = Date.now();
    await running.stop();
    expect(Date.now() - before).toBeLessThan(3_000);
    expect(await database.states("endless")).toEqual(["retry"]);
    await startQuickly(jobOf("endless", async () => void events.push("begun anew")));
    await eventually(() => database.states("endless"), areAll("completed after 1"));
    expect(events).toEqual(["begun", "begun anew"]);
  });

  test("leaves a run that hears nothing after some seconds, to be begun anew", async () => {
    let isBegun = false;
    const deaf = jobOf("deaf", async () => {
      isBegun = true;
      await pause(9);
    });
    const running = await startQuickly(deaf);
    await send(deaf);
    await eventually(() => isBegun, Boolean);
    const before = Date.now();
    await running.stop();
    expect(Date.now() - before).toBeLessThan(8_000);
    expect(await database.states("deaf")).toEqual(["retry"]);
  });
});

describe("a scheduled job", () => {
  const schedules = () =>
    database.rows("SELECT name, cron, timezone, options->>'missed' AS missed FROM errands_jobs.schedule ORDER BY name");

  test("is registered with its time zone, and forgotten when it is no longer listed", async () => {
    const [sweep, count] = ["sweep", "count"].map((name) => jobOf(name, async () => undefined, { schedule: nightly }));
    const running = await startQuickly(sweep as Job, count as Job);
    const row = { cron: "0 0 * * *", timezone: "Europe/Berlin", missed: "once" };
    expect(await schedules()).toEqual([
      { name: "count", ...row },
      { name: "sweep", ...row },
    ]);
    await running.stop();
    const { schedule: _schedule, ...sentOnly } = count as Job;
    await startQuickly(
      sentOnly,
      jobOf("other", async () => undefined),
    );
    expect(await schedules()).toEqual([]);
  });

  test("runs when its time comes, once, though two processes look at the clock", async () => {
    let runs = 0;
    const job = jobOf("tick", async () => void runs++, { schedule: { ...nightly, cron: "* * * * *" } });
    const first = await startQuickly(job);
    await first.stop();
    // As if nobody had looked at the clock yet: the minute that has just passed is due.
    await database.rows("UPDATE errands_jobs.version SET cron_on = NULL");
    await Promise.all([startQuickly(job), startQuickly(job)]);
    await eventually(
      () => runs,
      (count) => count > 0,
    );
    await pause(3);
    expect(runs).toBe(1);
  });

  test("makes up once for the nights in which the hub was stopped", async () => {
    let runs = 0;
    const job = jobOf("sweep", async () => void runs++, { schedule: nightly });
    const first = await startQuickly(job);
    await first.stop();
    await database.rows("UPDATE errands_jobs.version SET cron_on = now() - interval '4 days'");
    await database.rows("UPDATE errands_jobs.schedule SET created_on = now() - interval '9 days'");
    await startQuickly(job);
    await eventually(
      () => runs,
      (count) => count > 0,
    );
    await pause(3);
    expect(runs).toBe(1);
  });
});

const ofTheServer = (sql: string) => withConnection(testServerUrl(), (client) => client.query(sql));

test("a lost database ends nothing: jobs run again when it is back", async () => {
  let runs = 0;
  const job = jobOf("patient", async () => void runs++);
  await startQuickly(job);
  await ofTheServer(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS false`);
  await ofTheServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database.name}'`);
  await eventually(
    () => lines.filter(({ msg }) => msg === "The job queue could not be asked; it is tried again"),
    (found) => found.length >= 2,
  );
  await ofTheServer(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS true`);
  await send(job);
  await eventually(
    () => runs,
    (count) => count === 1,
  );
  expect(JSON.stringify(lines)).not.toMatch(/not currently accepting|terminating connection/);
});
