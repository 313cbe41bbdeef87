/** Distances between towns and how a fit falls with them, by the textbook: for the plain reference. */
import type { TownRow } from "../../../../subgraphs/matching/engine/engine.js";

/** Rounded half up. */
export const half = (value: number) => Math.floor(value + 0.5);

/** In thousandths. */
export const decay = (km: number, length: number) => half(1000 * Math.exp(-km / length));

/** The index reaches so far, counted before a distance is rounded. */
const REACH_KM = 50;

/** Kilometres to a tenth; null where a point is missing or beyond the reach of the index. */
export function kilometresInReach(one: TownRow, other: TownRow): number | null {
  const exact = exactKilometres(one, other);
  return exact === null || exact > REACH_KM ? null : half(exact * 10) / 10;
}

/** Kilometres to a tenth; null where a point is missing. */
export function kilometres(one: TownRow, other: TownRow): number | null {
  const exact = exactKilometres(one, other);
  return exact === null ? null : half(exact * 10) / 10;
}

function exactKilometres(one: TownRow, other: TownRow): number | null {
  if (one.ags === other.ags) return 0;
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(radians(other.latitude - one.latitude) / 2) ** 2 +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}
