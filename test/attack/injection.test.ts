import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { Client } from "pg";
import { type GraphAnswer, startTestHub, type TestHub } from "../hub.js";
import { type InputPlace, inputPlaces } from "./input-places.js";

const api = buildSchema(readFileSync(new URL("../../../schema/generated/api.graphql", import.meta.url), "utf8"));
const altena = "05962004";
const samples = { ags: altena, id: Buffer.from(`Municipality:${altena}`).toString("base64") };

const TEXTS: readonly string[] = [
  "' OR 1=1 --",
  "') OR ('1'='1",
  '"; DROP TABLE municipality; --',
  "\\",
  "\\'; SELECT pg_sleep(5); --",
  "%",
  "_",
  "%%%%",
  "a\u0000b",
  "$1",
  "${1}",
  "{}",
  "{null}",
  "[]",
  "NaN",
  "-Infinity",
  "9".repeat(400),
  "x".repeat(100_000),
  // Marks on one letter without end, right to left, an emoji of several, letters of other scripts that look like Latin.
  `a${"\u0301".repeat(200)}`,
  "\u202egnul\u202c",
  "👩‍👩‍👧‍👦",
  "Аltеnа",
  "ﬃ\ufeff\u200b",
  "\r\nset-cookie: a=b",
];

const ENUMS: readonly unknown[] = ["name; DROP TABLE municipality", "' OR 1=1 --", "__proto__", 1, {}];

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const CURSORS: readonly string[] = [
  ...["", "x", "' OR 1=1 --", "=====", "\u0000"],
  ...[
    null,
    1,
    "x",
    {},
    [],
    [null],
    [null, null],
    ["' OR 1=1 --"],
    ["' OR 1=1 --", "' OR 1=1 --"],
    [[], {}],
    ["\u0000", "\u0000"],
  ].map(base64),
  ...[["\ud800"], ["x".repeat(10_000), "x"], ["NaN", "Infinity"], [9e99, "1"], new Array(1000).fill("1")].map(base64),
  Buffer.from([0xff, 0xfe, 0x00]).toString("base64url"),
];

/** What PostgreSQL, its driver or the program would say of itself; and a budget that ends, after which nothing is tried. */
const INNARDS =
  /syntax error|SQLSTATE|invalid input syntax|out of range for type|out of range: "|invalid byte sequence|unterminated|violates|QueryFailed|relation "|column "|INTERNAL_SERVER_ERROR|RATE_LIMITED|node_modules|\b(42601|22P02|22P05|22021|22003|22007|22008|2201B|54000|57014)\b/;

let hub: TestHub;
let town: Record<string, string>;
beforeAll(async () => {
  hub = await startTestHub();
  town = await hub.headersOf({ kind: "TOWN", ags: altena });
});
afterAll(() => hub.stop());

const ask = ({ query, variablesWith }: InputPlace, value: unknown): Promise<GraphAnswer> =>
  hub.ask(query, variablesWith(value), town);

/** The greatest number of entries, or the total, that an answer tells of. */
const rowsOf = (answer: unknown): number => {
  if (Array.isArray(answer)) return Math.max(answer.filter((entry) => entry !== null).length, ...answer.map(rowsOf));
  if (typeof answer !== "object" || answer === null) return 0;
  return Math.max(
    0,
    ...Object.entries(answer).map(([key, value]) => (key === "totalCount" ? Number(value) : rowsOf(value))),
  );
};

async function problemsOf(place: InputPlace, values: readonly unknown[]): Promise<readonly string[]> {
  const control = await ask(place, undefined);
  const begin = hub.log().length;
  const answers = await Promise.all(values.map(async (value) => ({ value, answer: await ask(place, value) })));
  const [logged] = INNARDS.exec(hub.log().slice(begin)) ?? [];
  const invalid = JSON.stringify(control).includes("GRAPHQL_VALIDATION_FAILED");
  return [
    ...(logged === undefined ? [] : [`${place.name}: ${logged} in the log`]),
    ...(invalid ? [`${place.name}: the operation itself is not valid`] : []),
    ...answers.flatMap(({ value, answer }) =>
      problemsOfAnswer(place, answer, control).map(
        (problem) => `${place.name} ${JSON.stringify(value).slice(0, 60)}: ${problem}`,
      ),
    ),
  ];
}

function problemsOfAnswer(place: InputPlace, answer: GraphAnswer, control: GraphAnswer): readonly string[] {
  const [innards] = INNARDS.exec(JSON.stringify(answer.errors ?? [])) ?? [];
  const [rows, most] = [rowsOf(answer.data), rowsOf(control.data)];
  // What a mutation answers are its complaints.
  const isRead = !place.name.startsWith("Mutation") && !place.isRequired;
  return [
    ...(innards === undefined ? [] : [innards]),
    ...(answer.status >= 500 ? [String(answer.status)] : []),
    ...(isRead && rows > most ? [`${rows} rows, ${most} without it`] : []),
    // A condition that nothing fulfils finds less than no condition does; a cursor gives no more than the page.
    ...(isRead && place.name.includes("(filter") && rows === most && rows > 0 ? [`all ${rows} rows`] : []),
  ];
}

const valuesOf = { text: TEXTS, enum: ENUMS, cursor: CURSORS };

describe.each(["query", "mutation"] as const)("what is written into a %s is never more than a value:", (root) => {
  const places = inputPlaces(api, root, samples);

  test("every kind of place was found", () => {
    expect(places.length).toBeGreaterThan(40);
    expect(new Set(places.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
  });

  test.each(places.map((place) => [place.name, place] as const))("%s", async (_, place) => {
    expect(await problemsOf(place, valuesOf[place.kind])).toEqual([]);
  });
});

test.each(["SELECT 'x'::int", "SELECT 1e400::float8", "SELECT '2026-99-99'::date", "SELEC 1", "SELECT '{'::jsonb"])(
  "what PostgreSQL says of %s would be noticed",
  async (sql) => {
    const database = new Client({ connectionString: hub.adminUrl });
    await database.connect();
    const failure: unknown = await database.query(sql).then(
      () => "nothing",
      (error: unknown) => error,
    );
    await database.end();
    expect(String(failure)).toMatch(INNARDS);
  },
);

test("a cursor of the list itself, with other values in it, is no key to anything", async () => {
  const places = inputPlaces(api, "query", samples).filter(({ kind }) => kind === "cursor");
  expect(places.length).toBeGreaterThan(5);
  const problems: string[] = [];
  let forgedCount = 0;
  for (const place of places) {
    const [cursor] = /(?<="endCursor":")[^"]+/.exec(JSON.stringify((await ask(place, undefined)).data)) ?? [];
    if (cursor === undefined) continue;
    const forged = forgeries(cursor);
    forgedCount += forged.length;
    problems.push(...(await problemsOf(place, forged)));
  }
  expect(forgedCount).toBeGreaterThan(50);
  expect(problems).toEqual([]);
});

/** A genuine cursor, each of its parts in turn replaced. */
function forgeries(cursor: string): readonly string[] {
  const parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as unknown;
  if (!Array.isArray(parts)) return [];
  const others: readonly unknown[] = [
    "' OR 1=1 --",
    "\u0000",
    null,
    {},
    [],
    1e300,
    "NaN",
    "Infinity",
    "2026-99-99",
    -1,
    true,
    "x".repeat(5_000),
  ];
  return parts.flatMap((_, index) => others.map((other) => base64(parts.with(index, other))));
}
