/** The scalars of the graph and the rules that turn their text into values. */
import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { badInput } from "./errors.js";

/**
 * Amtlicher Gemeindeschlüssel. As an argument it takes any string: the rule that uses it parses it with `parseAgs`,
 * because an error thrown by a scalar has no path and takes the sibling fields with it.
 */
export const AgsScalar = new GraphQLScalarType<string, string>({
  name: "AGS",
  description:
    'Official key of a municipality in Germany (Amtlicher Gemeindeschlüssel), a string of 8 digits with the leading zero of the state: state 2, government region 1, district 2, municipality 3. Example: "03254021" is Hildesheim.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === "string") return value;
    throw badInput("ags", 'An AGS is a string of 8 digits, such as "03254021".');
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return node.value;
    throw badInput("ags", 'An AGS is a string of 8 digits in quotation marks, such as "03254021".');
  },
});

/** A moment. The library's scalar under the library's name, described in our words. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  description: 'A moment as RFC 3339 writes it, in UTC: "2026-11-24T09:30:00.000Z".',
});
export const LocalDate = GraphQLLocalDate;

/**
 * An AGS, checked for its form alone: a key that no municipality has, whatever its first digits, is not found where it
 * is looked up. Throws BAD_USER_INPUT that says what is wrong.
 */
export function parseAgs(text: string, argument: string): string {
  if (/^\d{8}$/.test(text)) return text;
  throw badInput(argument, whatIsWrongWithAgs(text));
}

function whatIsWrongWithAgs(text: string): string {
  const shown = JSON.stringify(text.slice(0, 20));
  if (!/^\d*$/.test(text)) return `AGS ${shown} has characters other than digits; an AGS has 8 digits (03254021).`;
  if (/^[1-9]\d{6}$/.test(text))
    return `AGS ${shown} has 7 digits; an AGS has 8, with the leading zero of the state (0${text}).`;
  return `AGS ${shown} has ${text.length} digits; an AGS has 8 (03254021).`;
}
