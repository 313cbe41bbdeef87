import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRegisterLine } from "../../../../subgraphs/municipalities/register/register-line.js";
import { BERLIN, COASTAL_WATERS, HILDESHEIM, HILDESHEIM_DISTRICT } from "./examples.js";
import { districtLine, municipalityLine, otherLine } from "./register-writer.js";

const parse = (text: string, number = 7) => parseRegisterLine({ number, text });

/** The line with other characters from a column on, counted from 1. */
const overwrite = (text: string, column: number, by: string): string =>
  text.slice(0, column - 1) + by + text.slice(column - 1 + by.length);

const GOOD = municipalityLine(HILDESHEIM);

test("a record 60 gives every field of a municipality", () => {
  expect(parse(GOOD)).toEqual({ kind: "MUNICIPALITY", municipality: HILDESHEIM });
});

test("a line of the official file reads as the register says", () => {
  const official =
    "6020231130059620040004Altena, Stadt                                                                                       63    000000044420000001643000000008082    58762       2510592213001149";
  expect(parse(official)).toMatchObject({
    municipality: {
      ags: "05962004",
      ars: "059620004004",
      name: "Altena, Stadt",
      areaHa: 4442,
      population: 16430,
      postalCode: "58762",
    },
  });
});

test("a record 40 gives a district", () => {
  expect(parse(districtLine(HILDESHEIM_DISTRICT))).toEqual({ kind: "DISTRICT", district: HILDESHEIM_DISTRICT });
});

test("an area without inhabitants may lack the postal code", () => {
  expect(parse(municipalityLine(COASTAL_WATERS))).toMatchObject({ municipality: { population: 0, postalCode: null } });
});

test("blanks that an editor cut from the end of a line are not missed", () => {
  expect(parse(GOOD.trimEnd())).toEqual(parse(GOOD));
  expect(parse(municipalityLine(COASTAL_WATERS).trimEnd())).toMatchObject({ kind: "MUNICIPALITY" });
});

test.each(["10", "20", "30", "50"])("a record %s is read over", (recordKind) => {
  expect(parse(otherLine(recordKind, "03254".slice(0, { 10: 2, 20: 3, 30: 4 }[recordKind] ?? 5), "Ein Name"))).toEqual({
    kind: "OTHER",
  });
});

test.each(["", "   ", "\u001a"])("an empty line %j is read over", (text) => {
  expect(parse(text)).toEqual({ kind: "OTHER" });
});

describe("a broken line says its number, the column and why", () => {
  test.each([
    ["an unknown record kind", overwrite(GOOD, 1, "7"), 1, "RECORD_KIND_UNKNOWN", "03254021"],
    ["a municipality that says it is an association", overwrite(GOOD, 1, "5"), 16, "KEY_TOO_LONG", "03254021"],
    ["a day that does not exist", overwrite(GOOD, 3, "20230231"), 3, "STATUS_NOT_A_DATE", "03254021"],
    ["a letter in the AGS", overwrite(GOOD, 14, "X"), 11, "KEY_NOT_DIGITS", null],
    ["a state that does not exist", overwrite(GOOD, 11, "17"), 11, "STATE_UNKNOWN", null],
    ["a letter in the association", overwrite(GOOD, 20, "X"), 19, "ASSOCIATION_NOT_DIGITS", "03254021"],
    ["no name", overwrite(GOOD, 23, " ".repeat(50)), 23, "NAME_MISSING", "03254021"],
    ["a lost letter in the name", overwrite(GOOD, 24, "\ufffd"), 23, "NAME_NOT_READABLE", "03254021"],
    ["a text key of another level", overwrite(GOOD, 123, "43"), 123, "TEXT_KEY_UNKNOWN", "03254021"],
    ["an area that is no number", overwrite(GOOD, 139, "-"), 129, "AREA_NOT_A_NUMBER", "03254021"],
    ["a population that is no number", overwrite(GOOD, 150, "x"), 140, "POPULATION_NOT_A_NUMBER", "03254021"],
    ["a population beyond all people", overwrite(GOOD, 140, "9"), 140, "POPULATION_TOO_LARGE", "03254021"],
    ["more men than inhabitants", overwrite(GOOD, 154, "9"), 151, "MALE_POPULATION_TOO_LARGE", "03254021"],
    ["a postal code of four digits", overwrite(GOOD, 170, " "), 166, "POSTAL_CODE_NOT_DIGITS", "03254021"],
    ["an end in the middle of the figures", GOOD.slice(0, 155), 156, "LINE_TRUNCATED", "03254021"],
    ["an end within the AGS", GOOD.slice(0, 14), 15, "LINE_TRUNCATED", null],
  ])("%s", (_, text, column, code, ags) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ kind: "BROKEN", ags, mayBeMunicipality: true });
    expect(parsed.kind === "BROKEN" && parsed.issues[0]).toMatchObject({ line: 7, column, code });
  });

  test("all that is wrong with it at once", () => {
    const parsed = parse(overwrite(overwrite(GOOD, 123, "99"), 150, "x"));
    expect(parsed.kind === "BROKEN" && parsed.issues.map((issue) => issue.column)).toEqual([123, 140]);
  });

  test("a broken line of a higher level hides no municipality", () => {
    expect(parse(overwrite(districtLine(HILDESHEIM_DISTRICT), 123, "99"))).toMatchObject({
      kind: "BROKEN",
      ags: null,
      mayBeMunicipality: false,
    });
  });
});

test("whatever happens to a line, it parses or is reported with its number, and never throws", () => {
  const lines = fc.constantFrom(
    GOOD,
    municipalityLine(BERLIN),
    districtLine(HILDESHEIM_DISTRICT),
    otherLine("50", "03254", "Ort"),
  );
  const mutation = fc.record({
    at: fc.nat(230),
    remove: fc.nat(12),
    insert: fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.stringMatching(/^[0-9 X]{0,12}$/)),
  });
  fc.assert(
    fc.property(
      lines,
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 99_999 }),
      (line, mutations, number) => {
        const text = mutations.reduce(
          (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
          line,
        );
        const parsed = parse(text, number);
        if (parsed.kind !== "BROKEN") return parsed.kind !== "MUNICIPALITY" || /^\d{8}$/.test(parsed.municipality.ags);
        return (
          parsed.issues.length > 0 &&
          parsed.issues.every(
            (issue) => issue.line === number && issue.column >= 1 && issue.reason !== "" && issue.hint !== "",
          )
        );
      },
    ),
    { numRuns: 3_000 },
  );
});

test("a municipality's line with one broken character is never read as a line of another level", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 161 }),
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
      (column, sign) => {
        expect(parse(overwrite(GOOD, column, sign)).kind).toMatch(/^(?:MUNICIPALITY|BROKEN)$/);
      },
    ),
    { numRuns: 2_000 },
  );
});
