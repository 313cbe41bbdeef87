// Rows of texts under each other, for a terminal. Knows nothing of what they say.
import { printable } from "./printable.js";

/** The rows as lines, each column as wide as its longest entry. */
export function tableLines(texts: readonly (readonly string[])[]): readonly string[] {
  const rows = texts.map((row) => row.map(printable));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
