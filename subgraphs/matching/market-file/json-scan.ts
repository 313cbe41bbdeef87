/**
 * Walks through a JSON text once, without keeping its values: finds the first place where the syntax is broken, and the
 * names that an object has twice (of which JSON.parse silently keeps the last) or cannot have. The stack is a list, so
 * that no depth of nesting ends it.
 */

/** The first place where a text is no JSON. */
export interface JsonFault {
  /** In UTF-16 code units from the beginning. */
  readonly position: number;
  readonly expected: string;
}

/** What a walk finds. */
export interface JsonScan {
  readonly fault: JsonFault | null;
  /** The paths of names that stand a second time in their object. */
  readonly duplicates: readonly (readonly (string | number)[])[];
  /** The paths of names that nothing in a file can have (UNUSABLE_NAME). */
  readonly unusable: readonly (readonly (string | number)[])[];
}

/** JavaScript keeps it for itself: what stands under it gets lost on the way through a program. */
export const UNUSABLE_NAME = "__proto__";

/** An object or list that has been opened and not closed. */
interface Open {
  /** The names so far; null for a list. */
  readonly names: Set<string> | null;
  /** Where the walk is in it: the last name, or the place in the list. */
  step: string | number;
}

type Due = "value" | "value or end" | "name" | "name or end" | "separator";

interface Walk {
  readonly text: string;
  readonly open: Open[];
  readonly duplicates: (string | number)[][];
  readonly unusable: (string | number)[][];
  at: number;
  due: Due;
}

/** Walks through a text. */
export function scanJson(text: string): JsonScan {
  const walk: Walk = { text, open: [], duplicates: [], unusable: [], at: 0, due: "value" };
  let fault: JsonFault | null = null;
  while (!fault) {
    walk.at = endOfSpace(text, walk.at);
    if (walk.due === "separator" && walk.open.length === 0) {
      fault = walk.at < text.length ? { position: walk.at, expected: "the end of the file" } : null;
      break;
    }
    fault = walk.due === "separator" ? readSeparator(walk) : isName(walk.due) ? readName(walk) : readValue(walk);
  }
  return { fault, duplicates: walk.duplicates, unusable: walk.unusable };
}

const isName = (due: Due): boolean => due === "name" || due === "name or end";

function readValue(walk: Walk): JsonFault | null {
  const { text, at, due } = walk;
  const character = text[at];
  if (character === "{") return openOne(walk, { names: new Set(), step: "" }, "name or end");
  if (character === "[") return openOne(walk, { names: null, step: 0 }, "value or end");
  if (character === "]" && due === "value or end") return closeOne(walk);
  const end = character === '"' ? endOfString(text, at) : endOfScalar(text, at);
  if (end < 0 && character === '"') return { position: ~end, expected: STRING };
  if (end < 0) return { position: at, expected: due === "value" ? "a value" : 'a value or "]"' };
  return goOn(walk, end, "separator");
}

function readName(walk: Walk): JsonFault | null {
  const { text, at, open, due } = walk;
  if (text[at] === "}" && due === "name or end") return closeOne(walk);
  if (text[at] !== '"')
    return { position: at, expected: due === "name" ? "a name in double quotes" : 'a name in double quotes or "}"' };
  const end = endOfString(text, at);
  if (end < 0) return { position: ~end, expected: STRING };
  const name = JSON.parse(text.slice(at, end)) as string;
  const top = open.at(-1)!;
  top.step = name;
  if (top.names?.has(name)) walk.duplicates.push(open.map(({ step }) => step));
  else if (name === UNUSABLE_NAME) walk.unusable.push(open.map(({ step }) => step));
  top.names?.add(name);
  const colon = endOfSpace(text, end);
  if (text[colon] !== ":") return { position: colon, expected: '":" behind the name' };
  return goOn(walk, colon + 1, "value");
}

function readSeparator(walk: Walk): JsonFault | null {
  const { text, at, open } = walk;
  const top = open.at(-1)!;
  const end = top.names ? "}" : "]";
  if (text[at] === end) return closeOne(walk);
  if (text[at] !== ",") return { position: at, expected: `"," or "${end}"` };
  if (typeof top.step === "number") top.step++;
  return goOn(walk, at + 1, top.names ? "name" : "value");
}

function openOne(walk: Walk, opened: Open, due: Due): null {
  walk.open.push(opened);
  return goOn(walk, walk.at + 1, due);
}

function closeOne(walk: Walk): null {
  walk.open.pop();
  return goOn(walk, walk.at + 1, "separator");
}

function goOn(walk: Walk, at: number, due: Due): null {
  walk.at = at;
  walk.due = due;
  return null;
}

function endOfSpace(text: string, from: number): number {
  let at = from;
  while (" \t\n\r".includes(text[at] ?? "x")) at++;
  return at;
}

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Where a number or word ends; below 0 where none begins. */
function endOfScalar(text: string, from: number): number {
  SCALAR.lastIndex = from;
  return SCALAR.test(text) ? SCALAR.lastIndex : -1;
}

const STRING = "a text in double quotes, in one line, with \\\\ for a backslash";
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** The characters before it are controls, which JSON does not have in texts. */
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where a text in quotes ends; the complement (~) of where it is broken, which is below 0. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    // Behind the end the code is NaN, and no comparison holds.
    if (!(code >= SPACE)) return ~at;
    if (code !== BACKSLASH) {
      at++;
      continue;
    }
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return ~at;
    at = ESCAPE.lastIndex;
  }
}
