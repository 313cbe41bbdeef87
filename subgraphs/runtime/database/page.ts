/**
 * Pages of lists, by keyset: a page begins after the values of the entry before it, so that rows which come or go
 * meanwhile neither repeat nor hide others. The one pagination of the house.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import { type Connection, connectionOf, type Edge, type Page } from "../../../schema/connection.js";
import type { SortDirection } from "../../../schema/vocabulary/enums.js";
import { type Form, statementOf } from "./built-statements.js";
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
 * The page of a list: one statement for its entries and, where that is known to be asked, their count; otherwise another for
 * the count when it is asked for.
 * @param counting answers a count of its own, which may be asked when a transaction in `db` has ended
 */
export async function pageOf<Row extends ObjectLiteral>(
  db: Queries,
  listing: Listing<Row>,
  page: Page,
  counting: Queries = db,
): Promise<Connection<Row>> {
  const { query } = listing;
  const orders = selectedOrders(listing);
  const after = keyset(orders, page);
  const form = page.isCounted
    ? countedForm(listing.key, orders, after.where, page)
    : pageForm(orders, after.where, page);
  const rows = await db.query<RawRow[]>(...statementOf(query.setParameters(after.parameters), form));
  const total = rows[0]?.["page_total"] ?? (rows.length === 0 && page.after === null ? 0 : null);
  return toConnection<Row>(rows, orders, page, () => (typeof total === "number" ? total : count(counting, query)));
}

/** The page alone: an index in the list's order spares looking at what comes after it. */
const pageForm = (orders: readonly SelectedOrdering[], where: string, page: Page): Form => ({
  name: `page ${orderMark(orders)} ${where} ${page.first}`,
  write: (query) =>
    `SELECT * FROM (${withOrders(query, orders)}) AS entry ${where} ORDER BY ${sqlOrder(orders)} LIMIT ${page.first + 1}`,
});

/** All keys with what they are ordered by, which an index may hold, are found once and counted; whole rows are the page's. */
const countedForm = (key: string, orders: readonly SelectedOrdering[], where: string, page: Page): Form => ({
  name: `counted ${orderMark(orders)} ${where} ${page.first}`,
  write: (query) => {
    const columns = orders.map(({ column }) => `page.${column}`).join(", ");
    // What is found already is not searched again.
    const row = query
      .clone()
      .where(`${key} = page.${orders.at(-1)?.column}`)
      .getQuery();
    return `WITH found AS MATERIALIZED (${withOrders(query.clone().select([]), orders)}),
      page AS (SELECT * FROM found ${where} ORDER BY ${sqlOrder(orders)} LIMIT ${page.first + 1})
      SELECT entry.*, ${columns}, (SELECT count(*) FROM found) AS page_total
      FROM page CROSS JOIN LATERAL (${row}) AS entry ORDER BY ${sqlOrder(orders)}`;
  },
});

/**
 * The same page of each parent's list, in one statement for all of them.
 * @param parent column of the entries that names the parent, as selected by the query
 */
export async function pagesByParent<Row extends ObjectLiteral>(
  db: Queries,
  listing: Listing<Row>,
  parent: string,
  parents: readonly string[],
  page: Page,
): Promise<Connection<Row>[]> {
  const { query } = listing;
  const orders = selectedOrders(listing);
  const after = keyset(orders, page);
  const form =
    parents.length === 1 ? onlyPageForm(orders, after.where, page) : pagesForm(orders, after.where, page, parent);
  const rows = await db.query<RawRow[]>(...statementOf(query.setParameters(after.parameters), form));
  const byParent = Map.groupBy(rows, (row) => row[parent]);
  // Behind the last entry no row carries the total along: counted when one is asked, for all such parents at once.
  let behind: Promise<ReadonlyMap<string, number>> | null = null;
  const countBehind = async (key: string): Promise<number> => {
    behind ??= countByParent(
      db,
      query,
      parent,
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

/** The page of one parent's list, with the number of all its entries. */
const onlyPageForm = (orders: readonly SelectedOrdering[], where: string, page: Page): Form => ({
  name: `only page ${orderMark(orders)} ${where} ${page.first}`,
  write: (query) => `SELECT * FROM (
       SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (${withOrders(query, orders)}) AS listed
     ) AS entry ${where} ORDER BY ${sqlOrder(orders)} LIMIT ${page.first + 1}`,
});

/** The pages of several parents' lists, with the number of all entries of each. */
const pagesForm = (orders: readonly SelectedOrdering[], where: string, page: Page, parent: string): Form => ({
  name: `pages ${orderMark(orders)} ${where} ${page.first} ${parent}`,
  write: (query) => `SELECT * FROM (
       SELECT entry.*, row_number() OVER (PARTITION BY "${parent}" ORDER BY ${sqlOrder(orders)}) AS page_position FROM (
         SELECT listed.*, count(*) OVER (PARTITION BY "${parent}")::integer AS page_total
         FROM (${withOrders(query, orders)}) AS listed
       ) AS entry ${where}
     ) AS numbered WHERE page_position <= ${page.first + 1} ORDER BY page_position`,
});

async function countByParent<Row extends ObjectLiteral>(
  db: Queries,
  query: SelectQueryBuilder<Row>,
  parent: string,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const form: Form = {
    name: `totals by ${parent}`,
    write: (query) => `SELECT "${parent}" AS key, count(*) AS total FROM (${query.getQuery()}) AS listed
     WHERE "${parent}" = ANY(:counted_parents) GROUP BY "${parent}"`,
  };
  const statement = statementOf(query.setParameters({ counted_parents: parents }), form);
  const rows = await db.query<{ key: string; total: number }[]>(...statement);
  return new Map(rows.map(({ key, total }) => [key, total]));
}

interface SelectedOrdering extends Ordering {
  readonly column: string;
}

const selectedOrders = <Row extends ObjectLiteral>({ orderBy, key }: Listing<Row>): readonly SelectedOrdering[] =>
  [...orderBy, { expression: key, direction: "ASC" as const, type: "text" as const }].map((ordering, index) => ({
    ...ordering,
    column: `order_${index}`,
  }));

/** The query's SQL with what it is ordered by selected as well. */
function withOrders<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  orders: readonly SelectedOrdering[],
): string {
  const whole = query.clone();
  // In parentheses: TypeORM would otherwise take a plain column for the one that is selected already, and rename both.
  for (const { expression, column } of orders) whole.addSelect(`(${expression})`, column);
  return whole.getQuery();
}

const sqlOrder = (orders: readonly SelectedOrdering[]): string =>
  orders.map(({ column, direction }) => `${column} ${direction}`).join(", ");

/** (a > x) OR (a = x AND b > y) OR …: directions may differ, so a row comparison does not do. */
function keyset(orders: readonly SelectedOrdering[], page: Page) {
  if (page.after === null) return { where: "", parameters: {} };
  const values = decodeCursor(page.after, orders);
  const place = (index: number) => `CAST(:page_after_${index} AS ${orders[index]?.type})`;
  const alternatives = orders.map(({ column, direction }, index) => {
    const equal = orders.slice(0, index).map((before, at) => `${before.column} = ${place(at)}`);
    return `(${[...equal, `${column} ${direction === "ASC" ? ">" : "<"} ${place(index)}`].join(" AND ")})`;
  });
  const parameters = Object.fromEntries(values.map((value, index) => [`page_after_${index}`, value]));
  return { where: `WHERE ${alternatives.join(" OR ")}`, parameters };
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

const COUNT: Form = {
  name: "count",
  write: (query) => `SELECT count(*) AS total FROM (${query.getQuery()}) AS listed`,
};

async function count<Row extends ObjectLiteral>(db: Queries, query: SelectQueryBuilder<Row>): Promise<number> {
  const [row] = await db.query<{ total: number }[]>(...statementOf(query, COUNT));
  return row?.total ?? 0;
}

/**
 * By order, some hundred characters each, because steps are declared in code and no field comes twice. Six fields can still
 * be put into 75,972 orders, so that only those used last are kept; the hub's own pages have few.
 */
const orderMarks = new LRUCache<string, string>({ max: 500 });

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
