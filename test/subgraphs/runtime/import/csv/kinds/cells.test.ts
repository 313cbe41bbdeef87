import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES } from "../../../../../../schema/vocabulary/language.js";
import { OFFER_KINDS } from "../../../../../../schema/vocabulary/offer-kind.js";
import type { CellKind } from "../../../../../../subgraphs/runtime/import/csv/cell-kind.js";
import { choice, yesNo } from "../../../../../../subgraphs/runtime/import/csv/kinds/choice.js";
import { date } from "../../../../../../subgraphs/runtime/import/csv/kinds/date.js";
import { ags, kldb } from "../../../../../../subgraphs/runtime/import/csv/kinds/digits.js";
import { pattern, text } from "../../../../../../subgraphs/runtime/import/csv/kinds/text.js";
import { type Problem, describeIssue } from "../../../../../../subgraphs/runtime/import/csv/rule.js";

/** The value, or the code of the rule that it breaks. */
function outcome<Value>(kind: CellKind<Value>, cell: string): Value | string {
  const reading = kind.read(cell, "GERMAN");
  return "value" in reading ? reading.value : reading.problem.rule.code;
}

function hintOf(kind: CellKind<unknown>, value: string): string {
  const reading = kind.read(value, "GERMAN");
  const problem = (reading as { readonly problem: Problem }).problem;
  return describeIssue({ line: 1, column: "x", heading: "x", value, problem }).hint.en;
}

describe("a day", () => {
  test.each([
    ["2026-12-01", "2026-12-01"],
    ["01.12.2026", "2026-12-01"],
    ["1.2.2026", "2026-02-01"],
    ["29.02.2028", "2028-02-29"],
    ["29.02.2026", "DATE_IMPOSSIBLE"],
    ["29.02.2100", "DATE_IMPOSSIBLE"],
    ["2026-02-31", "DATE_IMPOSSIBLE"],
    ["00.12.2026", "DATE_IMPOSSIBLE"],
    ["2026-13-01", "DATE_IMPOSSIBLE"],
    ["01.12.26", "DATE_UNREADABLE"],
    ["12/01/2026", "DATE_UNREADABLE"],
    ["46357", "DATE_UNREADABLE"],
    ["2026-12-01 00:00", "DATE_UNREADABLE"],
    ["01.01.0026", "DATE_OUT_OF_RANGE"],
  ])("%s gives %s", (cell, expected) => expect(outcome(date(), cell)).toBe(expected));

  test("outside its column's period is told with the period", () => {
    const pilot = date({ earliest: "2026-01-01", latest: "2027-12-31" });
    expect(outcome(pilot, "2027-12-31")).toBe("2027-12-31");
    expect(hintOf(pilot, "2028-01-01")).toBe("From 2026-01-01 to 2027-12-31.");
  });

  test("that is written is read as itself, in both dialects", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom("GERMAN", "PLAIN"), (moment, numbers) => {
        const day = moment.toISOString().slice(0, 10);
        expect(outcome(date(), date().write(day, numbers))).toBe(day);
      }),
    );
  });
});

test("yes and no are understood in both languages, and nothing else is", () => {
  for (const yes of ["ja", "JA", "yes", "true", "WAHR", "1", "x", "X"]) expect(outcome(yesNo(), yes)).toBe(true);
  for (const no of ["nein", "No", "false", "FALSCH", "0"]) expect(outcome(yesNo(), no)).toBe(false);
  for (const other of ["vielleicht", "2", "-", "oui"]) expect(outcome(yesNo(), other)).toBe("YES_NO_UNREADABLE");
});

describe("a choice", () => {
  const kinds = choice(OFFER_KINDS);

  test.each(["HOUSING", "housing", "Wohnung", "WOHNUNG", "Housing"])("%s is a dwelling", (cell) =>
    expect(outcome(kinds, cell)).toBe("HOUSING"),
  );

  test("that does not exist is told with those that do", () => {
    expect(outcome(kinds, "Schloss")).toBe("CHOICE_UNKNOWN");
    expect(hintOf(kinds, "Schloss")).toContain("HOUSING, CHILDCARE");
  });

  test("whose label two values share is chosen by its name alone", () => {
    const label = { de: "Kurs", en: "Course" };
    const both = choice([
      { value: "ONE", description: "One.", label },
      { value: "OTHER", description: "Other.", label },
    ]);
    expect(outcome(both, "Kurs")).toBe("CHOICE_UNKNOWN");
    expect(outcome(both, "other")).toBe("OTHER");
    expect(both.write("OTHER", "GERMAN")).toBe("OTHER");
  });

  test.each([...OFFER_KINDS.map(({ value }) => value)])("%s is written and read as itself", (value) => {
    expect(outcome(kinds, kinds.write(value, "GERMAN"))).toBe(value);
    expect(outcome(kinds, kinds.write(value, "PLAIN"))).toBe(value);
  });

  test("of a language is found under its German name", () => expect(outcome(choice(LANGUAGES), "türkisch")).toBe("TR"));
});

describe("a key of digits", () => {
  test("that lost its leading zero in a spreadsheet is told what it was", () => {
    expect(outcome(ags(), "3254021")).toBe("LEADING_ZERO_LOST");
    expect(hintOf(ags(), "3254021")).toBe("Write 03254021 and format the column as text.");
    expect(hintOf(kldb(), "1104")).toContain("01104");
  });

  test.each([
    ["03254021", "03254021"],
    ["032540210", "DIGITS_EXPECTED"],
    ["0325402", "DIGITS_EXPECTED"],
    ["03 254 021", "DIGITS_EXPECTED"],
    ["99254021", "STATE_UNKNOWN"],
    ["٠٣٢٥٤٠٢١", "DIGITS_EXPECTED"],
  ])("%s gives %s", (cell, expected) => expect(outcome(ags(), cell)).toBe(expected));
});

describe("a text", () => {
  const title = text({ least: 3, most: 5 });

  test("is counted in letters, not in their pieces", () => {
    expect(outcome(title, "Tür")).toBe("Tür");
    expect(outcome(title, "Tu\u0308r")).toBe("Tür");
    expect(outcome(title, "🏠🏠")).toBe("TEXT_TOO_SHORT");
    expect(outcome(title, "🏠🏠🏠🏠🏠")).toBe("🏠🏠🏠🏠🏠");
    expect(outcome(title, "🏠🏠🏠🏠🏠🏠")).toBe("TEXT_TOO_LONG");
  });

  test("has lines only where its column says so, and they end in LF", () => {
    expect(outcome(text({ most: 20 }), "one\r\ntwo")).toBe("LINE_END_IN_TEXT");
    expect(outcome(text({ most: 20, hasLines: true }), "one\r\ntwo\rthree")).toBe("one\ntwo\nthree");
  });

  test("of a fixed form is told the form", () => {
    const postalCode = pattern(/^\d{5}$/, { de: "fünf Ziffern", en: "five digits" });
    expect(outcome(postalCode, "31134")).toBe("31134");
    expect(hintOf(postalCode, "D-31134")).toBe("Expected is: five digits.");
  });
});
