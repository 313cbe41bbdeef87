/** Reads a text as JSON, and tells where it is broken by line and column. It never knows what the text is about. */
import { type JsonFault, scanJson, UNUSABLE_NAME } from "./json-scan.js";
import { foundText, type MarketMistake, pathText } from "./mistake.js";

/** What a text holds, with the names that stand twice or cannot be used; or where it is broken, alone: what comes after means nothing. */
export type ReadJson =
  { readonly value: unknown; readonly mistakes: readonly MarketMistake[] } | { readonly broken: MarketMistake };

/** As much of a broken line is shown. */
const SHOWN_CHARACTERS = 30;

/** Reads a text as JSON. */
export function readJson(text: string): ReadJson {
  // The mark that some editors put in front of UTF-8 is no part of the JSON.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { fault, duplicates, unusable } = scanJson(json);
  if (fault) return { broken: describe(json, fault) };
  const twice = duplicates.map((path) => ({
    path: pathText(path),
    expected: "every name once in an object",
    found: "the same name a second time",
  }));
  const unusableNames = unusable.map((path) => ({
    path: pathText(path),
    expected: `any other name than ${UNUSABLE_NAME}`,
    found: `the name ${foundText(UNUSABLE_NAME)}`,
  }));
  return { value: JSON.parse(json) as unknown, mistakes: [...twice, ...unusableNames] };
}

function describe(json: string, { position, expected }: JsonFault): MarketMistake {
  const before = json.slice(0, position);
  const column = position - before.lastIndexOf("\n");
  const [line = ""] = json.slice(position, position + SHOWN_CHARACTERS).split(/\r?\n/, 1);
  const isAtEnd = position >= json.length;
  return {
    path: `line ${before.split("\n").length}, column ${column}`,
    expected,
    found: isAtEnd ? "the end of the file" : line === "" ? "the end of the line" : line,
  };
}
