// What is wrong with a market's file: lines for eyes, and JSON.
import type { MarketMistake } from "../../subgraphs/matching/market-file/mistake.js";
import { printable, printableJson } from "./printable.js";

/** So many are told, by either way: the first ones show the kind, and a file with thousands has one cause. */
const TOLD_MISTAKES = 100;

/** The mistakes as lines. */
export function describeMistakes(file: string, mistakes: readonly MarketMistake[]): string {
  const told = mistakes.slice(0, TOLD_MISTAKES);
  const rest = mistakes.length - told.length;
  const lines = [
    `${nameOf(file)} cannot be solved. ${count(mistakes.length)} to mend:`,
    ...told.map(({ path, expected, found }) => `  ${path}: expected ${expected}; found ${found}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function nameOf(file: string): string {
  if (file === "-") return "The standard input";
  return file === "" ? "A file without a name" : file;
}

const count = (mistakes: number): string => (mistakes === 1 ? "1 thing" : `${mistakes} things`);

/** The mistakes as JSON; `count` is of all, also of those beyond the ones listed. */
export const mistakesJson = (mistakes: readonly MarketMistake[]): string =>
  `${printableJson(JSON.stringify({ errors: mistakes.slice(0, TOLD_MISTAKES), count: mistakes.length }, undefined, 2))}\n`;
