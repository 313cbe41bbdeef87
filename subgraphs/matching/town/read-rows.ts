/** Reads the copies as the engine's rows. All reads of one index stand in one snapshot, so that the copies fit together. */
import type { EntityManager } from "typeorm";
import type {
  JobRow,
  OccupationRow,
  OfferRow,
  PresentedRows,
  ServiceRow,
  TownFactRow,
  TownRow,
} from "../engine/engine.js";
import { type CopyName, townCopies } from "./copies.js";

/** How far each copy has been read: a text that changes whenever rows of the copy may have changed. */
export type CopyVersions = Readonly<Record<CopyName, string>>;

export const PRESENTED = ["offers", "jobs", "services", "occupations"] as const satisfies (keyof PresentedRows)[];
export type PresentedName = (typeof PRESENTED)[number];

/** No owner feeds facts of towns yet: the criteria that read them answer NO_DATA. */
export const TOWN_FACTS: readonly TownFactRow[] = [];

/** The versions of all copies; null as long as one of them has never been filled. */
export async function readVersions(snapshot: EntityManager): Promise<CopyVersions | null> {
  const rows = await snapshot.query<{ feed: string; version: string }[]>(
    `SELECT feed, concat_ws('/', epoch, xid::text, key) AS version FROM feed_cursor`,
  );
  const byFeed = new Map(rows.map(({ feed, version }) => [feed, version]));
  const versions = Object.entries(townCopies).map(([name, copy]) => [name, byFeed.get(`${copy.owner}.${copy.feed}`)]);
  return versions.every(([, version]) => version !== undefined) ? (Object.fromEntries(versions) as CopyVersions) : null;
}

/** The towns that the place finder ranks: those that exist and have inhabitants. */
export const readTowns = (snapshot: EntityManager): Promise<TownRow[]> =>
  snapshot.query<TownRow[]>(
    `SELECT ags, name, state, district_key AS "districtKey", kind, population, latitude, longitude
     FROM town WHERE is_current AND population > 0`,
  );

/** The rows of the lists named, each list whole. */
export async function readPresented<Name extends PresentedName>(
  snapshot: EntityManager,
  names: readonly Name[],
): Promise<Pick<PresentedRows, Name>> {
  const lists: [Name, PresentedRows[Name]][] = [];
  for (const name of names) lists.push([name, await READERS[name](snapshot)]);
  return Object.fromEntries(lists) as unknown as Pick<PresentedRows, Name>;
}

const READERS: { readonly [Name in PresentedName]: (snapshot: EntityManager) => Promise<PresentedRows[Name]> } = {
  offers: (snapshot) =>
    snapshot.query<OfferRow[]>(
      `SELECT key AS id, ags, kind, available, max_persons AS "maxPersons", is_step_free AS "isStepFree",
         monthly_rent_cents AS "monthlyRentCents", available_from AS "availableFrom", available_until AS "availableUntil"
       FROM offer`,
    ),
  jobs: (snapshot) =>
    snapshot.query<JobRow[]>(
      `SELECT key AS id, ags, kind, kldb_code AS "kldbCode", required_german_level AS "requiredGermanLevel", positions,
         published_at AS "publishedAt", valid_through AS "validThrough"
       FROM job`,
    ),
  services: (snapshot) =>
    snapshot.query<ServiceRow[]>(
      `SELECT key AS id, ags, kind, level_from AS "levelFrom", level_to AS "levelTo", free_places AS "freePlaces",
         reach_km AS "reachKm", coalesce(languages, '{}') AS languages
       FROM service`,
    ),
  occupations: (snapshot) =>
    snapshot.query<OccupationRow[]>(
      `SELECT kldb_code AS "kldbCode", jsonb_build_object(
         'de', coalesce(label ->> 'de', label ->> 'en'), 'en', coalesce(label ->> 'en', label ->> 'de')) AS label
       FROM occupation WHERE coalesce(label ->> 'de', label ->> 'en') IS NOT NULL`,
    ),
};
