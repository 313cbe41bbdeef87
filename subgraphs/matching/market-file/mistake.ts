/** What is told about a mistake in a market's file: where, what was expected, what stood there. Knows no rule. */

/** One mistake. */
export interface MarketMistake {
  /** As one would write it in a program: `households[3].preferences[1]`; for broken JSON `line 3, column 17`. */
  readonly path: string;
  readonly expected: string;
  /** What stood there, shortened. */
  readonly found: string;
}

export type Path = readonly (string | number)[];

/** What is told of a text, a list or an object that stood there: enough to recognise it. */
const LONGEST_FOUND = 60;
/** Lists and objects with more entries are told by their number of entries. */
const MOST_ENTRIES = 6;

/** A mistake in a value of the file. */
export const mistake = (path: Path, expected: string, found: unknown): MarketMistake => ({
  path: pathText(path),
  expected,
  found: foundText(found),
});

/** A path in words. */
export function pathText(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join("").replace(/^\./, "") || "the file";
}

/** JSON has numbers that no program can hold, such as 1e400; they are read as infinite, which JSON cannot say again. */
const isBeyondNumbers = (value: unknown): value is number => typeof value === "number" && !Number.isFinite(value);

/** What stood somewhere, in a few words: as JSON where that is short. */
export function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isBeyondNumbers(value)) return value > 0 ? "a number too large" : "a number too small";
  if (typeof value === "string" && value.length > LONGEST_FOUND)
    return `${JSON.stringify(value.slice(0, LONGEST_FOUND))}… (${value.length} characters)`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.values(value);
  const isShort =
    entries.length <= MOST_ENTRIES && entries.every((entry) => typeof entry !== "object" && !isBeyondNumbers(entry));
  const text = isShort ? JSON.stringify(value) : "";
  if (isShort && text.length <= LONGEST_FOUND) return text;
  const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  return `${Array.isArray(value) ? "a list of" : "an object with"} ${count}`;
}
