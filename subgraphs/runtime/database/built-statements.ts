/**
 * The texts of queries that were built before: building one takes longer than many a statement runs, and a request's
 * queries come again in the same shape, with other values. Knows no table.
 */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Queries } from "./caller-settings.js";

/** Texts kept per pool, some kilobytes each. The hub's own operations have fewer shapes; anything may be filtered by. */
const MOST_TEXTS = 500;

/** By pool, then by shape: the text with the names of its parameters. */
const texts = new WeakMap<DataSource, Map<string, string>>();

/** A column that a query selects beside its own: an expression, and its name in the row. */
export type AddedColumn = readonly [expression: string, name: string];

/** The query's SQL and the values of its parameters, with the columns that are added. The query stays as it is. */
export function statementOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  added: readonly AddedColumn[] = [],
): readonly [sql: string, parameters: unknown[]] {
  const { dataSource } = query;
  const shape = shapeOf(query, added);
  const known = texts.get(dataSource) ?? new Map<string, string>();
  texts.set(dataSource, known);
  const text = (shape === null ? undefined : known.get(shape)) ?? build(query, added);
  if (shape !== null && !known.has(shape)) {
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(shape, text);
  }
  const [sql, parameters] = dataSource.driver.escapeQueryWithParameters(text, query.getParameters());
  return [sql, parameters];
}

/** The rows of a query, as plain values under the names that it selects. */
export function rowsOf<Row extends ObjectLiteral>(db: Queries, query: SelectQueryBuilder<Row>): Promise<Row[]> {
  const [sql, parameters] = statementOf(query);
  return db.query<Row[]>(sql, parameters);
}

function build<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, added: readonly AddedColumn[]): string {
  if (added.length === 0) return query.getQuery();
  const whole = query.clone();
  for (const [expression, name] of added) whole.addSelect(expression, name);
  return whole.getQuery();
}

/**
 * All that the text is made of; the values of parameters are not in it. null for a query of which something is no text,
 * and for what the hub's lists have none of, such as locks.
 */
function shapeOf<Row extends ObjectLiteral>(
  { expressionMap: map }: SelectQueryBuilder<Row>,
  added: readonly AddedColumn[],
): string | null {
  const conditions = [...map.wheres, ...map.havings].map(({ type, condition }) => [type, condition] as const);
  const isPlain = map.lockMode === undefined && map.commonTableExpressions.length === 0 && !map.comment;
  if (!isPlain || conditions.some(([, condition]) => typeof condition !== "string")) return null;
  return JSON.stringify([
    map.aliases.map((alias) => [
      alias.type,
      alias.name,
      alias.tablePath,
      alias.subQuery,
      alias.hasMetadata && alias.metadata.name,
    ]),
    map.joinAttributes.map(({ direction, condition, alias }) => [direction, condition, alias.name]),
    map.selects.map(({ selection, aliasName }) => [selection, aliasName]),
    map.selectDistinct,
    map.selectDistinctOn,
    conditions,
    map.wheres.length,
    map.groupBys,
    map.orderBys,
    [map.limit, map.offset, map.take, map.skip, map.subQuery],
    added,
  ]);
}
