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

/**
 * A moment. The library's scalar under the library's name, described in our words. As an argument it takes any string:
 * the rule that uses it parses it with `parseMoment`, for the reason that `AgsScalar` has.
 */
export const DateTime = new GraphQLScalarType<string, string>({
  name: GraphQLDateTimeISO.name,
  description: 'A moment as RFC 3339 writes it, in UTC: "2026-11-24T09:30:00.000Z".',
  serialize: (value) => GraphQLDateTimeISO.serialize(value),
  parseValue: (value) => {
    if (typeof value === "string") return value;
    throw badInput("time", `A time is a string. ${HOW_TO_WRITE_A_MOMENT}`);
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return node.value;
    throw badInput("time", `A time is a string in quotation marks. ${HOW_TO_WRITE_A_MOMENT}`);
  },
});

const HOW_TO_WRITE_A_MOMENT =
  'It is written with day, time of day and zone: "2026-11-24T09:30:00Z" or "2026-11-24T10:30:00+01:00".';

/** A moment of time. Throws BAD_USER_INPUT that says how one is written. */
export function parseMoment(text: string, argument: string): Date {
  try {
    return GraphQLDateTimeISO.parseValue(text);
  } catch {
    throw badInput(argument, `${JSON.stringify(text.slice(0, 30))} is no time. ${HOW_TO_WRITE_A_MOMENT}`);
  }
}

/**
 * A day. As an argument it takes any string: the rule that uses it parses it with `parseDay`, for the reason that
 * `AgsScalar` has.
 */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: 'A day of the calendar without a time zone, as ISO 8601 writes it: "2026-11-24".',
  serialize: (value) => GraphQLLocalDate.serialize(value),
  parseValue: (value) => {
    if (typeof value === "string") return value;
    throw badInput("day", 'A day is a string, such as "2026-11-24".');
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return node.value;
    throw badInput("day", 'A day is a string in quotation marks, such as "2026-11-24".');
  },
});

/** Days that the hub takes: whoever means another one has mistyped the year. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

/** What keeps a text from being a day, in words; null: nothing. */
export function problemOfDay(text: string): string | null {
  const shown = JSON.stringify(text.slice(0, 30));
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === "") return `${shown} is no day; one is written with year, month and day: "2026-11-24".`;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    return `${shown} is not a day from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31; check the year.`;
  return moment.toISOString().startsWith(text) ? null : `There is no day ${shown}.`;
}

/** A day of the calendar. Throws BAD_USER_INPUT that says what is wrong. */
export function parseDay(text: string, argument: string): string {
  const problem = problemOfDay(text);
  if (problem !== null) throw badInput(argument, problem);
  return text;
}

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
