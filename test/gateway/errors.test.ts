import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { publicError } from "../../gateway/errors.js";
import type { ErrorCodeName } from "../../schema/errors.js";

const told = (code: ErrorCodeName, message: string, more: object = {}) =>
  publicError({ message, extensions: { code, ...more } }, pino({ level: "silent" }));
const LONG = "x".repeat(200_000);

test.each([
  ["GRAPHQL_VALIDATION_FAILED", `Cannot query field "${LONG}" on type "Query".`, /^Cannot .*…" on type "Query"\.$/],
  ["BAD_USER_INPUT", `AGS "${LONG}" has 200000 digits; an AGS has 8.`, /^AGS .*…" has 200000 digits; an AGS has 8\.$/],
  ["GRAPHQL_PARSE_FAILED", `Syntax Error: Unexpected ${LONG}: no name.`, /^Syntax Error.*…x*: no name\.$/],
] as const)("a message of %s tells the beginning of what was sent", (code, message, expected) => {
  const error = told(code, message);
  expect(error.message).toMatch(expected);
  expect(error.message.length).toBeLessThanOrEqual(1_001);
});

test("arguments and problems are told by their beginning too", () => {
  const problems = [{ argument: LONG, message: `"${LONG}" is no name.` }];
  expect(JSON.stringify(told("BAD_USER_INPUT", "No name.", { argument: LONG, problems })).length).toBeLessThan(4_000);
});

test.each([
  ["GRAPHQL_VALIDATION_FAILED", 'Cannot query field "kin" on type "Viewer". Did you mean "kind" or "id"?'],
  [
    "BAD_USER_INPUT",
    'Variable "$by" got invalid value "STAT" at "by[0]"; Value "STAT" does not exist in "OfferDimension" enum. Did you mean the enum value "STATE"?',
  ],
] as const)("what GraphQL suggests in a message of %s is not told", (code, message) => {
  expect(told(code, message).message).toBe(message.replace(/ Did you mean.*/, ""));
});

test.each([
  ["BAD_USER_INPUT", 'AGS "Did you mean X?" has no digits; an AGS has 8.'],
  ["BAD_USER_INPUT", 'Variable "$ags" got invalid value "Did you mean X?"; AGS "Did you mean X?" has no digits.'],
  ["OPERATION_RESOLUTION_FAILURE", "The document has several. Did you mean this?"],
] as const)("a caller's own words in a message of %s stay: %s", (code, message) => {
  expect(told(code, message).message).toBe(message);
});
