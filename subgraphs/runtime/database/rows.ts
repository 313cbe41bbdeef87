/** Rows of an entity as plain values under its property names: a hot read does not pay for hydration. */
import { LRUCache } from "lru-cache";
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from "typeorm";
import type { FieldColumns, LeftOut } from "../asked-columns.js";
import type { Reads } from "./reads.js";
import type { RowLoader } from "./row-loader.js";

/** A query that selects the columns of the entity under their properties' names: every one that is not left out. */
export function selectRows<Row extends ObjectLiteral>(
  db: DataSource | EntityManager,
  entity: EntityTarget<Row>,
  alias: string,
  without: LeftOut = [],
): SelectQueryBuilder<Row> {
  const manager = db instanceof DataSource ? db.manager : db;
  const query = manager.createQueryBuilder(entity, alias).select([]);
  for (const column of manager.dataSource.getMetadata(entity).columns)
    if (!without.includes(column.propertyName)) query.addSelect(`${alias}.${column.databaseName}`, column.propertyName);
  return query;
}

/** A loader of an entity's rows by a key column, null where there is none. */
export const rowByKey = <Row extends ObjectLiteral>(
  { db, rows }: Reads,
  entity: EntityTarget<Row>,
  column: string & keyof Row,
  columns: FieldColumns<Row>,
): RowLoader<Row | null> =>
  rows(async (keys, without) => {
    const found = await db.query<Row[]>(keyStatement(db, entity, column, without), [keys]);
    const byKey = new Map(found.map((row) => [row[column] as string, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  }, columns);

/** Statements kept per pool, half a kilobyte each. The hub's own operations have fewer; any fields may be asked for. */
const MOST_STATEMENTS = 1_000;

/** By pool, then by entity, key column and what is left out: a statement takes longer to build than to run. */
const keyStatements = new WeakMap<DataSource, LRUCache<string, string>>();

function keyStatement<Row extends ObjectLiteral>(
  db: DataSource,
  entity: EntityTarget<Row>,
  column: string & keyof Row,
  without: LeftOut,
): string {
  const metadata = db.getMetadata(entity);
  const name = [metadata.name, column, ...without].join(".");
  const ofPool = keyStatements.get(db) ?? new LRUCache<string, string>({ max: MOST_STATEMENTS });
  keyStatements.set(db, ofPool);
  const known = ofPool.get(name);
  if (known !== undefined) return known;
  const database = metadata.findColumnWithPropertyName(column)?.databaseName ?? column;
  const query = selectRows(db, entity, "e", without).where(`e.${database} = ANY(:keys)`, { keys: [] });
  const [statement] = query.getQueryAndParameters();
  ofPool.set(name, statement);
  return statement;
}
