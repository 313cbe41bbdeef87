/** Filters of the graph become conditions of a query: always as parameters, never as text. */
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import type { ChoiceFilter, IntFilter, NearFilter } from "../../../schema/filters.js";
import { parseAgs } from "../../../schema/scalars.js";

/** Mean radius of the earth in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const MAX_WITHIN_KM = 1_000;

/** Longest list in a filter: more is a download. */
const MAX_CHOICES = 1_000;

/** `column` is the filter's value, or one of its values. */
export function whereChoice<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  argument: string,
  filter: ChoiceFilter<string> | null | undefined,
): void {
  const name = argument.replaceAll(".", "_");
  if (filter?.eq != null) query.andWhere(`${column} = :${name}_eq`, { [`${name}_eq`]: filter.eq });
  if (filter?.in == null) return;
  if (filter.in.length > MAX_CHOICES)
    throw badInput(`${argument}.in`, `${argument}.in has ${filter.in.length} values; it takes up to ${MAX_CHOICES}.`);
  query.andWhere(`${column} = ANY(:${name}_in)`, { [`${name}_in`]: filter.in });
}

/** `column` is a number within the filter's bounds. */
export function whereNumber<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  argument: string,
  filter: IntFilter | null | undefined,
): void {
  const name = argument.replaceAll(".", "_");
  const bounds = [
    ["eq", "="],
    ["gte", ">="],
    ["lte", "<="],
  ] as const;
  for (const [bound, operator] of bounds) {
    const value = filter?.[bound];
    if (value != null) query.andWhere(`${column} ${operator} :${name}_${bound}`, { [`${name}_${bound}`]: value });
  }
}

/** A checked `near`: the town in the middle and the radius. */
export interface Near {
  readonly ags: string;
  readonly withinKm: number;
}

/** The filter with its AGS and radius checked for their form. Throws BAD_USER_INPUT. */
export function parseNear(filter: NearFilter, argument: string): Near {
  const { withinKm } = filter;
  if (!(withinKm > 0 && withinKm <= MAX_WITHIN_KM))
    throw badInput(`${argument}.withinKm`, `withinKm is ${withinKm}; it is above 0 and up to ${MAX_WITHIN_KM}.`);
  return { ags: parseAgs(filter.ags, `${argument}.ags`), withinKm };
}

/**
 * Great-circle distances by the chord between unit vectors: the index on a `cube` answers "within", and the chord is
 * turned to kilometres where the distance is asked for. (`earthdistance` would need a superuser.)
 */
export const chordOf = (kilometres: number): number => 2 * Math.sin(kilometres / (2 * EARTH_RADIUS_KM));

/** SQL for the distance in km of two unit-vector columns. */
export const distanceKmSql = (a: string, b: string): string =>
  `(${2 * EARTH_RADIUS_KM} * asin(least(1, (${a} <-> ${b}) / 2)))`;

/** SQL for the unit vector of a point on earth, as a cube; null without a point. */
export const unitVectorSql = (latitude: string, longitude: string): string =>
  `cube(ARRAY[cos(radians(${latitude})) * cos(radians(${longitude})), cos(radians(${latitude})) * sin(radians(${longitude})), sin(radians(${latitude}))])`;
