// A process that works on an owner's jobs until it is killed:
//   node working-process.js DATABASE_URL
import { pino } from "pino";
import { z } from "zod";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { startJobs } from "../../../../subgraphs/runtime/jobs/worker.js";
import { OWNER } from "./job-owner.js";

const databaseUrl = process.argv[2] ?? "";
const db = await openDataSource(databaseUrl, OWNER, []);
const run = async () => {
  process.stdout.write("begun\n");
  await new Promise(() => undefined);
};
const job = { name: "long", input: z.null(), run, expireInSeconds: 2, retryLimit: 1 };
await startJobs({ owner: OWNER, databaseUrl, db, log: pino({ level: "silent" }) }, [job]);
