/** Batches what is read by key to one statement, which reads the columns that somebody asks for. */
import { type AskedBelow, type FieldColumns, leftOut, type LeftOut } from "../asked-columns.js";
import { columnLoader, type MakeLoader } from "./column-loader.js";

/** Finds what belongs to each of the keys, in their order. */
export type FindRows<Row> = (keys: readonly string[], without: LeftOut) => Promise<readonly Row[]>;

export interface RowLoader<Row> {
  /**
   * What belongs to the key, as a loader of columns reads it.
   * @param info of the field that shows it: columns of which nothing is asked there may be missing. Without it none is.
   */
  load(key: string, info?: AskedBelow): Promise<Row>;
}

/** A loader of a request for the rows of one table, or for lists of them. */
export function rowLoader<Row>(loader: MakeLoader, find: FindRows<Row>, columns: FieldColumns): RowLoader<Row> {
  const rows = columnLoader<string, Row>(loader, {
    find: (asked) =>
      find(
        asked.map(({ key }) => key),
        asked[0]?.without ?? [],
      ),
    nameOf: (key) => key,
    tableOf: () => null,
  });
  return { load: (key, info) => rows.load(key, info ? leftOut(info, columns) : []) };
}
