/**
 * Pages of lists, by keyset: a page begins after the values of the entry before it, so that rows which come or go
 * meanwhile neither repeat nor hide others. The one pagination of the house.
 */
import { createHash } from "node:crypto";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import { type Connection, connectionOf, type Edge, type Page } from "../../../schema/connection.js";
import type { SortDirection } from "../../../schema/vocabulary/enums.js";
import { statementOf } from "./built-statements.js";
import type { Queries } from "./caller-settings.js";

/** One step of an order. Expressions are declared in code, never from input, and never null. */
export interface Ordering {
  readonly expression: string;
  readonly direction: SortDirection;
  readonly type: "text" | "integer" | "double precision" | "timestamptz" | "date";
}

/** A list before it is paged: the query selects an entry's columns; `key` is unique and breaks ties. */
export interface Listing<Row extends ObjectLiteral> {
  readonly query: SelectQueryBuilder<Row>;
  readonly orderBy: readonly Ordering[];
  readonly key: string;
}

type RawRow = Record<string, unknown>;

/**
 * The page of a list: one statement for its entries, another for the count only when it is asked for.
 * @param counting answers the count, which may be asked when a transaction in `db` has ended
 */
export async function pageOf<Row extends ObjectLiteral>(
  db: Queries,
  listing: Listing<Row>,
  page: Page,
  counting: Queries = db,
): Promise<Connection<Row>> {
  const { sql, parameters, orders } = prepare(listing);
  const after = keyset(orders, page, parameters.length);
  const rows = await db.query<RawRow[]>(
    `SELECT * FROM (${sql}) AS entry ${after.where} ORDER BY ${sqlOrder(orders)} LIMIT ${page.first + 1}`,
    [...parameters, ...after.parameters],
  );
  return toConnection<Row>(rows, orders, page, () => count(counting, sql, parameters));
}

/**
 * The first page of each parent's list, in one statement for all of them.
 * @param parent column of the entries that names the parent, as selected by the query
 */
export async function pagesByParent<Row extends ObjectLiteral>(
  db: Queries,
  listing: Listing<Row>,
  parent: string,
  parents: readonly string[],
  page: Page,
): Promise<Connection<Row>[]> {
  const { sql, parameters, orders } = prepare(listing);
  const after = keyset(orders, page, parameters.length);
  const rows = await db.query<RawRow[]>(
    `SELECT * FROM (
       SELECT entry.*, row_number() OVER (PARTITION BY "${parent}" ORDER BY ${sqlOrder(orders)}) AS page_position FROM (
         SELECT listed.*, count(*) OVER (PARTITION BY "${parent}")::integer AS page_total FROM (${sql}) AS listed
       ) AS entry ${after.where}
     ) AS numbered WHERE page_position <= ${page.first + 1} ORDER BY page_position`,
    [...parameters, ...after.parameters],
  );
  const byParent = Map.groupBy(rows, (row) => row[parent]);
  // Behind the last entry no row carries the total along: counted when one is asked, for all such parents at once.
  let behind: Promise<ReadonlyMap<string, number>> | null = null;
  const countBehind = async (key: string): Promise<number> => {
    behind ??= countByParent(
      db,
      { sql, parameters, parent },
      parents.filter((each) => !byParent.has(each)),
    );
    return (await behind).get(key) ?? 0;
  };
  return parents.map((key) => {
    const own = byParent.get(key) ?? [];
    const total = own[0]?.["page_total"];
    return toConnection<Row>(own, orders, page, () =>
      typeof total === "number" ? total : page.after ? countBehind(key) : 0,
    );
  });
}

async function countByParent(
  db: Queries,
  { sql, parameters, parent }: { sql: string; parameters: readonly unknown[]; parent: string },
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ key: string; total: number }[]>(
    `SELECT "${parent}" AS key, count(*) AS total FROM (${sql}) AS listed
     WHERE "${parent}" = ANY($${parameters.length + 1}) GROUP BY "${parent}"`,
    [...parameters, parents],
  );
  return new Map(rows.map(({ key, total }) => [key, total]));
}

interface SelectedOrdering extends Ordering {
  readonly column: string;
}

function prepare<Row extends ObjectLiteral>({ query, orderBy, key }: Listing<Row>) {
  const orders: SelectedOrdering[] = [
    ...orderBy,
    { expression: key, direction: "ASC" as const, type: "text" as const },
  ].map((ordering, index) => ({ ...ordering, column: `order_${index}` }));
  // In parentheses: TypeORM would otherwise take a plain column for the one that is selected already, and rename both.
  const [sql, parameters] = statementOf(
    query,
    orders.map(({ expression, column }) => [`(${expression})`, column]),
  );
  return { sql, parameters, orders };
}

const sqlOrder = (orders: readonly SelectedOrdering[]): string =>
  orders.map(({ column, direction }) => `${column} ${direction}`).join(", ");

/** (a > x) OR (a = x AND b > y) OR …: directions may differ, so a row comparison does not do. */
function keyset(orders: readonly SelectedOrdering[], page: Page, offset: number) {
  if (page.after === null) return { where: "", parameters: [] };
  const values = decodeCursor(page.after, orders);
  const place = (index: number) => `$${offset + index + 1}::${orders[index]?.type}`;
  const alternatives = orders.map(({ column, direction }, index) => {
    const equal = orders.slice(0, index).map((before, at) => `${before.column} = ${place(at)}`);
    return `(${[...equal, `${column} ${direction === "ASC" ? ">" : "<"} ${place(index)}`].join(" AND ")})`;
  });
  return { where: `WHERE ${alternatives.join(" OR ")}`, parameters: values };
}

function toConnection<Row>(
  rows: readonly RawRow[],
  orders: readonly SelectedOrdering[],
  page: Page,
  totalCount: Connection<Row>["totalCount"],
): Connection<Row> {
  const mark = orderMark(orders);
  const edges: Edge<Row>[] = rows
    .slice(0, page.first)
    .map((row) => ({ cursor: encodeCursor(row, orders, mark), node: row as Row }));
  return connectionOf(edges, page, rows.length > page.first, totalCount);
}

async function count(db: Queries, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await db.query<{ total: number }[]>(`SELECT count(*) AS total FROM (${sql}) AS listed`, [
    ...parameters,
  ]);
  return row?.total ?? 0;
}

/** By order. Orders are declared in code, so that there are few. */
const orderMarks = new Map<string, string>();

/** A few letters that tell a cursor of one order from a cursor of another. */
function orderMark(orders: readonly SelectedOrdering[]): string {
  const words = orders.map(({ expression, direction }) => `${expression} ${direction}`).join();
  const known = orderMarks.get(words);
  if (known !== undefined) return known;
  const mark = createHash("sha256").update(words).digest("base64url").slice(0, 6);
  orderMarks.set(words, mark);
  return mark;
}

const encodeCursor = (row: RawRow, orders: readonly SelectedOrdering[], mark: string): string =>
  Buffer.from(JSON.stringify([mark, ...orders.map(({ column }) => row[column])])).toString("base64url");

function decodeCursor(cursor: string, orders: readonly SelectedOrdering[]): unknown[] {
  const [mark, ...values] = parseCursor(cursor);
  const fits = values.length === orders.length && values.every((value, index) => isOfType(value, orders[index]?.type));
  if (!fits || typeof mark !== "string")
    throw badInput("after", "after is no cursor of this list; take it from pageInfo.endCursor or an edge.");
  if (mark !== orderMark(orders))
    throw badInput("after", "after is a cursor of another order; keep orderBy and filter while you page.");
  return values;
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isOfType(value: unknown, type: Ordering["type"] | undefined): boolean {
  if (type === "integer") return Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (type === "double precision") return typeof value === "number" && Number.isFinite(value);
  if (typeof value !== "string" || value.includes("\0")) return false;
  return type === "text" || !Number.isNaN(Date.parse(value));
}
