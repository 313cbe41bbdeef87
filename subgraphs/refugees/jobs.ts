/** What this owner's process does beside the requests, by the clock of German offices. */
import { z } from "zod";
import type { Job } from "../runtime/jobs/job.js";
import { eraseOldEntries } from "./audit/audit-entries.js";

const oldAuditEntries: Job<z.ZodNull> = {
  name: "erase-old-audit-entries",
  schedule: { cron: "30 4 * * *", timeZone: "Europe/Berlin" },
  input: z.null(),
  run: async ({ db }) => eraseOldEntries(db),
  expireInSeconds: 300,
  retryLimit: 2,
};

export const jobs: readonly Job[] = [oldAuditEntries];
