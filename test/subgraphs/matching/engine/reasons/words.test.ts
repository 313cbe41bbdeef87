import { describe, expect, test } from "@jest/globals";
import { isolated, wordsOf } from "../../../../../subgraphs/matching/engine/reasons/words.js";

describe("the Node that runs the hub knows each language's", () => {
  test.each(["de", "en-GB", "uk", "ar-u-nu-latn", "fa-u-nu-latn", "ru", "tr", "fr", "ti"])(
    "numbers, plurals and lists: %s",
    (locale) => {
      const { locale: known } = new Intl.NumberFormat(locale).resolvedOptions();
      expect(known).toBe(locale);
      expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
      expect(Intl.ListFormat.supportedLocalesOf(locale)).toEqual([locale]);
    },
  );
});

test("a form that a language lacks is said, instead of a sentence with a hole", () => {
  const { plural } = wordsOf<"one">("ru");
  expect(plural(21, { one: "место" })).toBe("21 место");
  expect(() => plural(2, { one: "место" })).toThrow('There is no form for the plural category "few".');
});

test("millions of French inhabitants take their own form, and any other noun the common one", () => {
  const { plural } = wordsOf<"one" | "many" | "other">("fr");
  expect(plural(1_000_000, { one: "habitant", many: "d’habitants", other: "habitants" })).toMatch(/000 d’habitants$/);
  expect(wordsOf("fr").plural(1_000_000, { one: "place", other: "places" })).toMatch(/000 places$/);
});

test("a name in a line from right to left stands in an isolate", () => {
  expect(isolated("Altena")).toBe("\u2068Altena\u2069");
});
