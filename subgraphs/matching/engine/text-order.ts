/** The order of ids and codes: by code units, the same on every machine and in every language. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
