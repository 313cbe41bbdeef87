// Cells that stay text: free text with bounds, and text of a fixed form. They know no column.
import type { Label } from "../../../../../schema/vocabulary/entry.js";
import type { CellKind } from "../cell-kind.js";
import { CELL_RULES } from "../cell-rules.js";
import { problem } from "../rule.js";

/** Bounds of a text, in characters. */
export interface TextBounds {
  readonly least?: number;
  readonly most: number;
  /** Whether line ends belong to it; they become LF. */
  readonly hasLines?: boolean;
}

/** One line of letters that are never written in two pieces: most cells, and quickly seen. */
const PLAIN = /^[ -\u02ff]*$/;

/** Free text. Letters that are written in two pieces (ü as u and ¨) are put together. */
export function text({ least = 1, most, hasLines = false }: TextBounds): CellKind<string> {
  return {
    read: (cell) => {
      const value = PLAIN.test(cell) ? cell : cell.replace(/\r\n?/g, "\n").normalize("NFC");
      if (!hasLines && /[\t\n]/.test(value)) return { problem: problem(CELL_RULES.LINE_END_IN_TEXT) };
      if (value.length > most) {
        const length = lengthOf(value);
        if (length > most) return { problem: problem(CELL_RULES.TEXT_TOO_LONG, { length, most }) };
      }
      // A sign beyond the first 65,536 counts as one, and two code units.
      if (value.length < 2 * least) {
        const length = lengthOf(value);
        if (length < least) return { problem: problem(CELL_RULES.TEXT_TOO_SHORT, { length, least }) };
      }
      return { value };
    },
    write: (value) => value,
  };
}

/** Characters as people count them: code points. */
const lengthOf = (value: string): number => Array.from(value).length;

/**
 * Text of a fixed form.
 * @param form what is expected, in words for the hint
 * @param most characters; longer text is refused before the expression works on it
 */
export function pattern(expression: RegExp, form: Label, most = 200): CellKind<string> {
  return {
    read: (value) =>
      value.length <= most && expression.test(value)
        ? { value }
        : { problem: problem(CELL_RULES.FORM_UNEXPECTED, { form }) },
    write: (value) => value,
  };
}
