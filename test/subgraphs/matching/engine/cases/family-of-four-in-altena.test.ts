import { expect, test } from "@jest/globals";
import { explain, reasonText, score } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  altena,
  bochum,
  course,
  dwelling,
  family,
  fourTowns,
  indexOf,
  job,
  luedenscheid,
  offer,
  parameters,
  placeOf,
} from "../rows.js";

// Household: adult 1 (KldB 24201, German A2), adult 2 (KldB 81302, no German), children of 3–5 and 6–9 years.
// Wishes: work 5, small town 4, childcare 4, near Bochum 3, language course 2: together 18.
// Town: Altena (16,430 inhabitants) on 24 November 2026.
// Lüdenscheid is 8.9 km away, Bochum 38.0 km.
const index = indexOf(fourTowns, {
  offers: [
    dwelling(altena, 4, { monthlyRentCents: 64_050 }),
    offer(altena, "CHILDCARE", 3),
    offer(altena, "PRIMARY_SCHOOL", 1),
  ],
  jobs: [
    job(luedenscheid, "24412", { positions: 3, requiredGermanLevel: "B1" }),
    job(altena, "81302", { requiredGermanLevel: "B2" }),
    job(bochum, "24201", { requiredGermanLevel: "A2" }),
  ],
  services: [course(luedenscheid, "A1", "B1")],
});

test("a family of four in Altena: 63.76886 points", () => {
  const { score: points, contributions, isPossible } = explain(index, family, parameters, placeOf(index, altena));
  expect(isPossible).toBe(true);
  expect(contributions.map(({ criterion, weight, fit, points: own }) => [criterion, weight, fit, own])).toEqual([
    // Weights: 10,000 × 5/18 = 2777.8, 4/18 = 2222.2 (twice), 3/18 = 1666.7, 2/18 = 1111.1. Rounded down 9,998; the two
    // that are missing go to the largest remainders: work and near Bochum.
    //
    // Work. Adult 1: the job in Bochum is exactly the occupation (1000), asks for no more German than A2 (1000), and
    // is 38.0 km away: e^(−38.0/25) = 219. The three in Lüdenscheid share two digits (350), ask for one level more
    // (× 0.7 = 245), 8.9 km away: e^(−8.9/25) = 700, together 172. The better: 219.
    // Adult 2: the job in Altena is the occupation (1000), four levels of German are missing (50): 50.
    // Mean (219 + 50) / 2 = 134.5, rounded half up 135.
    ["WORK", 2778, 135, 375_030],
    // Childcare: three places for one child.
    ["CHILDCARE", 2222, 1000, 2_222_000],
    // A small town is what they wish.
    ["SETTLEMENT_SIZE", 2222, 1000, 2_222_000],
    // Bochum: e^(−38.0/50) = 468.
    ["SOCIAL_TIES", 1667, 468, 780_156],
    // Course in Lüdenscheid, for A1 to B1, for both adults: e^(−8.9/25) = 700.
    ["LANGUAGE_COURSE", 1111, 700, 777_700],
  ]);
  expect(points).toBe(6_376_886);
  expect(score(index, family, parameters).scoreOf(placeOf(index, altena))).toBe(points);
});

test("its reasons say so in German and English", () => {
  const { contributions, summary } = explain(index, family, parameters, placeOf(index, altena));
  const words = (language: "de" | "en") => contributions.map(({ reason }) => reasonText(reason, language));
  expect(words("de")).toEqual([
    "Erwachsene Person 1: 1 Stelle im Beruf 24201 der KldB 2010 38 km entfernt in Bochum. Erwachsene Person 2: 1 Stelle als Gesundheits- und Krankenpfleger/in im Ort (verlangt Deutsch B2, vorhanden keines).",
    "Kinderbetreuung: 3 freie Plätze, gebraucht 1 Platz.",
    "Kleinstadt mit 16.430 Einwohnerinnen und Einwohnern; gewünscht: Kleinstadt.",
    "38 km Luftlinie bis Bochum.",
    "Erwachsene Person 1: Sprachkurs für das Niveau B1 9 km entfernt in Lüdenscheid, 5 freie Plätze. Erwachsene Person 2: Sprachkurs für das Niveau A1 9 km entfernt in Lüdenscheid, 5 freie Plätze.",
  ]);
  expect(words("en")).toEqual([
    "Adult 1: 1 job in occupation 24201 of the KldB 2010 38 km away in Bochum. Adult 2: 1 job as nurse in the town (asks for German B2, present none).",
    "Childcare: 3 free places, needed: 1 place.",
    "Small town with 16,430 inhabitants; wished: Small town.",
    "38 km to Bochum as the crow flies.",
    "Adult 1: language course for level B1 9 km away in Lüdenscheid, 5 free places. Adult 2: language course for level A1 9 km away in Lüdenscheid, 5 free places.",
  ]);
  expect(reasonText(summary, "de")).toBe(
    "Altena: 63,8 von 100 Punkten. Dafür sprechen Kinderbetreuung (22,2) und Größe des Ortes (22,2). Zu 100 fehlen Punkte bei Arbeit (24,0) und Menschen in der Nähe (8,9).",
  );
});
