// How long an import of 50,000 offers takes beside the least that PostgreSQL can do it in: COPY of the same rows into the
// same table with its indexes, without triggers.
import pg from "pg";
import type { DataSource } from "typeorm";
import { IMPORTS } from "../../subgraphs/municipalities/import/data-imports.js";
import { copyRows } from "../../subgraphs/runtime/import/copy-rows.js";
import { manyOffers, offersCsv, type OfferLine } from "../subgraphs/municipalities/import/many-offers.js";
import { median } from "./stopwatch.js";

/** Milliseconds, each the median of some runs. */
export interface OfferImportTimes {
  readonly copy: number;
  /** Into an empty table. */
  readonly firstImport: number;
  /** Of the same file again: nothing changes. */
  readonly repeatedImport: number;
  /** Of a file in which every offer has another capacity. */
  readonly changingImport: number;
}

/** The promise is about so many. */
const ROWS = 50_000;

const OPERATOR = { kind: "SERVICE", id: "operator" } as const;

/** What a measurement stands on: an owner's connections, and one of the superuser, who alone can silence triggers. */
export interface OfferTables {
  readonly db: DataSource;
  readonly superuser: pg.Client;
  readonly towns: readonly string[];
}

/** Measures on the municipalities' tables of a database that nothing else uses; empties them. */
export async function measureOfferImport({ db, superuser, towns }: OfferTables, runs = 3): Promise<OfferImportTimes> {
  const offers = manyOffers(ROWS, towns);
  const file = offersCsv(offers);
  const grown = offersCsv(offers.map((offer) => ({ ...offer, capacity: offer.capacity + 1 })));
  const empty = () => superuser.query("TRUNCATE municipalities.offer, municipalities.tombstone CASCADE");
  const importFile = (content: Buffer) =>
    db.transaction(async (transaction) => {
      const report = await IMPORTS.OFFERS(transaction, content, {
        writer: OPERATOR,
        mayWrite: () => true,
        office: null,
        isAllOrNothing: true,
        isDryRun: false,
      });
      if (report.outcome !== "READ" || report.rejected > 0)
        throw new Error(`The file of the bench is broken: ${report.issues[0]?.reason.en ?? ""}`);
      return report;
    });
  const times: OfferImportTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    await empty();
    const copy = await millisecondsOf(() => copyOffers(superuser, offers));
    await empty();
    const firstImport = await millisecondsOf(() => importFile(file));
    const repeatedImport = await millisecondsOf(() => importFile(file));
    const changingImport = await millisecondsOf(() => importFile(grown));
    times.push({ copy, firstImport, repeatedImport, changingImport });
  }
  const medianOf = (key: keyof OfferImportTimes) => median(times.map((time) => time[key]));
  return {
    copy: medianOf("copy"),
    firstImport: medianOf("firstImport"),
    repeatedImport: medianOf("repeatedImport"),
    changingImport: medianOf("changingImport"),
  };
}

const COLUMNS = [
  "ags",
  "external_id",
  "kind",
  "title",
  "description",
  "capacity",
  "taken",
  "available_from",
  "available_until",
  "rooms",
  "area_m2",
  "monthly_rent_cents",
  "max_persons",
  "is_step_free",
  "published_at",
];

async function copyOffers(superuser: pg.Client, offers: readonly OfferLine[]): Promise<void> {
  // Without triggers, and without the reference to towns.
  await superuser.query("SET session_replication_role = replica");
  const publishedAt = new Date().toISOString();
  const rows = offers.map(({ ags, externalId, kind, title, description, capacity, taken, from, until, home }) => [
    ...[ags, externalId, kind, JSON.stringify(title), JSON.stringify(description), capacity, taken, from, until],
    ...[home?.rooms ?? null, home?.areaM2 ?? null, home?.rentCents ?? null, home?.persons ?? null],
    ...[home?.isStepFree ?? null, publishedAt],
  ]);
  await copyRows(superuser, "municipalities.offer", COLUMNS, rows);
  await superuser.query("SET session_replication_role = origin");
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
