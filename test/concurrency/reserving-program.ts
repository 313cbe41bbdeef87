// A process of the owner that reserves and releases without end, to be killed:
//   node reserving-program.js DATABASE_URL at-work
// or that stops for good before the nth statement of one reservation, says so, and is killed there:
//   node reserving-program.js DATABASE_URL PROPOSAL OFFERS STATEMENT
import "reflect-metadata";
import type { DataSource, QueryRunner } from "typeorm";
import { release, reserve } from "../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../database/who-acts.js";
import { openDataSource } from "../../subgraphs/runtime/database/data-source.js";

const [url = "", proposalId = "", offers = "", statement = "0"] = process.argv.slice(2);
const db = await openDataSource(url, "municipalities", []);

const itemsOf = (keys: readonly string[]) => keys.map((offerKey) => ({ offerKey, places: 1 }));

/** Before the nth statement after the transaction has begun and knows who acts (1: the first) it says where it stands, and stays there. */
function stopBefore(source: DataSource, nth: number): void {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const send = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
    let sent = -2;
    const stopping = async (sql: string, ...rest: unknown[]): Promise<unknown> => {
      sent += 1;
      if (sent === nth) await standStill(sql);
      return send(sql, ...rest);
    };
    runner.query = stopping as QueryRunner["query"];
    return runner;
  };
}

function standStill(before: string): Promise<never> {
  process.stdout.write(`stands before: ${before.trim().split(/\s+/).slice(0, 3).join(" ")}\n`);
  return new Promise(() => undefined);
}

/** Proposals p0, p1, … of three offers each; every third is released again, and every fourth sent again. */
async function work(worker: number): Promise<never> {
  for (let at = worker; ; at += 4) {
    const keys = [`o${at % 5}`, `o${(at + 1) % 5}`, `o${(at + 2) % 5}`];
    await reserve(db, MATCHING, { proposalId: `p${at}`, items: itemsOf(keys) });
    if (at === 8) process.stdout.write("at work\n");
    if (at % 3 === 0) await release(db, MATCHING, { proposalId: `p${at}` });
    if (at % 4 === 0) await reserve(db, MATCHING, { proposalId: `p${at}`, items: itemsOf(keys) });
  }
}

if (proposalId === "at-work") {
  await Promise.all([0, 1, 2, 3].map(work));
} else {
  stopBefore(db, Number(statement));
  await reserve(db, MATCHING, { proposalId, items: itemsOf(offers.split(",")) });
  await standStill("the end of its answer");
}
