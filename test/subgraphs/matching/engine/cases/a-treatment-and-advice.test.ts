import { expect, test } from "@jest/globals";
import {
  adult,
  altena,
  bochum,
  fourTowns,
  household,
  indexOf,
  luedenscheid,
  requiring,
  service,
  wish,
} from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: an adult who needs psychosocial help.
// Wishes: health care 3, advice 1, of that legal help and recognition of qualifications: together 4.
// Town: Altena on 24 November 2026; Lüdenscheid is 8.9 km away, Bochum 38.0 km.
const profile = household(
  [adult()],
  [wish("HEALTH_CARE", 3), wish("COUNSELLING", 1, { serviceKinds: ["LEGAL", "RECOGNITION"] })],
  { requirements: requiring({ treatments: ["PSYCHOSOCIAL"] }), specialCategoriesConsent: true },
);
const indexWith = (freePlaces: number) =>
  indexOf(fourTowns, {
    services: [
      service(luedenscheid, "PSYCHOSOCIAL", { freePlaces, reachKm: 15 }),
      service(altena, "LEGAL", { freePlaces: null }),
      // Not what was asked for.
      service(altena, "MENTORING"),
    ],
  });

test("with two free places in Lüdenscheid, in Altena: 65 points", () => {
  expect(figuresOf(indexWith(2), profile, altena)).toEqual({
    contributions: [
      // 10,000 × 3/4; e^(−8.9/25) = 700.
      ["HEALTH_CARE", 7500, 700, 5_250_000],
      // Legal help in town 1000, recognition nowhere 0: mean 500.
      ["COUNSELLING", 2500, 500, 1_250_000],
    ],
    score: 6_500_000,
    unmet: [],
  });
  expect(wordsOf(indexWith(2), profile, altena, "de")).toEqual([
    "Psychosoziale Hilfe: 9 km entfernt in Lüdenscheid, 2 freie Plätze.",
    "Rechtsberatung: im Ort, Zahl der freien Plätze nicht angegeben; Anerkennungsberatung: im Einzugsbereich noch nicht gemeldet.",
  ]);
});

test("where all that is presented is full, the town is excluded: one treatment needed, none offered", () => {
  const index = indexWith(0);
  expect(figuresOf(index, profile, altena)).toMatchObject({ score: 1_250_000, unmet: [["HEALTH_CARE", 1, 0]] });
  expect(wordsOf(index, profile, altena, "en").at(-1)).toBe("Psychosocial help: no free place.");
});

test("Bochum, which nothing of it reaches, is not excluded", () => {
  expect(figuresOf(indexWith(0), profile, bochum)).toMatchObject({ score: 0, unmet: [] });
  expect(wordsOf(indexWith(0), profile, bochum, "en")[0]).toBe(
    "No data: No such service in reach has been reported yet.",
  );
});
