/** Values as they are written in an operation, and mutations whose arguments are. Knows no mutation. */

/** A value as it is written in an operation. Words in capitals are enum values, levels of language too. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(", ")} }`;
  return typeof value === "string" && /^([A-Z]{2}[A-Z0-9_]+|[ABC][12])$/.test(value) ? value : JSON.stringify(value);
};

export const input = (value: object): string => `(input: ${literal(value)})`;

/** Carries out a mutation of that name, and answers what was selected of its payload. */
export type Change = <Made>(name: string, argument: string, selection: string) => Promise<Made>;
