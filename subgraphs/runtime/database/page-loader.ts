/** Batches the same list field of several parents to one statement. */
import type DataLoader from "dataloader";
import type { Connection, Page } from "../../../schema/connection.js";
import { type AskedBelow, type FieldColumns, leftOut, type LeftOut } from "../asked-columns.js";

/** Finds the pages of several parents with one filter, in the parents' order. */
export type FindPages<Filter, Row> = (
  parents: readonly string[],
  filter: Filter,
  page: Page,
  without: LeftOut,
) => Promise<Connection<Row>[]>;

export interface PageLoader<Filter, Row> {
  /** @param info of the list's field: columns of which nothing is asked there may be missing. Without it none is. */
  load(parent: string, filter: Filter, page: Page, info?: AskedBelow): Promise<Connection<Row>>;
}

/** A loader per set of arguments: parents that are asked the same in one request share a statement. */
export function pageLoader<Filter, Row>(
  loader: (find: DataLoader.BatchLoadFn<string, Connection<Row>>) => DataLoader<string, Connection<Row>>,
  find: FindPages<Filter, Row>,
  columns: FieldColumns,
): PageLoader<Filter, Row> {
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();
  return {
    load: (parent, filter, page, info) => {
      const without = info ? leftOut(info, columns) : [];
      const key = JSON.stringify([filter, page, without]);
      const known = loaders.get(key) ?? loader((parents) => find(parents, filter, page, without));
      loaders.set(key, known);
      return known.load(parent);
    },
  };
}
