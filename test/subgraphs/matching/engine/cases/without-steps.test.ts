import { expect, test } from "@jest/globals";
import { adult, altena, child, dwelling, fourTowns, household, indexOf, requiring, wish } from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: a father with a walking aid, a mother and a child; step-free is wished, not required.
// Wishes: housing 3, accessibility 1: together 4.
// Town: Altena on 24 November 2026.
const members = [adult({ ageBand: "AGE_50_64" }), adult({ ageBand: "AGE_35_49" }), child("AGE_10_15")];
const wishes = [wish("HOUSING", 3), wish("ACCESSIBILITY", 1)];
const index = indexOf(fourTowns, {
  offers: [
    dwelling(altena, 4, { isStepFree: false, monthlyRentCents: 64_000 }),
    dwelling(altena, 5, { isStepFree: true, available: 2, monthlyRentCents: 88_000 }),
    // Too small for three, and not stated.
    dwelling(altena, 2, { isStepFree: true }),
    dwelling(altena, 4),
  ],
});

test("who wishes to live without steps, in Altena: 96.25 points", () => {
  expect(figuresOf(index, household(members, wishes), altena)).toEqual({
    contributions: [
      // A dwelling for four holds three: the smallest class, 1000. Its steps do not count here.
      ["HOUSING", 7500, 1000, 7_500_000],
      // Two step-free dwellings hold three: 850.
      ["ACCESSIBILITY", 2500, 850, 2_125_000],
    ],
    score: 9_625_000,
    unmet: [],
  });
  expect(wordsOf(index, household(members, wishes), altena, "en")[1]).toBe(
    "2 free dwellings for 3 persons, step-free; rent including heating from €880.",
  );
});

test("who requires it has less to choose from: 73.75 points", () => {
  const profile = household(members, wishes, { requirements: requiring({ stepFreeHousing: true }) });
  // Housing: only the dwellings for five are stated as step-free, a class larger than needed: 700.
  expect(figuresOf(index, profile, altena)).toMatchObject({
    contributions: [
      ["HOUSING", 7500, 700, 5_250_000],
      ["ACCESSIBILITY", 2500, 850, 2_125_000],
    ],
    score: 7_375_000,
    unmet: [],
  });
});
