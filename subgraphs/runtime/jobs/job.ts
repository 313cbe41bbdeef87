/**
 * What a job is: work that no request waits for, listed by its owner and run by the owner's process. It knows neither
 * the queue in the database nor who works on it.
 */
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { z } from "zod";

export interface JobContext {
  /** The owner's pool. Its statements end after 30 s; a longer one sets `statement_timeout` in its own transaction. */
  readonly db: DataSource;
  readonly log: Logger;
  /** Aborted when the process stops, when the time is up, and when another worker has taken the run over. */
  readonly signal: AbortSignal;
}

/**
 * A job of an owner. A run may be cut off anywhere and begun anew, in this process or in another: whatever it writes
 * must bear repetition.
 */
export interface Job<Input extends z.ZodType = z.ZodType> {
  /** Lower case with hyphens; the name of the queue too. A job that gets another name is another job. */
  readonly name: string;
  /**
   * Sends the job with the input null. A time at which no process of the owner ran is made up for once, at the next
   * start, whatever the number of times that were missed.
   */
  readonly schedule?: { readonly cron: string; readonly timeZone: "Europe/Berlin" };
  /**
   * JSON: an object, or null. A scheduled job's is `z.null()`. Keys of rows, not what is in them: the queue keeps it for
   * a week after the run.
   */
  readonly input: Input;
  run(context: JobContext, input: z.output<Input>): Promise<void>;
  /** After this a run has failed, whatever it still does. */
  readonly expireInSeconds: number;
  /** How often a run that failed, or that was cut off by a stop or a crash, is begun anew. 0 may lose it by a restart. */
  readonly retryLimit: number;
}
