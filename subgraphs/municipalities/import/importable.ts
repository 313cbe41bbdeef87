/** What can be imported from a file: the columns of a row, and how a row becomes values. Knows no table and no file. */
import type { RowKind } from "../../runtime/import/csv/column.js";
import type { Presented, PresentedRow } from "../writing/presented.js";

/** What every row of an imported file names. */
export interface ImportedRow {
  readonly ags: string;
  readonly externalId: string;
}

/** What every row in the table has that a file brings up to date. */
export interface KeyedRow extends PresentedRow {
  readonly externalId: string | null;
  readonly kind: string;
}

/** A kind of thing that towns present, as files bring it. */
export interface Importable<Imported extends ImportedRow, Row extends KeyedRow, Values extends object> {
  readonly presented: Presented<Row, Values>;
  readonly rows: RowKind<Imported>;
  /**
   * The values of a row of the file. A field that has no column in the file stays as it was before; one whose cell is
   * empty is taken away.
   * @param before as the table has it; null for a new one
   */
  readonly valuesOf: (row: Imported, fields: ReadonlySet<string>, before: Row | null, office: string | null) => Values;
  /** The column of the file that holds a field of the graph, where it has another name. */
  readonly columnOf: (field: string) => string;
}

/** The value of a field: the file's where it has the column, else what was before, else what a new one has. */
export const fieldOf = <Value>(
  isInFile: boolean,
  given: Value,
  before: Value | undefined,
  usual: NoInfer<Value>,
): Value => (isInFile ? given : before === undefined ? usual : before);
