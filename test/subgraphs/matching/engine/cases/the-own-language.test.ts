import { expect, test } from "@jest/globals";
import { adult, altena, child, course, fact, fourTowns, household, indexOf, luedenscheid, wish } from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: a father (Arabic, German A2), a mother (Tigrinya), a child (Arabic), a baby who speaks nothing yet.
// Wishes: the own language 2, a small town 1: together 3.
// Town: Altena on 24 November 2026; the course in Lüdenscheid, 8.9 km away, is for people from 15 km around.
const speaking = (...codes: string[]) => ({ languages: codes.map((code) => ({ code, level: null })) });
const profile = household(
  [
    adult({ languages: [...speaking("ar").languages, { code: "de", level: "A2" }] }),
    adult(speaking("ti")),
    { ...child("AGE_6_9"), ...speaking("ar") },
    child("AGE_0_2"),
  ],
  [wish("LANGUAGE_COMMUNITY", 2), wish("SETTLEMENT_SIZE", 1, { settlementKinds: ["SMALL_TOWN"] })],
);
const index = indexOf(fourTowns, {
  services: [course(luedenscheid, "A1", "B1", { languages: ["ar", "en"], reachKm: 15 })],
  facts: [fact(altena, { languages: ["uk"] })],
});

test("a family with Arabic and Tigrinya, in Altena: 77.79889 points", () => {
  expect(figuresOf(index, profile, altena)).toEqual({
    contributions: [
      // 10,000 × 1/3 = 3333.3.
      ["SETTLEMENT_SIZE", 3333, 1000, 3_333_000],
      // 10,000 × 2/3 = 6666.7, rounded up. Three speak another language than German; father and child are understood in
      // the course: 2/3 = 667. German is not counted, and the office's Ukrainian helps none of them.
      ["LANGUAGE_COMMUNITY", 6667, 667, 4_446_889],
    ],
    score: 7_779_889,
    unmet: [],
  });
  expect(wordsOf(index, profile, altena, "de")[1]).toBe(
    "Personen, deren Sprache dort gesprochen wird: 2 von 3 (Arabisch).",
  );
});
