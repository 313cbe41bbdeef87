// Keys made of a fixed number of digits, such as AGS and KldB: text, never a number, since a number loses its zeros.
import { stateOfAgs } from "../../../../../schema/vocabulary/federal-state.js";
import type { CellKind, Reading } from "../cell-kind.js";
import { CELL_RULES } from "../cell-rules.js";
import { problem } from "../rule.js";

/**
 * A key of so many digits.
 * @param example for the hint
 */
export function digits(count: number, example: string): CellKind<string> {
  return { read: (value) => readDigits(value, count, example), write: (value) => value };
}

function readDigits(value: string, count: number, example: string): Reading<string> {
  if (/^\d+$/.test(value)) {
    if (value.length === count) return { value };
    // One digit short and no zero in front: a zero would have made it whole.
    if (value.length === count - 1 && !value.startsWith("0")) {
      const figures = { found: value.length, digits: count, likely: `0${value}` };
      return { problem: problem(CELL_RULES.LEADING_ZERO_LOST, figures) };
    }
  }
  return { problem: problem(CELL_RULES.DIGITS_EXPECTED, { digits: count, example }) };
}

/** Amtlicher Gemeindeschlüssel: 8 digits, the first two a state. Whether the town exists is another's business. */
export function ags(): CellKind<string> {
  return {
    read: (value) => {
      const reading = readDigits(value, 8, "03254021");
      if ("value" in reading && stateOfAgs(value) === null)
        return { problem: problem(CELL_RULES.STATE_UNKNOWN, { state: value.slice(0, 2) }) };
      return reading;
    },
    write: (value) => value,
  };
}

/** Key of an occupation in the Klassifikation der Berufe 2010: 5 digits. */
export const kldb = (): CellKind<string> => digits(5, "43414");
