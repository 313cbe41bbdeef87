import { expect, test } from "@jest/globals";
import { adult, altena, child, fourTowns, household, indexOf, job, luedenscheid, offer, wish } from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: a mother (35–49), her daughter (an adult of 18–24, German A2) and her son (a child of 16–17, German B1).
// Wishes: training 4, small town 1: together 5.
// Town: Altena on 24 November 2026; Lüdenscheid is 8.9 km away.
const german = (level: "A2" | "B1") => ({ languages: [{ code: "de", level }] });
const profile = household(
  [
    adult({ ageBand: "AGE_35_49" }),
    adult({ ageBand: "AGE_18_24", ...german("A2") }),
    { ...child("AGE_16_17"), ...german("B1") },
  ],
  [wish("TRAINING", 4), wish("SETTLEMENT_SIZE", 1, { settlementKinds: ["SMALL_TOWN"] })],
);
const index = indexOf(fourTowns, {
  offers: [offer(altena, "INTERNSHIP", 1)],
  jobs: [
    job(luedenscheid, "24412", { kind: "APPRENTICESHIP", positions: 2, requiredGermanLevel: "B1" }),
    // Employment is no training.
    job(altena, "24412", { positions: 9 }),
  ],
});

test("a sister and a brother who look for training, in Altena: 67.6 points", () => {
  expect(figuresOf(index, profile, altena)).toEqual({
    contributions: [
      // 10,000 × 1/5.
      ["SETTLEMENT_SIZE", 2000, 1000, 2_000_000],
      // The mother is past the age for training. The nearest apprenticeship is 8.9 km away: e^(−8.9/25) = 700.
      // Daughter: one level of German is missing (1000 × 0.7 = 700), times 700: 490; the internship in town is 400.
      // Son: nothing is missing, 1000 times 700: 700; the internship 400.
      // Mean (490 + 700) / 2 = 595.
      ["TRAINING", 8000, 595, 4_760_000],
    ],
    score: 6_760_000,
    unmet: [],
  });
});

test("each of the two is told what there is", () => {
  expect(wordsOf(index, profile, altena, "de")[1]).toBe(
    "Erwachsene Person 2: Ausbildungsplatz, 2 freie Plätze, 9 km entfernt in Lüdenscheid (verlangt Deutsch B1, vorhanden A2). Kind 1: Ausbildungsplatz, 2 freie Plätze, 9 km entfernt in Lüdenscheid.",
  );
  expect(wordsOf(index, profile, altena, "en")[1]).toBe(
    "Adult 2: Apprenticeship, 2 free places, 9 km away in Lüdenscheid (asks for German B1, present A2). Child 1: Apprenticeship, 2 free places, 9 km away in Lüdenscheid.",
  );
});
