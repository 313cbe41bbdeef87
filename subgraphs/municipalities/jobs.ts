/** What this owner's process does beside the requests, by the clock of German offices. */
import { z } from "zod";
import type { Job } from "../runtime/jobs/job.js";
import { publishMidnightFigures } from "./offer/midnight-figures.js";
import { pilotMeasuring } from "./pilot/subgraph-part.js";
import { checkPictures } from "./picture-check/picture-check.js";
import { forgetOldRequests } from "./writing/old-requests.js";

const daily = (hour: number) => ({ cron: `0 ${hour} * * *`, timeZone: "Europe/Berlin" }) as const;

/** One statement over all offers. */
const midnightFigures: Job<z.ZodNull> = {
  name: "publish-midnight-figures",
  schedule: daily(0),
  input: z.null(),
  run: async ({ db, log }) =>
    log.info({ offers: await publishMidnightFigures(db) }, "The midnight's figures are public"),
  expireInSeconds: 300,
  // Until the next midnight nothing else would tell the copies.
  retryLimit: 10,
};

/** At night, when neither the towns' servers nor this one have much to do. */
export const pictureCheck: Job<z.ZodNull> = {
  name: "check-pictures",
  schedule: daily(3),
  input: z.null(),
  run: async (context) => void (await checkPictures(context)),
  // 2,000 servers, none of which answers, are asked in 42 minutes.
  expireInSeconds: 3_600,
  // What is noted stays; what is left over is due again tomorrow.
  retryLimit: 2,
};

const oldRequests: Job<z.ZodNull> = {
  name: "forget-old-requests",
  schedule: daily(4),
  input: z.null(),
  run: async ({ db }) => forgetOldRequests(db),
  expireInSeconds: 300,
  retryLimit: 2,
};

export const jobs: readonly Job[] = [midnightFigures, pictureCheck, oldRequests, pilotMeasuring];
