/** From the text of a market's file to a checked market, or to everything that is wrong with it. */
import { decisionMistakes } from "./check-decisions.js";
import { knownIds, referenceMistakes } from "./check-references.js";
import { readJson } from "./json-text.js";
import type { MarketFile } from "./market-file.js";
import { shapeCheck } from "./market-schema.js";
import type { MarketMistake } from "./mistake.js";

export type ParsedMarket = { readonly file: MarketFile } | { readonly mistakes: readonly MarketMistake[] };

const isOfKinds = (path: string): boolean => /^capacityKinds(?:\[|$)/.test(path);

/** Reads and checks a file. All mistakes are told; broken JSON is told alone. */
export function parseMarket(text: string): ParsedMarket {
  const read = readJson(text);
  if ("broken" in read) return { mistakes: [read.broken] };
  const shape = shapeCheck()(read.value);
  // A place whose shape is wrong has no meaning to be wrong too, and what rests on the capacity kinds waits for them.
  const misshapen = new Set([...shape, ...read.mistakes].map(({ path }) => path));
  const known = knownIds(read.value, [...misshapen].some(isOfKinds));
  const meaning = [...referenceMistakes(known), ...decisionMistakes(known)].filter(({ path }) => !misshapen.has(path));
  const mistakes = [...read.mistakes, ...shape, ...meaning];
  return mistakes.length === 0 ? { file: read.value as MarketFile } : { mistakes };
}
