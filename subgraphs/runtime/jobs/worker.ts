/**
 * Runs an owner's jobs in its process: takes them from the owner's queue one at a time per job, several processes side
 * by side, and sends the scheduled ones at their time. It never knows what a job does.
 */
import type { Logger } from "pino";
import { PgBoss } from "pg-boss";
import type { DataSource } from "typeorm";
import { recordOf } from "../failure.js";
import type { Job } from "./job.js";
import { jobSchemaOf } from "./job-schema.js";

/** How often the database is asked, in seconds. */
export interface Pace {
  /** Whether a job waits: about as long as a person notices. */
  readonly poll: number;
  /** Whether a run's time is up, or its process is gone. */
  readonly supervise: number;
}

const PACE: Pace = { poll: 2, supervise: 60 };

/** One connection asks while the other keeps a run's claim; jobs work on the owner's pool. */
const CONNECTIONS = 2;

/** A process shows this often that a run is still its own; one that was killed is noticed so much later. */
const HEARTBEAT_SECONDS = 30;

/** A run that failed is begun anew after about this, then twice as long, at most the longest. */
const RETRY_SECONDS = { first: 1, longest: 300 };

/** What a run in hand has left after its signal, as long as a request in hand. */
const GRACE_MS = 5_000;

/** An hour: no job waits for others, which is what would be looked for. */
const FLOW_SECONDS = 3_600;

export interface JobSurroundings {
  readonly owner: string;
  /** Connection URL with the owner's role. */
  readonly databaseUrl: string;
  readonly db: DataSource;
  readonly log: Logger;
}

export interface RunningJobs {
  /** Aborts the runs in hand and waits some seconds for them; what does not end is begun anew by another process. */
  stop(): Promise<void>;
}

/** Starts working on the owner's jobs. Without jobs it opens no connection. The queue's schema has been prepared. */
export async function startJobs(
  surroundings: JobSurroundings,
  jobs: readonly Job[],
  pace: Pace = PACE,
): Promise<RunningJobs> {
  if (jobs.length === 0) return { stop: async () => undefined };
  const stopping = new AbortController();
  const queue = openQueue(surroundings, pace);
  try {
    await queue.start();
    await forgetSchedules(queue, jobs);
    for (const job of jobs) await startJob(queue, job, surroundings, pace, stopping.signal);
  } catch (error) {
    await queue.stop({ graceful: false });
    throw error;
  }
  return {
    stop: async () => {
      stopping.abort();
      await queue.stop({ timeout: GRACE_MS });
    },
  };
}

function openQueue({ owner, databaseUrl, log }: JobSurroundings, pace: Pace): PgBoss {
  const queue = new PgBoss({
    connectionString: databaseUrl,
    application_name: `ortswahl ${owner} jobs`,
    options: "-c statement_timeout=30s -c timezone=UTC",
    max: CONNECTIONS,
    schema: jobSchemaOf(owner),
    // What would change a shape needs rights that the owner's role does not have.
    migrate: false,
    createSchema: false,
    reindex: false,
    persistQueueStats: false,
    // Written beside the jobs, where an operator finds their words; the log has none.
    persistWarnings: true,
    warningRetentionDays: 30,
    monitorVacuum: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: pace.supervise,
    monitorIntervalSeconds: pace.supervise,
    flowIntervalSeconds: FLOW_SECONDS,
  });
  // Without a listener a lost connection would end the process. What failed is tried again at the next turn.
  queue.on("error", (failure) => {
    log.warn({ owner, ...recordOf(asError(failure)) }, "The job queue could not be asked; it is tried again");
  });
  queue.on("warning", ({ data }) => {
    const type = "type" in data && typeof data.type === "string" ? data.type : "other";
    log.warn({ owner, type }, `The job queue has a warning; its words are in ${jobSchemaOf(owner)}.warning`);
  });
  return queue;
}

/** pg-boss gives copies of some errors, which are none themselves. */
const asError = (failure: object): Error =>
  failure instanceof Error ? failure : Object.assign(new Error("copied"), failure);

/** A schedule of a job that is no longer listed, or no longer by the clock, would fill a queue that nobody reads. */
async function forgetSchedules(queue: PgBoss, jobs: readonly Job[]): Promise<void> {
  const scheduled = new Set(jobs.filter(({ schedule }) => schedule).map(({ name }) => name));
  for (const { name, key } of await queue.getSchedules()) if (!scheduled.has(name)) await queue.unschedule(name, key);
}

async function startJob(
  queue: PgBoss,
  job: Job,
  { owner, db, log: ownerLog }: JobSurroundings,
  pace: Pace,
  stopping: AbortSignal,
): Promise<void> {
  const options = {
    expireInSeconds: job.expireInSeconds,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retryLimit: job.retryLimit,
    retryDelay: RETRY_SECONDS.first,
    retryBackoff: true,
    retryDelayMax: RETRY_SECONDS.longest,
  };
  await queue.createQueue(job.name, options);
  // A queue that was there keeps what it was made with.
  await queue.updateQueue(job.name, options);
  if (job.schedule) {
    const { cron, timeZone } = job.schedule;
    await queue.schedule(job.name, cron, null, { tz: timeZone, missed: "once" });
  }
  const log = ownerLog.child({ owner, job: job.name });
  await queue.work(job.name, { pollingIntervalSeconds: pace.poll }, async (taken) => {
    // One at a time, which is the queue's custom.
    for (const { data, signal } of taken) {
      const startedAt = performance.now();
      try {
        await job.run({ db, log, signal: AbortSignal.any([signal, stopping]) }, job.input.parse(data));
      } catch (error) {
        throw failedRun(error, log);
      }
      log.info({ milliseconds: Math.round(performance.now() - startedAt) }, "A job was run");
    }
  });
}

/** What the queue keeps of a failed run, beside the job: no message, which may hold a statement or somebody's value. */
function failedRun(error: unknown, log: Logger): Error {
  const record = recordOf(error);
  log.error(record, "A run of a job failed");
  return new Error(`${[record.name, record.code].filter(Boolean).join(" ")}: the log says where`);
}
