/**
 * The texts of queries that were built before: building one takes longer than many a statement runs, and a request's
 * queries come again in the same shape, with other values. Bounded in number and in memory, the least recently used goes
 * first. Knows no table.
 */
import { LRUCache } from "lru-cache";
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Queries } from "./caller-settings.js";

/** Texts kept per pool. The hub's own operations have fewer shapes; anything may be filtered by. */
const MOST_TEXTS = 500;

/**
 * Characters of texts and their shapes, kept per pool; each stands for a byte, or for two where anything in its text is
 * beyond Latin-1. The hub's own operations have 1,200 each on average, 10,000 at most (measured): there is room for all of
 * them, and not for 500 texts that somebody makes as large as can be.
 */
const MOST_CHARACTERS = 4_000_000;

/** By pool, then by shape: the text with the names of its parameters. */
const texts = new WeakMap<DataSource, LRUCache<string, string>>();

/** How the text is made of a query where it is more than the query's own: the name tells one form from another. */
export interface Form {
  readonly name: string;
  readonly write: <Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>) => string;
}

const AS_IT_IS: Form = { name: "", write: (query) => query.getQuery() };

/** The query's SQL in a form, and the values of its parameters. The query stays as it is. */
export function statementOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  form = AS_IT_IS,
): readonly [sql: string, parameters: unknown[]] {
  const { dataSource } = query;
  const shape = shapeOf(query, form.name);
  const text = shape === null ? form.write(query) : keptText(dataSource, shape, () => form.write(query));
  const [sql, parameters] = dataSource.driver.escapeQueryWithParameters(text, query.getParameters());
  return [sql, parameters];
}

function keptText(pool: DataSource, shape: string, write: () => string): string {
  const known = texts.get(pool) ?? emptyTexts();
  texts.set(pool, known);
  const before = known.get(shape);
  if (before !== undefined) return before;
  const text = write();
  // One that is larger than all may be is not kept, and written again.
  known.set(shape, text);
  return text;
}

const emptyTexts = (): LRUCache<string, string> =>
  new LRUCache({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text, shape) => text.length + shape.length,
  });

/** The rows of a query, as plain values under the names that it selects. */
export function rowsOf<Row extends ObjectLiteral>(db: Queries, query: SelectQueryBuilder<Row>): Promise<Row[]> {
  const [sql, parameters] = statementOf(query);
  return db.query<Row[]>(sql, parameters);
}

/**
 * All that the text is made of; the values of parameters are not in it. null for a query of which something is no text,
 * and for what the hub's lists have none of, such as locks.
 */
function shapeOf<Row extends ObjectLiteral>(
  { expressionMap: map }: SelectQueryBuilder<Row>,
  form: string,
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
    form,
  ]);
}
