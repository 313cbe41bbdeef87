import { expect, test } from "@jest/globals";
import { improvements } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  adult,
  altena,
  bochum,
  dwelling,
  fact,
  fourTowns,
  household,
  indexOf,
  offer,
  parameters,
  placeOf,
  wish,
} from "../rows.js";
import { wordsOf } from "./read-case.js";

const student = household([adult({ educationIsced: 3 })], [wish("HIGHER_EDUCATION", 5)]);

test("that no institution is near is said only where every town in reach is known to have none", () => {
  const none = { higherEducationSites: 0 };
  const oneKnown = indexOf(fourTowns, { facts: [fact(altena, none)] });
  expect(wordsOf(oneKnown, student, altena, "en")).toEqual([
    "No data: Where institutions of higher education are is not known yet.",
  ]);
  // Within 50 km of Altena are, of the four towns, Lüdenscheid and Bochum.
  const allKnown = indexOf(fourTowns, { facts: fourTowns.map((town) => fact(town, none)) });
  expect(wordsOf(allKnown, student, altena, "en")).toEqual(["No institution of higher education within 50 km."]);
});

test("training that is full is no lack of data", () => {
  const trainee = household([adult()], [wish("TRAINING", 5)]);
  const full = indexOf(fourTowns, { offers: [offer(bochum, "TRAINING", 0)] });
  expect(wordsOf(full, trainee, altena, "en")).toEqual(["Adult 1: no training that suits within 50 km."]);
  expect(wordsOf(indexOf(fourTowns), trainee, altena, "en")[0]).toMatch(/^No data/);
});

test("one more dwelling helps through what it lifts: here that it is step-free", () => {
  const careful = household([adult()], [wish("ACCESSIBILITY", 5)]);
  const index = indexOf(fourTowns, { offers: [dwelling(altena, 2, { isStepFree: true })] });
  expect(improvements(index, careful, parameters, placeOf(index, altena))).toMatchObject([
    { change: { code: "ONE_DWELLING", stepFree: true }, criterion: "ACCESSIBILITY" },
  ]);
});
