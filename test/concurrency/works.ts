/**
 * What proposals, clerks, files and jobs do with offers, two of them in every order of their steps. Each result must be
 * sound, and one that comes of the two one after the other.
 */
import { expect } from "@jest/globals";
import type { DataSource } from "typeorm";
import { globalId } from "../../schema/identity.js";
import { confirmPart } from "../../subgraphs/municipalities/freshness/confirmation.js";
import { IMPORTS } from "../../subgraphs/municipalities/import/data-imports.js";
import { updateOffer, withdrawOffer } from "../../subgraphs/municipalities/offer/offer-changes.js";
import { release, reserve, type ReserveInput } from "../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../database/who-acts.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { type Actor, everyInterleaving, type Interleaving } from "./interleavings.js";
import { expectSound, type PresentedState, stateOf } from "./offers.js";
import { ALTENA, type PresentingDatabase } from "./presenting-database.js";

export type Work = (db: DataSource) => Promise<unknown>;
export type Result = Interleaving & { readonly state: PresentedState };

const clerk = mintCaller({ id: "clerk", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });

export const reserving =
  (proposalId: string, ...offerKeys: string[]): Work =>
  (db) =>
    reserve(db, MATCHING, {
      proposalId,
      items: offerKeys.map((offerKey) => ({ offerKey, places: 1 })),
    } satisfies ReserveInput);
export const releasing =
  (proposalId: string): Work =>
  (db) =>
    release(db, MATCHING, { proposalId });
export const settingCapacity =
  (key: string, capacity: number, idempotencyKey: string | null = null): Work =>
  async (db) => {
    const change = { id: globalId("Offer", key), version: 1, capacity, idempotencyKey };
    const { errors } = await updateOffer(db, clerk, change);
    return errors.map(({ code }) => code);
  };
export const withdrawing =
  (key: string): Work =>
  async (db) => {
    const { errors } = await withdrawOffer(db, clerk, { id: globalId("Offer", key), version: 1 });
    return errors.map(({ code }) => code);
  };
/** A town's file with the capacities of its offers. */
export const importing =
  (capacities: Readonly<Record<string, number>>): Work =>
  (db) =>
    db.transaction(async (transaction) => {
      const rows = Object.entries(capacities).map(([key, capacity]) => `${ALTENA};${key};CHILDCARE;Kita;${capacity}`);
      const file = Buffer.from(["AGS;Externe Kennung;Art;Titel (Deutsch);Anzahl", ...rows, ""].join("\r\n"));
      const report = await IMPORTS.OFFERS(transaction, file, {
        writer: clerk,
        mayWrite: () => true,
        office: null,
        isAllOrNothing: false,
        isDryRun: false,
      });
      if (report.outcome === "REFUSED") throw new Error(JSON.stringify(report.issues));
      return { updated: report.updated, rejected: report.rejected };
    });
/** What of an import meets offers; the rest reads the file, or works in a table of its own. */
export const meetsOffers = (sql: string): boolean =>
  sql === "COMMIT" || /(FROM|UPDATE) "?(municipalities"?\."?)?offer\b/.test(sql);
export const confirming: Work = async (db) => {
  const { confirmed, errors } = await confirmPart(db, clerk, { ags: ALTENA, part: "OFFERS" });
  return { confirmed, errors };
};

/**
 * Tries every order of the steps of two pieces of work, from offers that are presented anew each time. After each the
 * counts are sound, and outcomes and state are those of one after the other.
 * @returns the different results: outcomes and state, as JSON
 */
export async function inEveryOrder(
  { client }: PresentingDatabase,
  connections: readonly [DataSource, DataSource],
  begin: () => Promise<void>,
  one: Work,
  other: Work,
  stepsOfOther: Pick<Actor, "isStep"> = {},
): Promise<readonly Result[]> {
  const actors: [Actor, Actor] = [
    { name: "one", db: connections[0], work: one },
    { name: "other", db: connections[1], work: other, ...stepsOfOther },
  ];
  const serial: string[] = [];
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    await begin();
    const outcomes: unknown[] = [];
    for (const at of order) outcomes[at] = await actors[at]?.work(connections[0]);
    serial.push(JSON.stringify({ outcomes, state: await stateOf(client) }));
  }
  const results: Result[] = [];
  const orders = await everyInterleaving(client, actors, begin, async ({ steps, outcomes }) => {
    const state = await stateOf(client);
    expectSound(state);
    expect({ steps, isSerial: serial.includes(JSON.stringify({ outcomes, state })) }).toEqual({
      steps,
      isSerial: true,
    });
    results.push({ steps, outcomes, state });
  });
  expect(orders).toBeGreaterThanOrEqual(5);
  // One came in the middle of the other, and not only after it.
  expect(results.some(({ steps }) => changesOfTurn(steps) > 1)).toBe(true);
  return results;
}

const changesOfTurn = (steps: readonly string[]): number =>
  steps.filter((step, at) => at > 0 && step.split(":")[0] !== steps[at - 1]?.split(":")[0]).length;

/** The different outcomes, sorted by their text. */
export const outcomesOf = (results: readonly Result[]): unknown[] =>
  [...new Set(results.map(({ outcomes }) => JSON.stringify(outcomes)))]
    .sort()
    .map((text) => JSON.parse(text) as unknown);

export const RESERVED = { outcome: "RESERVED" };
export const RELEASED = { outcome: "RELEASED" };
export const exhausted = (offerKey: string) => ({ outcome: "EXHAUSTED", offerKey });
