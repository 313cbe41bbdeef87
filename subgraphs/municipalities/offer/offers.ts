/** Finds offers. Knows nothing of who reserves them. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted } from "../../runtime/access/permission.js";
import { rowsOf } from "../../runtime/database/built-statements.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Listing, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { checkDistrictKeys } from "../municipality/municipalities.js";
import { townRight } from "../writing/town-right.js";
import { IS_AVAILABLE, PUBLIC_AVAILABLE_OF_O } from "./availability.js";
import { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";

/** A query for offers as `o`: their columns, and what the public sees as free. */
export const offerRows = (db: DataSource, without: LeftOut = []): SelectQueryBuilder<Offer> =>
  selectRows(db, Offer, "o", without).addSelect(PUBLIC_AVAILABLE_OF_O, "publicAvailable");

/** What a list of offers is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Offer> = {
  ...underTheirNames<Offer>(
    "title",
    "description",
    "availableFrom",
    "availableUntil",
    "externalId",
    "version",
    "office",
  ),
  ...underTheirNames<Offer>("rooms", "areaM2", "monthlyRentCents", "maxPersons", "isStepFree"),
  ...underTheirNames<Offer>("updatedAt", "confirmedAt", "publishedAt", "isDemonstration"),
  capacity: ["capacity", "available"],
  reserved: ["reserved", "available"],
  taken: ["taken", "available"],
};

/** The offers of every municipality, newest first. */
export async function findOffers(
  db: DataSource,
  filter: OfferFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Offer>> {
  return pageOf(db, newestFirst(narrowOffers(offerRows(db, without), filter)), page);
}

/** The same page of the offers of several municipalities, newest first, in one statement. */
export async function findOffersOf(
  db: DataSource,
  towns: readonly string[],
  filter: OfferFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Offer>[]> {
  const query = narrowOffers(offerRows(db, without), filter).andWhere("o.ags = ANY(:towns)", { towns });
  return pagesByParent(db, newestFirst(query), "ags", towns, page);
}

/** The offers with these keys, withdrawn ones too, in one statement. */
export async function offersByKey(
  db: DataSource,
  keys: readonly string[],
  without: LeftOut,
): Promise<(Offer | null)[]> {
  const rows = await rowsOf<Offer>(db, offerRows(db, without).where("o.key = ANY(:keys)", { keys }));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** An offer as far as the caller may know of it: of a withdrawn one its municipality's staff alone. */
export const visibleOffer = (caller: Caller, offer: Offer | null): Offer | null =>
  offer && (offer.withdrawnAt === null || isPermitted(caller, townRight(offer.ags))) ? offer : null;

/** Live for the staff of its municipality; for everybody else what was free at the last midnight. */
export const availableTo = (caller: Caller, offer: Offer): number =>
  isPermitted(caller, townRight(offer.ags)) ? offer.capacity - offer.reserved - offer.taken : offer.publicAvailable;

/** Narrows a query for offers `o` to those of current towns that the filter asks for; the town is `town`. */
export function narrowOffers<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: OfferFilter | null | undefined,
): SelectQueryBuilder<Row> {
  query
    .innerJoin(Municipality, "town", "town.ags = o.ags AND town.is_current")
    .andWhere(`o.withdrawn_at IS ${filter?.isWithdrawn ? "NOT NULL" : "NULL"}`);
  whereOfferIs(query, filter);
  if (filter?.isAvailable != null)
    query.andWhere(`${IS_AVAILABLE} = :isAvailable`, { isAvailable: filter.isAvailable });
  return query;
}

/** The conditions that do not change from day to day. */
export function whereOfferIs<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: OfferFilter | null | undefined,
): void {
  whereChoice(query, "town.state", "filter.state", filter?.state);
  checkDistrictKeys(filter?.district);
  whereChoice(query, "town.district_key", "filter.district", filter?.district);
  whereChoice(query, "town.kind", "filter.settlementKind", filter?.settlementKind);
  whereChoice(query, "o.kind", "filter.kind", filter?.kind);
  whereChoice(query, "o.external_id", "filter.externalId", filter?.externalId);
  if (filter?.isDemonstration != null)
    query.andWhere("o.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
}

const newestFirst = (query: SelectQueryBuilder<Offer>): Listing<Offer> => ({
  query,
  orderBy: [{ expression: "o.published_at", direction: "DESC", type: "timestamptz" }],
  key: "o.key",
});
