/**
 * Looks into a value whose shape may be wrong in places: what is no list is an empty one, what is no text is passed
 * over. So one reading of a file tells mistakes of shape and of meaning together.
 */

/** The entries of a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields of an object, by name. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

/** The entries of a list that are texts. */
export const textsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((entry) => typeof entry === "string");
