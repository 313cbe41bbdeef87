import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellKind, NumberStyle } from "../../../../../../subgraphs/runtime/import/csv/cell-kind.js";
import { decimalNumber, money, wholeNumber } from "../../../../../../subgraphs/runtime/import/csv/kinds/number.js";

const decimal = decimalNumber({ least: -1e9, most: 1e9, decimals: 4 });
const whole = wholeNumber({ least: 0, most: 1_000_000 });
const rent = money({ least: 0, most: 9_999.99 });

/** The value, or the code of the rule that it breaks. */
function outcome<Value>(kind: CellKind<Value>, text: string, numbers: NumberStyle): Value | string {
  const reading = kind.read(text, numbers);
  return "value" in reading ? reading.value : reading.problem.rule.code;
}

describe("a number in a German file", () => {
  test.each([
    ["3,5", 3.5],
    ["1.250", 1250],
    ["1.250,50", 1250.5],
    ["1250,50", 1250.5],
    ["12.345.678", 12_345_678],
    ["-0,25", -0.25],
    ["+7", 7],
    ["007", 7],
    ["-0", 0],
  ])("%s is %s", (text, value) => expect(outcome(decimal, text, "GERMAN")).toBe(value));

  test.each([
    "3.5",
    "1.25",
    "1.2500",
    "0.250",
    "12.34.567",
    "1,250,50",
    "1,",
    ",5",
    "1 250",
    "1E+05",
    "5 %",
    "zwei",
    "--1",
  ])("%s is refused, not guessed", (text) => expect(outcome(decimal, text, "GERMAN")).toBe("NUMBER_UNREADABLE"));
});

describe("a number in a plain file", () => {
  test.each([
    ["3.5", 3.5],
    ["1.250", 1.25],
    ["1250.50", 1250.5],
  ])("%s is %s", (text, value) => expect(outcome(decimal, text, "PLAIN")).toBe(value));

  test.each(["3,5", "1,250", "1,250.50", "1.250,50", ".5"])("%s is refused, not guessed", (text) =>
    expect(outcome(decimal, text, "PLAIN")).toBe("NUMBER_UNREADABLE"),
  );
});

describe("a number in a file whose separator and headings disagree", () => {
  test.each([
    ["3,5", 3.5],
    ["3.5", 3.5],
    ["1250", 1250],
    ["1.250,5", 1250.5],
    ["1.250", "NUMBER_AMBIGUOUS"],
    ["1,250.50", "NUMBER_UNREADABLE"],
  ])("%s gives %s", (text, value) => expect(outcome(decimal, text, "UNSURE")).toBe(value));
});

test("bounds, decimals and wholeness are told each by its rule", () => {
  expect(outcome(whole, "2,0", "GERMAN")).toBe(2);
  expect(outcome(whole, "2,5", "GERMAN")).toBe("NUMBER_NOT_WHOLE");
  expect(outcome(whole, "-1", "GERMAN")).toBe("NUMBER_TOO_SMALL");
  expect(outcome(whole, "1.000.001", "GERMAN")).toBe("NUMBER_TOO_LARGE");
  expect(outcome(whole, "9".repeat(39), "GERMAN")).toBe("NUMBER_TOO_LARGE");
  expect(outcome(decimal, "0,12345", "GERMAN")).toBe("TOO_MANY_DECIMALS");
  expect(outcome(decimal, "0,123400", "GERMAN")).toBe(0.1234);
});

test("money becomes whole cents, with or without the euro sign", () => {
  expect(outcome(rent, "1.250,50 €", "GERMAN")).toBe(125_050);
  expect(outcome(rent, "850 EUR", "GERMAN")).toBe(85_000);
  expect(outcome(rent, "0.29", "PLAIN")).toBe(29);
  expect(outcome(rent, "850 $", "GERMAN")).toBe("NUMBER_UNREADABLE");
  expect(outcome(rent, "8,505", "GERMAN")).toBe("TOO_MANY_DECIMALS");
});

test("a cell of any length is judged at once", () => {
  for (const text of [`0,${"0".repeat(200_000)}1`, `1${" ".repeat(200_000)}x`, "1".repeat(200_000)])
    expect(outcome(rent, text, "GERMAN")).toBe("NUMBER_UNREADABLE");
});

test("every amount that is written is read as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom("GERMAN", "PLAIN"), (cents, numbers) => {
      expect(outcome(rent, rent.write(cents, numbers), numbers)).toBe(cents);
    }),
  );
});
