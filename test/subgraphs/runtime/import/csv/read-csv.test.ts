import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LocalizedText } from "../../../../../schema/localized-text.js";
import type { OfferKind } from "../../../../../schema/vocabulary/offer-kind.js";
import { CSV_RULES, rejectRow } from "../../../../../subgraphs/runtime/import/csv/read-csv.js";
import { describeIssue, problem, rules } from "../../../../../subgraphs/runtime/import/csv/rule.js";
import { codes, content, read, refusal, told } from "./sample-rows.js";

const lines = (...rows: string[]) => rows.join("\r\n");
const GERMAN = "AGS;Externe Kennung;Titel (Deutsch);Monatsmiete warm (Euro)";

describe("a file of a German spreadsheet", () => {
  test("becomes typed rows with their lines", () => {
    const { rows, rejected, dialect } = content(
      lines(
        "\ufeffAGS;Externe Kennung;Titel (Deutsch);Titel (Englisch);Art;Monatsmiete warm (Euro);Fläche;Anzahl;Verfügbar ab;Barrierefrei",
        '03254021;W-1;"Wohnung; hell";Flat;Wohnung;1.250,50;65,5;1.250;1.12.2026;ja',
      ),
    );
    expect(rejected).toEqual([]);
    expect(rows.map(({ line, values }) => ({ line, values }))).toEqual([
      {
        line: 2,
        values: {
          ags: "03254021",
          externalId: "W-1",
          title: { de: "Wohnung; hell", en: "Flat" },
          kind: "HOUSING",
          monthlyRentEuro: 125_050,
          area: 65.5,
          capacity: 1_250,
          availableFrom: "2026-12-01",
          isStepFree: true,
          occupation: null,
          postalCode: null,
        },
      },
    ]);
    expect(dialect).toEqual({ delimiter: ";", language: "de", numbers: "GERMAN", encoding: "utf-8" });
  });

  test("may be in Windows-1252, decided for the whole file", () => {
    const bytes = Buffer.concat([
      Buffer.from(lines(GERMAN, "03254021;1;K")),
      Buffer.from([0xf6, 0x6c, 0x6e, 0x20, 0x80]),
    ]);
    const { rows, dialect } = content(Buffer.concat([bytes, Buffer.from(";5")]));
    expect(dialect.encoding).toBe("windows-1252");
    expect(rows[0]?.values.title).toEqual({ de: "Köln €" });
  });
});

test("the declaration gives the row its type", () => {
  const row = content(lines(GERMAN, "03254021;1;Tür;5")).rows[0]?.values;
  const typed:
    | {
        readonly ags: string;
        readonly title: LocalizedText;
        readonly kind: OfferKind | null;
        readonly monthlyRentEuro: number | null;
        readonly isStepFree: boolean | null;
      }
    | undefined = row;
  expect(typed?.monthlyRentEuro).toBe(500);
});

describe("headings", () => {
  test("are found in any order, case and language, below empty lines", () => {
    const { rows, dialect } = content(lines("", "  TITLE_DE ,externe kennung,Ags", "Tür,1,03254021"));
    expect(rows[0]?.values).toMatchObject({ ags: "03254021", externalId: "1", title: { de: "Tür" } });
    expect(rows[0]?.line).toBe(3);
    expect(dialect.delimiter).toBe(",");
  });

  test("tell the columns about which the file says something", () =>
    expect([...content(lines(GERMAN)).columns]).toEqual(["ags", "externalId", "title_de", "monthlyRentEuro"]));

  test("that nobody knows are told and not read", () => {
    const { rows, notices, headings } = content(lines(`${GERMAN};Farbe;`, "03254021;1;Tür;5;rot;"));
    expect(rows).toHaveLength(1);
    expect(notices.map(describeIssue)).toMatchObject([
      { rule: "UNKNOWN_COLUMN", reason: { de: "Die Spalte „Farbe“ ist unbekannt." } },
    ]);
    expect(headings).toContain("Farbe");
  });

  test.each([
    ["a needed one is missing", "AGS;Titel (Deutsch)", ["MISSING_COLUMN"]],
    ["all languages of a needed text are missing", "AGS;Externe Kennung", ["MISSING_COLUMN"]],
    ["one stands twice, in two languages", "AGS;Externe Kennung;externalId;title_de", ["REPEATED_COLUMN"]],
    ["none is known", "Name;Ort", ["HEADINGS_UNREADABLE"]],
    ["there is nothing", "", ["FILE_EMPTY"]],
    ["there are only blanks", "\ufeff\r\n  \r\n;;", ["FILE_EMPTY"]],
  ])("refuse the file where %s", (_, file, expected) => expect(refusal(file)).toEqual(expected));

  test("and separator of one language decide how numbers are read; else ambiguous ones are refused", () => {
    const english = content(lines("ags;externalId;title_de;area", "03254021;1;Tür;1.250", "03254021;2;Tür;2.5"));
    expect(told(english)).toEqual([[2, "area", "NUMBER_AMBIGUOUS"]]);
    expect(english.rows[0]?.values.area).toBe(2.5);
    const tabs = content("AGS\tExterne Kennung\tTitel (Deutsch)\tAnzahl\n03254021\t1\tTür\t1.250");
    expect(tabs.rows[0]?.values.capacity).toBe(1_250);
  });
});

test.each([
  ["an Excel file", "PK\u0003\u0004rest"],
  ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ["a PDF", "%PDF-1.7"],
  ["UTF-16 with its mark", Buffer.from("\ufeffAGS;Titel", "utf16le")],
  ["UTF-16 without its mark", Buffer.from("AGS;Titel", "utf16le")],
  ["a web page", "<!DOCTYPE html>"],
])("%s is refused with the way out", (_, file) => expect(refusal(file)).toEqual(["FILE_NOT_CSV"]));

test("a file that calls itself UTF-8 and is not is refused, since half its letters would be wrong", () =>
  expect(refusal(Buffer.concat([Buffer.from("\ufeffAGS"), Buffer.from([0xf6])]))).toEqual(["ENCODING_BROKEN"]));

test("files that are too large in any way are refused whole", () => {
  expect(refusal(Buffer.alloc(20 * 1024 * 1024 + 1, "a"))).toEqual(["FILE_TOO_LARGE"]);
  expect(refusal(`${GERMAN}\n${"a".repeat(300_000)}`)).toEqual(["LINE_TOO_LONG"]);
  expect(refusal(`AGS;Externe Kennung;title_de\n${"x\n".repeat(100_001)}`)[0]).toBe("TOO_MANY_ISSUES");
  const rows = Array.from({ length: 100_001 }, (_, place) => `03254021;${place};Tür`);
  expect(refusal(lines("AGS;Externe Kennung;title_de", ...rows))[0]).toBe("TOO_MANY_ROWS");
  expect(refusal(`AGS;Externe Kennung;title_de${"\n".repeat(1_200_000)}`)).toEqual(["TOO_MANY_ROWS"]);
  expect(refusal(`AGS${";x".repeat(500)}`)).toEqual(["TOO_MANY_COLUMNS"]);
});

describe("a row", () => {
  test("with issues is told all of them, each with its column, and is not among the good ones", () => {
    const reading = content(lines(GERMAN, "3254021;;Tü;viel", "03254021;1;Tür;5"));
    expect(told(reading)).toEqual([
      [2, "ags", "LEADING_ZERO_LOST"],
      [2, "externalId", "REQUIRED"],
      [2, "title_de", "TEXT_TOO_SHORT"],
      [2, "monthlyRentEuro", "NUMBER_UNREADABLE"],
    ]);
    expect(reading.rejected[0]?.issues[3]).toMatchObject({ heading: "Monatsmiete warm (Euro)", value: "viel" });
    expect(reading.rows.map(({ line }) => line)).toEqual([3]);
  });

  test("needs a text in one language at least", () =>
    expect(told(content(lines(GERMAN, "03254021;1;;5")))).toEqual([[2, "title_de", "REQUIRED"]]));

  test("without content is skipped, and lines are counted through cells of several lines", () => {
    const file = lines(GERMAN, '03254021;1;"Tür\r\nrot";5', ";;;", "", "03254021;2;Tür;x");
    expect(told(content(file))).toEqual([
      [2, "title_de", "LINE_END_IN_TEXT"],
      [6, "monthlyRentEuro", "NUMBER_UNREADABLE"],
    ]);
  });

  test("with too few or too many cells is told so, and nothing that would mislead", () => {
    const reading = content(lines(GERMAN, "03254021;1;Tür", "x;2;Tür;rot;5", "03254021;3;Tür;5;;"));
    expect(told(reading)).toEqual([
      [2, null, "ROW_TOO_SHORT"],
      [3, null, "ROW_TOO_LONG"],
    ]);
    expect(reading.rows.map(({ line }) => line)).toEqual([4]);
  });

  test("with control characters is told which", () => {
    const reading = content(lines(GERMAN, "03254021;1;Tür\u0000;5", "03254021;2;T\u0085ür;5"));
    expect(reading.rejected.flatMap(({ issues }) => issues.map(describeIssue).map(({ reason }) => reason.en))).toEqual([
      "The cell holds the invisible control character U+0000.",
      "The cell holds the invisible control character U+0085.",
    ]);
  });

  test("with the key of an earlier one is told the earlier one's line, even if that has issues", () => {
    const reading = content(lines(GERMAN, "03254021;1;Tür;x", "03254021; 1 ;Tor;5", "03254022;1;Tor;5"));
    expect(told(reading)[1]).toEqual([3, "externalId", "DUPLICATE_KEY"]);
    expect(reading.rejected[1]?.issues[0]?.problem.figures).toEqual({ firstLine: 2 });
    expect(reading.rows.map(({ line }) => line)).toEqual([4]);
  });

  test("of the template's examples is skipped with a note", () => {
    const reading = content(lines(GERMAN, "03254021;BEISPIEL-1;Tür;5", "03254021;EXAMPLE-1;Tür;5"));
    expect(codes(reading.notices)).toEqual(["EXAMPLE_ROW", "EXAMPLE_ROW"]);
    expect([...reading.rows, ...reading.rejected]).toEqual([]);
  });

  test("can be rejected afterwards by its owner, with its own cells", () => {
    const { OTHER_TOWN } = rules({
      OTHER_TOWN: { reason: { de: "{value} ist fremd.", en: "{value} is not yours." }, hint: { de: "–", en: "–" } },
    });
    const reading = content(lines(GERMAN, "03254021;1; Tür ;5"));
    const row = reading.rows[0];
    if (!row) throw new Error("The row is good.");
    const rejected = rejectRow(reading, row, [{ column: "ags", problem: problem(OTHER_TOWN) }]);
    expect(rejected).toMatchObject({ line: 2, cells: ["03254021", "1", " Tür ", "5"] });
    expect(rejected.issues.map(describeIssue)).toMatchObject([
      { line: 2, heading: "AGS", rule: "OTHER_TOWN", reason: { en: '"03254021" is not yours.' } },
    ]);
  });
});

describe("a quotation mark", () => {
  test("that is never closed costs its own row, not those behind it", () => {
    const reading = content(lines(GERMAN, '03254021;1;"Tür;5', '03254021;2;"Tor";5', "03254021;3;Tür;5"));
    expect(told(reading)).toEqual([[2, null, "QUOTE_NOT_CLOSED"]]);
    expect(reading.rejected[0]?.cells).toEqual(["03254021", "1", '"Tür', "5"]);
    expect(reading.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  test("that is never closed in a large file is told at its line", () => {
    const rest = Array.from({ length: 20_000 }, (_, place) => `03254021;${place};Eine Tür;5`);
    const reading = content(lines(GERMAN, '03254021;a;"Tür;5', ...rest));
    expect(told(reading)).toEqual([[2, null, "QUOTE_NOT_CLOSED"]]);
    expect(reading.rows).toHaveLength(20_000);
  });

  test("alone within a cell is told at its line, with the cells as they were meant", () => {
    const reading = content(lines(GERMAN, '03254021;1;3" Rohr;5', '03254021;2;"3" Rohr";5', '03254021;3;"3"" Rohr";5'));
    expect(told(reading)).toEqual([
      [2, null, "QUOTE_NOT_DOUBLED"],
      [3, null, "QUOTE_NOT_DOUBLED"],
    ]);
    expect(reading.rejected[0]?.cells).toEqual(["03254021", "1", '3" Rohr', "5"]);
    expect(reading.rows[0]?.values.title).toEqual({ de: '3" Rohr' });
  });

  test("broken in too many rows refuses the file", () =>
    expect(refusal(lines(GERMAN, ...Array.from({ length: 60 }, () => 'x;"y')))).toEqual(["QUOTES_BROKEN"]));
});

test("every rule has words in both languages, and their braces are the figures that its issues carry", () => {
  const bad = lines(
    "AGS;Externe Kennung;title_de;Art;Monatsmiete warm (Euro);Fläche;Anzahl;Verfügbar ab;Barrierefrei;Beruf;Postleitzahl;?",
    "3254021;;Tü;Schloss;-1;1,25;2,5;31.02.2026;evtl;1104;x;",
    'x;\u0001;"a\r\nb";;9999999;99;x;heute;;12;;',
    `99254021;1;${"x".repeat(41)};;0;;;01.01.1800;;;;`,
    "1;2;3;4;5;6;7;8;9;10;11;12;13",
    "1;2",
    '1;"2',
    '1;"2"3"',
    "03254021;BEISPIEL;;;;;;;;;;",
    "03254021;7;Tür;;;;;;;;;",
    "03254021;7;Tür;;;;;;;;;",
  );
  const reading = content(bad);
  const refused = ["AGS", "", "x", "AGS;AGS", "%PDF"]
    .map(read)
    .flatMap((each) => (each.kind === "REFUSED" ? each.issues : []));
  const issues = [...reading.rejected.flatMap((row) => row.issues), ...reading.notices, ...refused].map(describeIssue);
  expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThan(25);
  for (const { reason, hint } of issues)
    for (const words of [reason.de, reason.en, hint.de, hint.en]) expect(words).not.toMatch(/[{}]|^$/);
  for (const [code, rule] of Object.entries(CSV_RULES)) expect(rule.code).toBe(code);
});

test("nothing in a file makes the reader throw, and no row is lost without a word", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: fc.constantFrom(";", '"', "\n", "\r", "a", "'", "=", "\u0000", "ü"), maxLength: 200 })
      .map((text) => Buffer.from(`AGS;Externe Kennung;title_de\n${text}`)),
  );
  fc.assert(
    fc.property(bytes, (file) => {
      const reading = read(file);
      if (reading.kind === "REFUSED") expect(reading.issues.length).toBeGreaterThan(0);
      else for (const { issues } of reading.rejected) expect(issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
