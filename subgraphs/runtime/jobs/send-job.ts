/** How an owner's rule hands work to a job: a row in the queue, written with the rule's own rows or not at all. */
import { PgBoss } from "pg-boss";
import type { EntityManager } from "typeorm";
import type { z } from "zod";
import { ownerOf } from "../database/data-source.js";
import { jobSchemaOf } from "./job-schema.js";
import type { Job } from "./job.js";

/**
 * Queues a job of the owner whose transaction this is. It is run once the transaction is committed, within seconds, by
 * any process of the owner; a transaction that is rolled back takes the job with it.
 */
export async function sendJob<Input extends z.ZodType<object | null>>(
  transaction: EntityManager,
  job: Job<Input>,
  input: z.input<Input>,
): Promise<void> {
  const queue = new PgBoss({
    // Never started: it opens no connection, and asks nothing but through the transaction.
    db: { executeSql: async (text, values) => ({ rows: await transaction.query<unknown[]>(text, values) }) },
    schema: jobSchemaOf(ownerOf(transaction.dataSource)),
    openTelemetry: { enabled: false },
  });
  await queue.send(job.name, job.input.parse(input));
}
