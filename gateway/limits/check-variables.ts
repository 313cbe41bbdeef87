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
}

/**
 * Checks what was parsed from JSON: the variables of a request, or its extensions.
 * @throws OPERATION_TOO_LARGE, BAD_REQUEST for a text or key that is none, with the variable that holds it
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: Open[] = [];
  let values = 0;
  const add = (value: unknown, depth: number): void => {
    if (++values > MOST_VARIABLE_VALUES)
      throw tooLarge(
        "values in its variables",
        `more than ${MOST_VARIABLE_VALUES}`,
        MOST_VARIABLE_VALUES,
        ADVICE.variables,
      );
    if (typeof value === "string") checkText(value);
    else if (typeof value === "object" && value !== null) open.push({ value, depth });
  };
  add(variables, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
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
      for (const entry of value as unknown[]) add(entry, depth + 1);
    } else
      for (const [key, entry] of Object.entries(value as object)) {
        checkKey(key);
        add(entry, depth + 1);
      }
  }
}

/** Half a character cannot be written in UTF-8, and what was stored would not be what was sent. */
function checkText(text: string): void {
  if (!text.isWellFormed())
    throw hubError(
      "BAD_REQUEST",
      "A text of the variables holds half a character (a surrogate without its other half): send whole characters.",
    );
}

/** No input has such a field; whoever sends one hopes that it is copied onto an object of the program. */
function checkKey(key: string): void {
  checkText(key);
  if (key === "__proto__") throw hubError("BAD_REQUEST", "No variable and no field of an input is called __proto__.");
}
