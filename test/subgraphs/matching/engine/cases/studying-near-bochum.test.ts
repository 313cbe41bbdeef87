import { expect, test } from "@jest/globals";
import { adult, altena, bochum, fact, fourTowns, hildesheim, household, indexOf, wish } from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: an adult with upper secondary education (ISCED 3).
// Wishes: higher education 3, public transport 2, Lower Saxony 1: together 6.
// Towns: Altena and Hildesheim on 24 November 2026; Bochum, with nine institutions, is 38.0 km from Altena.
const wishes = [wish("HIGHER_EDUCATION", 3), wish("PUBLIC_TRANSPORT", 2), wish("REGION", 1, { states: ["NI"] })];
const profile = household([adult({ educationIsced: 3 })], wishes);
const index = indexOf(fourTowns, {
  facts: [fact(bochum, { higherEducationSites: 9 }), fact(altena, { departuresPerWeekday: 48 })],
});

test("who wants to study, in Altena: 35.9475 points", () => {
  expect(figuresOf(index, profile, altena)).toEqual({
    contributions: [
      // Weights: 10,000 × 3/6 = 5000, 2/6 = 3333.3, 1/6 = 1666.7; the one that is missing goes to the last.
      // Bochum: e^(−38.0/25) = 219.
      ["HIGHER_EDUCATION", 5000, 219, 1_095_000],
      // North Rhine-Westphalia is not Lower Saxony.
      ["REGION", 1667, 0, 0],
      // 48 of 64 departures.
      ["PUBLIC_TRANSPORT", 3333, 750, 2_499_750],
    ],
    score: 3_594_750,
    unmet: [],
  });
  expect(wordsOf(index, profile, altena, "de")).toEqual([
    "Die nächste Hochschule ist 38 km entfernt in Bochum.",
    "Nordrhein-Westfalen; gewünscht: Niedersachsen.",
    "48 Abfahrten am Werktag an der Haltestelle mit dem dichtesten Fahrplan.",
  ]);
});

test("in Hildesheim, of which nothing is known, the state alone counts and nothing is excluded: 16.67 points", () => {
  expect(figuresOf(index, profile, hildesheim)).toMatchObject({ score: 1_667_000, unmet: [] });
  expect(wordsOf(index, profile, hildesheim, "en")).toEqual([
    "No data: Where institutions of higher education are is not known yet.",
    "Lower Saxony; wished: Lower Saxony.",
    "No data: How often buses and trains leave there is not known yet.",
  ]);
});

test("without schooling that leads there, the wish to study weighs nothing and says so", () => {
  const unschooled = household([adult({ educationIsced: 2 })], wishes);
  // The other two share the weight: 2/3 and 1/3.
  expect(figuresOf(index, unschooled, altena).contributions).toContainEqual(["HIGHER_EDUCATION", 0, 0, 0]);
  expect(figuresOf(index, unschooled, altena).contributions).toContainEqual(["PUBLIC_TRANSPORT", 6667, 750, 5_000_250]);
  expect(wordsOf(index, unschooled, altena, "en")).toContain(
    "Does not count: No schooling that leads to higher education is stated.",
  );
});
