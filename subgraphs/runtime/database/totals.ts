/** Totals for dashboards: flat rows, computed by the database, never by loading rows. */
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import { rowsOf } from "./built-statements.js";

/** A dimension's name in the row, and the SQL expression that it groups by. */
export type Dimensions<Dimension extends string> = Readonly<
  Record<Dimension, readonly [name: string, expression: string]>
>;

/**
 * One row per combination of the dimensions in `by` that occurs, ordered by them; one row over all without any.
 * A dimension that is not asked for is null in the row.
 * @param measures name in the row to SQL aggregate
 */
export async function groupTotals<Total extends ObjectLiteral, Dimension extends string>(
  query: SelectQueryBuilder<ObjectLiteral>,
  by: readonly Dimension[],
  dimensions: Dimensions<Dimension>,
  measures: Readonly<Record<string, string>>,
): Promise<Total[]> {
  if (new Set(by).size < by.length) throw badInput("by", "by names a dimension twice; name each once.");
  query.select([]);
  for (const [dimension, [name, expression]] of Object.entries<readonly [string, string]>(dimensions)) {
    const isAsked = by.includes(dimension as Dimension);
    query.addSelect(isAsked ? expression : "NULL", name);
    if (isAsked) query.addGroupBy(expression).addOrderBy(expression);
  }
  for (const [name, aggregate] of Object.entries(measures)) query.addSelect(aggregate, name);
  return rowsOf(query.dataSource, query as SelectQueryBuilder<Total>);
}

/**
 * A sum as the graph can tell it: an Int has 32 bits, and a sum beyond them is told as the greatest of them rather than
 * as a failure of every total.
 */
export const intSum = (sum: string): string => `least(coalesce(${sum}, 0), 2147483647)::integer`;
