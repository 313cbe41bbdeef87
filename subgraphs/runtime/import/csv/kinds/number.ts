// Cells that hold a number: whole, with decimals, or money. They know the two ways of writing and no column.
import type { CellKind, NumberStyle } from "../cell-kind.js";
import { CELL_RULES } from "../cell-rules.js";
import { type Problem, problem } from "../rule.js";

/** Bounds of a number, both included. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
}

/** 1250 or 1.250, decimals behind a comma. A group of thousands never begins with a zero. */
const GERMAN = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;

/** 1250, decimals behind a point; a comma could mean either, so there is none. */
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/** A number without bounds, rounded by nobody: sign, digits, decimals. Long numbers lose nothing before they are judged. */
interface Figure {
  readonly isNegative: boolean;
  readonly whole: string;
  /** Without zeros at the end. */
  readonly decimals: string;
}

const FORM = /^([+-]?)0*(\d+?)(?:\.(\d*?)0*)?$/;

function figureOf(text: string): Figure {
  const [, sign = "", whole = "0", decimals = ""] = FORM.exec(text) ?? [];
  return { isNegative: sign === "-", whole, decimals };
}

const textOf = ({ isNegative, whole, decimals }: Figure): string =>
  (isNegative ? "-" : "") + whole + (decimals === "" ? "" : `.${decimals}`);

/** Far above any number meant. It also bounds the work of the expressions, some of which grow with the square. */
const LONGEST_NUMBER = 40;

const readGerman = (text: string): Figure | null =>
  GERMAN.test(text) ? figureOf(text.replaceAll(".", "").replace(",", ".")) : null;

const readPlain = (text: string): Figure | null => (PLAIN.test(text) ? figureOf(text) : null);

const EXAMPLES: Readonly<Record<NumberStyle, string>> = { GERMAN: "1250,5", PLAIN: "1250.5", UNSURE: "1250" };

function readFigure(text: string, numbers: NumberStyle): Figure | Problem {
  const isShort = text.length <= LONGEST_NUMBER;
  const german = isShort && numbers !== "PLAIN" ? readGerman(text) : null;
  const plain = isShort && numbers !== "GERMAN" ? readPlain(text) : null;
  if (german && plain && textOf(german) !== textOf(plain)) {
    const figures = { one: textOf(german), other: textOf(plain).replace(".", ",") };
    return problem(CELL_RULES.NUMBER_AMBIGUOUS, figures);
  }
  return german ?? plain ?? problem(CELL_RULES.NUMBER_UNREADABLE, { example: EXAMPLES[numbers] });
}

/** What stands outside the bounds; figures of the hint as people of the column know them. */
function judge(value: number, { least, most }: NumberBounds): Problem | null {
  if (value < least) return problem(CELL_RULES.NUMBER_TOO_SMALL, { least });
  return value > most ? problem(CELL_RULES.NUMBER_TOO_LARGE, { most }) : null;
}

/** A whole number. Zeros behind the decimal sign do not hurt. */
export function wholeNumber(bounds: NumberBounds): CellKind<number> {
  return {
    read: (text, numbers) => {
      const figure = readFigure(text, numbers);
      if ("rule" in figure) return { problem: figure };
      if (figure.decimals !== "") return { problem: problem(CELL_RULES.NUMBER_NOT_WHOLE) };
      return valued(Number(textOf(figure)), bounds);
    },
    write: String,
  };
}

/**
 * A number with decimals.
 * @param bounds.decimals how many at most
 */
export function decimalNumber(bounds: NumberBounds & { readonly decimals: number }): CellKind<number> {
  return {
    read: (text, numbers) => {
      const figure = readFigure(text, numbers);
      if ("rule" in figure) return { problem: figure };
      const found = figure.decimals.length;
      if (found > bounds.decimals)
        return { problem: problem(CELL_RULES.TOO_MANY_DECIMALS, { found, most: bounds.decimals }) };
      return valued(Number(textOf(figure)), bounds);
    },
    write: (value, numbers) => {
      const plain = value.toFixed(bounds.decimals);
      return numbers === "GERMAN" ? plain.replace(".", ",") : plain;
    },
  };
}

function valued(value: number, bounds: NumberBounds): { readonly value: number } | { readonly problem: Problem } {
  const outside = judge(value, bounds);
  // -0 equals 0 and is written otherwise.
  return outside ? { problem: outside } : { value: value === 0 ? 0 : value };
}

/**
 * Money in euro, kept as whole cents. A euro sign behind the number is understood.
 * @param bounds in euro
 */
export function money(bounds: NumberBounds): CellKind<number> {
  const euro = decimalNumber({ ...bounds, decimals: 2 });
  return {
    read: (text, numbers) => {
      const amount = text.length <= LONGEST_NUMBER ? text.replace(/\s*(?:€|EUR|Euro)$/i, "") : text;
      const reading = euro.read(amount, numbers);
      return "value" in reading ? { value: Math.round(reading.value * 100) } : reading;
    },
    write: (cents, numbers) => euro.write(cents / 100, numbers),
  };
}
