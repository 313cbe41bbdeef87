/** Dwellings, places and company of the index: what towns present, and how much of it is free. */
import { LEISURE_KINDS } from "../choices.js";
import { holdsOn, type OfferRow } from "../rows.js";
import { type Towns, townOf } from "./towns.js";

/** One sort of dwelling in a town. */
export interface Dwelling {
  readonly available: number;
  readonly maxPersons: number;
  /** null: not stated. */
  readonly isStepFree: boolean | null;
  readonly monthlyRentCents: number | null;
}

/** The dwellings of each town that presents any (with available 0: presented, but taken), the smallest first. */
export type DwellingColumn = readonly (readonly Dwelling[] | undefined)[];

/** Kinds of places that are counted against children. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Free places of each town by kind; NOT_PRESENTED where the town has presented none of that kind. */
export type PlaceColumns = { readonly [Kind in PlaceKind]: Int32Array };

/** Kinds of offers by which people meet people. */
export type CommunityKind = (typeof COMMUNITY_KINDS)[number];

const PLACE_KINDS = ["CHILDCARE", "PRIMARY_SCHOOL", "SECONDARY_SCHOOL", "VOCATIONAL_SCHOOL"] as const;
const COMMUNITY_KINDS = [...LEISURE_KINDS, "FAITH", "WOMENS_GROUP", "LGBTQI"] as const;

/** The same as PlaceColumns for company. */
export type CommunityColumns = { readonly [Kind in CommunityKind]: Int32Array };

/** What stands in a place column where a town has presented nothing of that kind; 0 means presented, but full. */
export const NOT_PRESENTED = -1;

/** Sorts an unknown rent behind every known one. */
const rentOf = (dwelling: Dwelling): number => dwelling.monthlyRentCents ?? Number.MAX_SAFE_INTEGER;

/** Step-free first, then not stated, then not. */
const stepFreeOrder = (dwelling: Dwelling): number => [true, null, false].indexOf(dwelling.isStepFree);

/** The dwellings of a town by size, rent and the rest, so that the order of rows never shows. */
export function inOrder(dwellings: readonly Dwelling[]): readonly Dwelling[] {
  return dwellings.toSorted(
    (one, other) =>
      one.maxPersons - other.maxPersons ||
      rentOf(one) - rentOf(other) ||
      stepFreeOrder(one) - stepFreeOrder(other) ||
      other.available - one.available,
  );
}

/** Builds the column of dwellings presented on a day; a dwelling that does not say whom it holds is passed over. */
export function buildDwellingColumn(rows: readonly OfferRow[], towns: Towns, asOf: string): DwellingColumn {
  const dwellings: Dwelling[][] = [];
  dwellings.length = towns.count;
  for (const row of rows) {
    if (row.kind !== "HOUSING" || row.maxPersons === null || !holdsOn(asOf, row.availableFrom, row.availableUntil))
      continue;
    const town = townOf(towns, row.ags);
    if (town < 0) continue;
    const { available, maxPersons, isStepFree, monthlyRentCents } = row;
    (dwellings[town] ??= []).push({ available, maxPersons, isStepFree, monthlyRentCents });
  }
  return Array.from(dwellings, (ofTown) => ofTown && inOrder(ofTown));
}

/** Builds the columns of places presented on a day. */
export const buildPlaceColumns = (rows: readonly OfferRow[], towns: Towns, asOf: string): PlaceColumns =>
  freeByKind(PLACE_KINDS, rows, towns, asOf);

/** Builds the columns of company presented on a day. */
export const buildCommunityColumns = (rows: readonly OfferRow[], towns: Towns, asOf: string): CommunityColumns =>
  freeByKind(COMMUNITY_KINDS, rows, towns, asOf);

function freeByKind<Kind extends string>(
  kinds: readonly Kind[],
  rows: readonly OfferRow[],
  towns: Towns,
  asOf: string,
): { readonly [Of in Kind]: Int32Array } {
  const columns = Object.fromEntries(kinds.map((kind) => [kind, new Int32Array(towns.count).fill(NOT_PRESENTED)]));
  for (const row of rows) {
    const free = columns[row.kind];
    const town = free && holdsOn(asOf, row.availableFrom, row.availableUntil) ? townOf(towns, row.ags) : -1;
    if (free && town >= 0) free[town] = Math.max(free[town]!, 0) + Math.max(row.available, 0);
  }
  return columns as { readonly [Of in Kind]: Int32Array };
}
