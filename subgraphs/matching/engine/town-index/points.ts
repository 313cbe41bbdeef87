/**
 * Places as unit vectors, and distances between them. A great-circle distance after the haversine formula
 * (R. W. Sinnott, "Virtues of the Haversine", 1984): half the chord between two unit vectors is the square root of the
 * haversine, and unlike the dot product it loses no digits between near towns.
 */

/** Mean radius of the earth R1 in km (International Union of Geodesy and Geophysics). */
const EARTH_RADIUS_KM = 6371.0088;

/** Distances are kept in whole hundreds of metres: finer than any town's point is exact. */
export const HECTOMETRES_PER_KM = 10;

/** Points of all towns, column by column. Where `isLocated` is 0 the vector means nothing. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly isLocated: Uint8Array;
}

/** Turns degrees (WGS 84, taken as a sphere) into unit vectors; a missing coordinate leaves the place unlocated. */
export function pointsOf(
  places: readonly { readonly latitude: number | null; readonly longitude: number | null }[],
): Points {
  const points = {
    x: new Float64Array(places.length),
    y: new Float64Array(places.length),
    z: new Float64Array(places.length),
    isLocated: new Uint8Array(places.length),
  };
  places.forEach(({ latitude, longitude }, place) => {
    if (latitude === null || longitude === null) return;
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    points.x[place] = Math.cos(phi) * Math.cos(lambda);
    points.y[place] = Math.cos(phi) * Math.sin(lambda);
    points.z[place] = Math.sin(phi);
    points.isLocated[place] = 1;
  });
  return points;
}

/** Great-circle distance in hundreds of metres for the square of a chord between unit vectors. */
export function hectometresOfChord(chordSquared: number): number {
  return Math.round(2 * EARTH_RADIUS_KM * HECTOMETRES_PER_KM * Math.asin(Math.sqrt(chordSquared) / 2));
}

/** The square of the chord between unit vectors so many kilometres apart; from half the earth's girth on the greatest. */
export function chordSquaredOfKm(km: number): number {
  return (2 * Math.sin(Math.min(km / (2 * EARTH_RADIUS_KM), Math.PI / 2))) ** 2;
}

/** Great-circle distance of two places in hundreds of metres; 0 to itself; null where a point is missing. */
export function hectometresBetween(points: Points, one: number, other: number): number | null {
  if (one === other) return 0;
  if (!points.isLocated[one] || !points.isLocated[other]) return null;
  const dx = points.x[one]! - points.x[other]!;
  const dy = points.y[one]! - points.y[other]!;
  const dz = points.z[one]! - points.z[other]!;
  return hectometresOfChord(dx * dx + dy * dy + dz * dz);
}

/**
 * Whether others stand exactly so far from a place, after `hectometresBetween`: for who looks through many. The chord
 * alone tells nearly all of them apart.
 */
export function standsAt(points: Points, place: number, hectometres: number): (other: number) => boolean {
  const { x, y, z } = points;
  const least = chordSquaredOfKm(Math.max(0, hectometres - 1) / HECTOMETRES_PER_KM);
  const greatest = chordSquaredOfKm((hectometres + 1) / HECTOMETRES_PER_KM);
  return (other) => {
    const dx = x[other]! - x[place]!;
    const dy = y[other]! - y[place]!;
    const dz = z[other]! - z[place]!;
    const chordSquared = dx * dx + dy * dy + dz * dz;
    if (chordSquared < least || chordSquared > greatest) return false;
    return hectometresBetween(points, place, other) === hectometres;
  };
}

/** A distance as people read it: whole kilometres, at least 1; for the town itself the caller says 0. */
export function kilometresShown(hectometres: number): number {
  return Math.max(1, Math.round(hectometres / HECTOMETRES_PER_KM));
}
