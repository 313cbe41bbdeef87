import { describe, expect, test } from "@jest/globals";
import type { LanguageTag } from "../../../../../schema/vocabulary/language-tag.js";
import { reasonText } from "../../../../../subgraphs/matching/engine/engine.js";

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100] as const;

describe("departures bend with their number:", () => {
  test.each<readonly [LanguageTag, readonly string[]]>([
    [
      "de",
      [
        "0 Abfahrten",
        "1 Abfahrt",
        "2 Abfahrten",
        "3 Abfahrten",
        "5 Abfahrten",
        "11 Abfahrten",
        "21 Abfahrten",
        "100 Abfahrten",
      ],
    ],
    [
      "en",
      [
        "0 departures",
        "1 departure",
        "2 departures",
        "3 departures",
        "5 departures",
        "11 departures",
        "21 departures",
        "100 departures",
      ],
    ],
    [
      "uk",
      [
        "0 відправлень",
        "1 відправлення",
        "2 відправлення",
        "3 відправлення",
        "5 відправлень",
        "11 відправлень",
        "21 відправлення",
        "100 відправлень",
      ],
    ],
    [
      "ru",
      [
        "0 отправлений",
        "1 отправление",
        "2 отправления",
        "3 отправления",
        "5 отправлений",
        "11 отправлений",
        "21 отправление",
        "100 отправлений",
      ],
    ],
    ["fr", ["0 départ", "1 départ", "2 départs", "3 départs", "5 départs", "11 départs", "21 départs", "100 départs"]],
    [
      "ar",
      [
        "0 رحلة مغادرة",
        "رحلة مغادرة واحدة",
        "رحلتا مغادرة",
        "3 رحلات مغادرة",
        "5 رحلات مغادرة",
        "11 رحلة مغادرة",
        "21 رحلة مغادرة",
        "100 رحلة مغادرة",
      ],
    ],
    ["ti", ["0 ጉዕዞ", "1 ጉዕዞ", "2 ጉዕዞታት", "3 ጉዕዞታት", "5 ጉዕዞታት", "11 ጉዕዞታት", "21 ጉዕዞታት", "100 ጉዕዞታት"]],
  ])("%s", (language, expected) => {
    COUNTS.forEach((departures, place) => {
      const text = reasonText({ code: "PUBLIC_TRANSPORT", departures }, language);
      // A longer form of the same word does not count.
      expect(` ${text.slice(0, -1)} `).toContain(` ${expected[place]} `);
    });
  });
});

test("who finds a language is counted, and the languages have their names", () => {
  const reason = { code: "LANGUAGE_COMMUNITY", languages: ["ar", "ti"], members: 3, served: 2 } as const;
  expect([reasonText(reason, "de"), reasonText(reason, "en"), reasonText(reason, "fr")]).toEqual([
    "Personen, deren Sprache dort gesprochen wird: 2 von 3 (Arabisch und Tigrinya).",
    "Persons whose language is spoken there: 2 of 3 (Arabic and Tigrinya).",
    "Personnes dont une langue y est parlée\u00a0: 2 sur 3 (arabe et tigrigna).",
  ]);
});

test("a state is called as on its signs, in English by its English name", () => {
  const reason = { code: "REGION", state: "BY", wished: ["NW", "BY"] } as const;
  expect([reasonText(reason, "de"), reasonText(reason, "en"), reasonText(reason, "tr")]).toEqual([
    "Bayern; gewünscht: Nordrhein-Westfalen oder Bayern.",
    "Bavaria; wished: North Rhine-Westphalia or Bavaria.",
    "Bayern; istenen: Nordrhein-Westfalen veya Bayern.",
  ]);
});
