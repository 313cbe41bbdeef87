import { describe, expect, test } from "@jest/globals";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { column, rowKind } from "../../../../../subgraphs/runtime/import/csv/column.js";
import { encodeText } from "../../../../../subgraphs/runtime/import/csv/encoding.js";
import { text } from "../../../../../subgraphs/runtime/import/csv/kinds/text.js";
import { neutralCell, unwrapCell } from "../../../../../subgraphs/runtime/import/csv/problem-columns.js";
import { readCsv } from "../../../../../subgraphs/runtime/import/csv/read-csv.js";
import { issuesCsv, templateCsv } from "../../../../../subgraphs/runtime/import/csv/write-csv.js";
import { codes, content, samples } from "./sample-rows.js";

const FORMS = [
  { dialect: "german", encoding: "utf-8" },
  { dialect: "german", encoding: "windows-1252" },
  { dialect: "plain", encoding: "utf-8" },
  { dialect: "plain", encoding: "windows-1252" },
] as const;

/** A file's text, whatever its encoding. */
const textOf = (file: Buffer): string => {
  const { encoding } = content(file).dialect;
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(file);
};

describe("a template", () => {
  test.each(FORMS)("for $dialect spreadsheets in $encoding is a file that the reader knows", (form) => {
    const reading = content(templateCsv(samples, form));
    expect(reading.rejected).toEqual([]);
    expect(codes(reading.notices)).toEqual(["EXAMPLE_ROW", "EXAMPLE_ROW"]);
    expect(reading.dialect.numbers).toBe(form.dialect === "german" ? "GERMAN" : "PLAIN");
    expect(reading.columns.size).toBe(samples.columns.length);
  });

  test.each(FORMS)("for $dialect spreadsheets in $encoding holds examples that are good rows", (form) => {
    const file = textOf(templateCsv(samples, form)).replaceAll(/BEISPIEL-|EXAMPLE-/g, "");
    const { rows, rejected } = content(file);
    expect(rejected).toEqual([]);
    expect(rows.map(({ values }) => values)).toMatchObject([
      { externalId: "1", monthlyRentEuro: 125_050, area: 65.5, availableFrom: "2026-12-01", isStepFree: true },
      { externalId: "2", kind: "CHILDCARE", monthlyRentEuro: null, isStepFree: false },
    ]);
    expect(Object.keys(rows[0]?.values.title ?? {})).toEqual(
      form.encoding === "utf-8" ? ["de", "en", "ar"] : ["de", "en"],
    );
  });

  test("in UTF-8 begins with the mark by which Excel recognises it", () => {
    const file = templateCsv(samples, { dialect: "german", encoding: "utf-8" });
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.toString()).toMatch(/^\ufeffAGS;Externe Kennung;Titel \(Deutsch\);Titel \(Leichte Sprache\);/);
  });
});

const HEADING = "AGS;Externe Kennung;Titel (Deutsch);Farbe";

describe("the list of issues", () => {
  test("holds every rejected row once, in the file's own dialect, with all that is wrong with it", () => {
    const reading = content(`${HEADING}\n3254021;;Tür;rot\n03254021;2;Tor;blau\n`);
    const [heading, row, rest] = issuesCsv(reading).toString().split("\r\n");
    expect(heading).toBe(
      `\ufeff${HEADING};Problem: Zeile;Problem: Spalte;Problem: Wert;Problem: Regel;Problem: Hinweis`,
    );
    expect(row).toMatch(/^3254021;;Tür;rot;2;AGS \| Externe Kennung;3254021 \| ;LEADING_ZERO_LOST \| REQUIRED;/);
    expect(rest).toBe("");
  });

  test("speaks English where the file does", () => {
    const file = issuesCsv(content("ags,externalId,title_en\n3254021,1,Door\n")).toString();
    expect(file).toContain("problemLine,problemColumn,problemValue,problemRule,problemHint");
    expect(file).toContain("a spreadsheet dropped the leading zero");
  });

  test("is written in the file's own encoding", () => {
    const file = Buffer.from(`${HEADING}\n3254021;1;Tür;rot\n`, "latin1");
    expect(issuesCsv(content(file)).includes(Buffer.from("Tür", "latin1"))).toBe(true);
  });

  test("is read again without its own columns once it is mended", () => {
    const list = issuesCsv(content(`${HEADING}\n3254021;1;Tür;rot\n03254021;;Tor;blau\n`)).toString();
    const mended = content(list.replace("3254021;1", "03254021;1").replace(";;Tor", ";2;Tor"));
    expect(mended.rejected).toEqual([]);
    expect(mended.rows.map(({ values }) => values.title)).toEqual([{ de: "Tür" }, { de: "Tor" }]);
    expect(mended.headings).toEqual(HEADING.split(";"));
    expect(codes(mended.notices)).toEqual(["UNKNOWN_COLUMN"]);
  });

  test("handed in again unmended gives the same cells", () => {
    const list = issuesCsv(content(`${HEADING}\n3254021;=1+1;'Tür;@rot\nx;-2;"'=""\nTor";blau\n`));
    const again = issuesCsv(content(list));
    expect(again.toString()).toContain("3254021;'=1+1;''Tür;'@rot;");
    expect(content(again).rejected.map(({ cells }) => cells)).toEqual(content(list).rejected.map(({ cells }) => cells));
  });

  test("takes no row whose cells were set under headings by guess until the clerk confirms it", () => {
    const broken = `${HEADING}\n03254021;1;"Tür; rot\n03254021;2;Tür; hell;rot\n03254021;3;Tür\n03254021;4;Tür;\n03254021;4;Tor;`;
    const first = content(broken);
    const earlier = codes(first.rejected.flatMap(({ issues }) => issues));
    expect(earlier).toEqual(["QUOTE_NOT_CLOSED", "ROW_TOO_LONG", "ROW_TOO_SHORT", "DUPLICATE_KEY"]);
    const list = issuesCsv(first).toString();
    const again = content(list);
    expect(again.rows).toEqual([]);
    expect(codes(again.rejected.flatMap(({ issues }) => issues))).toEqual(earlier.map(() => "NOT_CONFIRMED"));
    expect(content(issuesCsv(again)).rows).toEqual([]);
    const confirmed = earlier.reduce((text, code) => text.replace(`;${code};`, ";;"), list);
    expect(content(confirmed).rows).toHaveLength(4);
    expect(list).toContain("Ist die Zeile berichtigt, die Zelle „Problem: Regel“ leeren.");
  });

  test("lets no spreadsheet compute a cell", () => {
    const list = issuesCsv(content(`${HEADING};=evil()\n3254021;=cmd;+Tür;-5,5;\t@x\n`)).toString();
    const cells = list.slice(1).split(/[;\r\n]+/);
    expect(cells.filter((cell) => /^[=+@\t]|^-(?!5,5$)/.test(cell))).toEqual([]);
    expect(cells).toContain("-5,5");
  });
});

test("an apostrophe put before a cell is taken away again, and no other", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", "=", "-", "5", "a", "\t") }), (cell) => {
      expect(unwrapCell(neutralCell(cell))).toBe(cell);
    }),
  );
  for (const typed of ["'s-Gravenhage", "'5", "'"]) expect(unwrapCell(typed)).toBe(typed);
});

const tables = rowKind({
  fields: ["one", "two", "three"].map((name) =>
    column(name, text({ least: 0, most: 1_000, hasLines: true }), {
      heading: `Spalte ${name}`,
      isRequired: false,
      description: { de: "Text.", en: "Text." },
      examples: [],
    }),
  ),
  key: [],
});

const latin = fc.string({ unit: fc.constantFrom(...Array.from("aÄß€„“;,\t\"'=+-@ \n0")), maxLength: 8 });
const anyLetter = fc.string({ unit: "grapheme", maxLength: 8 }).filter((cell) => !/\p{Cc}|\p{Cs}/u.test(cell));

test("any table, in any dialect, encoding and line end, is read as it was written", () => {
  const forms = fc.record({
    delimiter: fc.constantFrom(";", ",", "\t"),
    end: fc.constantFrom("\r\n", "\n", "\r"),
    encoding: fc.constantFrom("utf-8" as const, "windows-1252" as const),
    isGerman: fc.boolean(),
    quoted: fc.boolean(),
  });
  const cells = fc.oneof(latin, anyLetter);
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells, cells), { maxLength: 6 }), forms, (table, form) => {
      const isLatin = form.encoding === "windows-1252";
      const rows = isLatin
        ? table.map((row) => row.map((cell) => cell.replaceAll(/[^aÄß€„“;,\t"'=+\-@ \n0]/gu, "")))
        : table;
      const heading = form.isGerman ? ["Spalte one", "Spalte two", "Spalte three"] : ["one", "two", "three"];
      const options = {
        delimiter: form.delimiter,
        record_delimiter: form.end,
        quote_record_delimiter: true,
        quoted: form.quoted,
      };
      const file = encodeText(stringify([heading, ...rows.map((row) => [...row])], options), form.encoding);
      // Some rare pairs of letters in Windows-1252 ("ß€") are the bytes of one letter in UTF-8: a file with little else
      // is taken for UTF-8, or for a damaged one.
      fc.pre(!isLatin || !/[Äß][€„“]/.test(rows.flat().join("\n")));
      const reading = readCsv(tables, file);
      const meant = rows.map((row) => row.map((cell) => cell.trim().normalize("NFC") || null));
      expect(reading).toMatchObject({ kind: "READ", rejected: [] });
      if (reading.kind !== "READ") return;
      expect(reading.rows.map(({ values }) => Object.values(values))).toEqual(meant.filter((row) => row.some(Boolean)));
    }),
    { numRuns: 500 },
  );
});

test("mending the list of issues and handing it in gives the rows that the whole file would have given", () => {
  const row = fc.record({ title: latin.map((cell) => `Tür${cell.replaceAll(/\s/g, "_")}`), isBroken: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(";", ",", "\t"), (rows, delimiter) => {
      const fileOf = (isMended: boolean) =>
        stringify(
          [
            ["AGS", "Externe Kennung", "Titel (Deutsch)"],
            ...rows.map(({ title, isBroken }, place) => [
              isBroken && !isMended ? "BROKEN" : "03254021",
              `=${place}`,
              title,
            ]),
          ],
          { delimiter },
        );
      const first = content(fileOf(false));
      const second = content(
        issuesCsv(first)
          .toString()
          .replaceAll(/^BROKEN|(?<=\n)BROKEN/g, "03254021"),
      );
      expect(second.rejected).toEqual([]);
      const values = [...first.rows, ...second.rows].map((each) => each.values);
      const whole = content(fileOf(true)).rows.map((each) => each.values);
      expect(values.toSorted(byId)).toEqual(whole.toSorted(byId));
    }),
  );
});

const byId = (one: { readonly externalId: string }, other: { readonly externalId: string }): number =>
  one.externalId.localeCompare(other.externalId);
