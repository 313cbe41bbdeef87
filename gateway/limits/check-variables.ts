/**
 * Refuses variables that are too deep, too long or hold what no text of the hub can hold, before anything walks through
 * them by calling itself. Knows no schema.
 */
import { hubError } from "../../schema/errors.js";
import { MOST_LIST_ENTRIES, MOST_VARIABLE_DEPTH, MOST_VARIABLE_VALUES } from "./limits.js";
import { ADVICE, tooLarge } from "./refusals.js";

interface Open {
  readonly value: unknown;
  readonly depth: number;
  /** Where it stands, such as `input.title.0`. */
  readonly path: string;
}

/**
 * Checks what was parsed from JSON: the variables of a request, or its extensions.
 * @throws OPERATION_TOO_LARGE, BAD_REQUEST for a text or key that is none, with the variable that holds it
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: Open[] = [];
  let values = 0;
  const add = (value: unknown, depth: number, path: string): void => {
    if (++values > MOST_VARIABLE_VALUES)
      throw tooLarge(
        "values in its variables",
        `more than ${MOST_VARIABLE_VALUES}`,
        MOST_VARIABLE_VALUES,
        ADVICE.variables,
      );
    if (typeof value === "string") checkText(value, path);
    else if (typeof value === "object" && value !== null) open.push({ value, depth, path });
  };
  add(variables, 0, "");
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth, path } = next;
    const below = (name: string | number): string => (path === "" ? String(name) : `${path}.${name}`);
    if (depth > MOST_VARIABLE_DEPTH)
      throw tooLarge(
        "lists and objects within each other in its variables",
        `more than ${MOST_VARIABLE_DEPTH}`,
        MOST_VARIABLE_DEPTH,
        ADVICE.variables,
      );
    if (Array.isArray(value)) {
      if (value.length > MOST_LIST_ENTRIES)
        throw tooLarge("entries in a list of its variables", value.length, MOST_LIST_ENTRIES, ADVICE.variables);
      for (const [place, entry] of (value as unknown[]).entries()) add(entry, depth + 1, below(place));
    } else
      for (const [key, entry] of Object.entries(value as object)) {
        checkKey(key, path);
        add(entry, depth + 1, below(key));
      }
  }
}

/** Half a character cannot be written in UTF-8, and what was stored would not be what was sent. */
function checkText(text: string, path: string): void {
  if (!text.isWellFormed())
    throw hubError(
      "BAD_REQUEST",
      `The variables hold half a character (a surrogate without its other half)${path === "" ? "" : ` at ${path}`}: send whole characters.`,
      { argument: path },
    );
}

/** No input has such a field; whoever sends one hopes that it is copied onto an object of the program. */
function checkKey(key: string, path: string): void {
  checkText(key, path);
  if (key === "__proto__") throw hubError("BAD_REQUEST", "No variable and no field of an input is called __proto__.");
}
