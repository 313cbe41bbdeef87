// The owner's jobs: what each does, and that the process of the owner runs them by its clock.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type Logger, pino } from "pino";
import type { z } from "zod";
import { feeds } from "../../../subgraphs/municipalities/feeds.js";
import { jobs, pictureCheck } from "../../../subgraphs/municipalities/jobs.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { transactionFor } from "../../../subgraphs/runtime/database/caller-settings.js";
import { changes, cursorSchema } from "../../../subgraphs/runtime/feed/changes.js";
import { sendJob } from "../../../subgraphs/runtime/jobs/send-job.js";
import { startSubgraph } from "../../../subgraphs/runtime/subgraph.js";
import { untilFeedsTellAll } from "../../database/settled.js";
import { eventually } from "../runtime/jobs/job-owner.js";
import { ALTENA, openTownsDatabase, presents, staffOf, type TownsDatabase } from "./towns-database.js";

let towns: TownsDatabase;
let log: Logger;
beforeAll(async () => {
  towns = await openTownsDatabase();
  log = pino({ level: "silent" });
});
afterEach(async () => {
  await towns.owner.query("DELETE FROM offer; DELETE FROM picture; DELETE FROM upload; DELETE FROM data_import");
  await towns.owner.query("DELETE FROM idempotency");
});
afterAll(() => towns.stop());

const run = async (name: string) => {
  const job = jobs.find((candidate) => candidate.name === name)!;
  await job.run({ db: towns.db, log, signal: new AbortController().signal }, null);
};

test("each is sent once a day by the clock of German offices", () => {
  expect(jobs.map(({ name, schedule }) => [name, schedule?.cron, schedule?.timeZone])).toEqual([
    ["publish-midnight-figures", "0 0 * * *", "Europe/Berlin"],
    ["check-pictures", "0 3 * * *", "Europe/Berlin"],
    ["forget-old-requests", "0 4 * * *", "Europe/Berlin"],
    ["measure-pilots", "30 23 * * *", "Europe/Berlin"],
  ]);
});

describe("publish-midnight-figures", () => {
  const offers = feeds.find(({ name }) => name === "offers")!;
  const told = async (after: z.output<typeof cursorSchema> | null) => {
    await untilFeedsTellAll(towns.db);
    const { epoch, entries } = await changes(towns.db, offers, after, 100);
    const last = entries.at(-1);
    const cursor = last ? { epoch, xid: last.xid, key: last.key } : after;
    return { cursor, available: Object.fromEntries(entries.map(({ key, row }) => [key, row?.["available"]])) };
  };
  const used = async () =>
    towns.owner.query<unknown[]>(
      `SELECT key, used_at_midnight AS used, used_noted_on = local_today() AS "isToday", version FROM offer ORDER BY key`,
    );

  test("tells those who hold copies what became public, and says nothing of the other offers", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "quiet" });
    await presents.offer(towns.owner, ALTENA, {
      key: "yesterday",
      taken: 3,
      used_at_midnight: 1,
      used_noted_on: "yesterday",
    });
    await presents.offer(towns.owner, ALTENA, {
      key: "today",
      taken: 4,
      used_at_midnight: 1,
      used_noted_on: await today(),
    });
    const { cursor } = await told(null);
    await run("publish-midnight-figures");
    expect((await told(cursor)).available).toEqual({ yesterday: 2 });
    expect(await used()).toEqual([
      { key: "quiet", used: 0, isToday: false, version: 1 },
      { key: "today", used: 1, isToday: true, version: 1 },
      { key: "yesterday", used: 3, isToday: true, version: 1 },
    ]);
  });

  test("run late or twice it says nothing of what was reserved since midnight", async () => {
    await presents.offer(towns.owner, ALTENA, {
      key: "flat",
      taken: 1,
      used_at_midnight: 1,
      used_noted_on: "yesterday",
    });
    await towns.owner.query("UPDATE offer SET reserved = 2");
    for (const _turn of [1, 2]) await run("publish-midnight-figures");
    expect((await told(null)).available).toMatchObject({ flat: 4 });
  });

  const today = async (): Promise<string> => {
    const [row] = await towns.owner.query<{ day: string }[]>("SELECT local_today() AS day");
    return row!.day;
  };
});

test("forget-old-requests forgets files and keys after a day, reports after a quarter, and nothing younger", async () => {
  for (const age of ["23 hours", "25 hours", "89 days", "91 days"])
    await transactionFor(towns.db, { ...staffOf(ALTENA), id: age }, (transaction) =>
      transaction.query(
        age.endsWith("days")
          ? `INSERT INTO data_import (caller_id, ags, kind, report, imported_at)
               SELECT age, '${ALTENA}', 'OFFERS', '{}', now() - age::interval FROM CAST($1 AS text) AS age`
          : `WITH request AS (INSERT INTO idempotency (caller_id, ags, operation, key, digest, created_at)
               SELECT age, '${ALTENA}', 'offerCreate', age, '', now() - age::interval FROM CAST($1 AS text) AS age)
             INSERT INTO upload (caller_id, ags, content, uploaded_at)
               SELECT age, '${ALTENA}', '', now() - age::interval FROM CAST($1 AS text) AS age`,
        [age],
      ),
    );
  await run("forget-old-requests");
  const left = await towns.owner.query<{ caller: string }[]>(
    `SELECT caller_id AS caller FROM upload UNION ALL SELECT caller_id FROM data_import UNION ALL
       SELECT caller_id FROM idempotency`,
  );
  expect(left.map(({ caller }) => caller).toSorted()).toEqual(["23 hours", "23 hours", "89 days"]);
});

test("the owner's process takes check-pictures from its queue and runs it with the owner's rights", async () => {
  await presents.picture(towns.owner, ALTENA, { address: "https://127.0.0.1/burg.jpg" });
  const inner = { call: () => Promise.reject(new Error("This owner asks nobody.")) };
  const running = await startSubgraph(municipalities, { databaseUrl: towns.url, inner, log });
  try {
    await towns.db.transaction((transaction) => sendJob(transaction, pictureCheck, null));
    const problem = async () => {
      const [row] = await towns.owner.query<{ problem: string | null }[]>("SELECT problem FROM picture");
      return row?.problem;
    };
    expect(await eventually(problem, (found) => found !== null)).toBe("PRIVATE_ADDRESS");
  } finally {
    await running.stop();
  }
});
