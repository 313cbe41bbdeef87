/** What can be imported from a file: the columns of a row, and how a row becomes values. Knows no table and no file. */
import type { LocalizedText } from "../../../schema/localized-text.js";
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
   * The values of a row of the file. What has no column in the file stays as it was before; what has an empty cell is
   * taken away.
   * @param columns names of the columns that the file has
   * @param before as the table has it; null for a new one
   */
  readonly valuesOf: (row: Imported, columns: ReadonlySet<string>, before: Row | null, office: string | null) => Values;
  /** The column of the file that holds a field of the graph, where it has another name. */
  readonly columnOf: (field: string) => string;
}

/** A text in several languages: the file's in those that have a column in it, what was before in the others. */
export function textsOf(
  columns: ReadonlySet<string>,
  name: string,
  given: LocalizedText | null,
  before: LocalizedText | null | undefined,
): LocalizedText {
  const kept = Object.entries(before ?? {}).filter(([language]) => !columns.has(`${name}_${language}`));
  return { ...Object.fromEntries(kept), ...given };
}

/** Nothing for a text that no language has. */
export const textsOrNothing = (texts: LocalizedText): LocalizedText | null =>
  Object.keys(texts).length === 0 ? null : texts;

/** The value of a field: the file's where it has the column, else what was before, else what a new one has. */
export const fieldOf = <Value>(
  isInFile: boolean,
  given: Value,
  before: Value | undefined,
  usual: NoInfer<Value>,
): Value => (isInFile ? given : before === undefined ? usual : before);
