import { describe, expect, test } from "@jest/globals";
import { type Reason, reasonText } from "../../../../../subgraphs/matching/engine/engine.js";

const nbsp = "\u00a0";
const dwellings = { code: "DWELLINGS", persons: 1, stepFree: false, isLarger: false, lowestRentCents: null } as const;
const found = {
  adult: 1,
  found: "JOB",
  kldbCode: "24412",
  occupation: { de: "Metallbauer/in", en: "metalworker" },
  nearestTown: "Lüdenscheid",
  sharedDigits: 5,
  requiredGerman: null,
  german: "A2",
  germanGap: 0,
} as const;

describe("grammar holds for one, none and many, in German and English", () => {
  test.each<[Reason, string, string]>([
    [{ ...dwellings, dwellings: 1 }, "1 freie Wohnung für 1 Person.", "1 free dwelling for 1 person."],
    [
      { ...dwellings, dwellings: 2, persons: 4, stepFree: true, lowestRentCents: 120_000 },
      `2 freie Wohnungen für 4 Personen, stufenlos; Warmmiete ab 1.200${nbsp}€.`,
      "2 free dwellings for 4 persons, step-free; rent including heating from €1,200.",
    ],
    [
      { code: "NO_DWELLING", persons: 4, stepFree: false, largest: 0 },
      "Keine der vorgestellten Wohnungen ist frei; gebraucht wird eine für 4 Personen.",
      "None of the dwellings presented is free; one for 4 persons is needed.",
    ],
    [
      {
        code: "PLACES",
        places: [
          { kind: "PRIMARY_SCHOOL", needed: 2, free: 1 },
          { kind: "SECONDARY_SCHOOL", needed: 1, free: null },
        ],
      },
      "Grundschule: 1 freier Platz, gebraucht 2 Plätze; Weiterführende Schule: noch nicht vorgestellt, gebraucht 1 Platz.",
      "Primary school: 1 free place, needed: 2 places; Secondary school: not presented yet, needed: 1 place.",
    ],
    [
      { code: "WORK", adults: [{ ...found, positions: 3, withinKm: 18, nearestKm: 4 }] },
      "Erwachsene Person 1: 3 Stellen als Metallbauer/in im Umkreis von 18 km; die nächste 4 km entfernt in Lüdenscheid.",
      "Adult 1: 3 jobs as metalworker within 18 km; the nearest 4 km away in Lüdenscheid.",
    ],
    [
      { code: "WORK", adults: [{ ...found, positions: 2, withinKm: 18, nearestKm: 0 }] },
      "Erwachsene Person 1: 2 Stellen als Metallbauer/in im Umkreis von 18 km; die nächste im Ort.",
      "Adult 1: 2 jobs as metalworker within 18 km; the nearest in the town.",
    ],
    [
      { code: "WORK", adults: [{ ...found, positions: 1, withinKm: 0, nearestKm: 0 }] },
      "Erwachsene Person 1: 1 Stelle als Metallbauer/in im Ort.",
      "Adult 1: 1 job as metalworker in the town.",
    ],
    [
      {
        code: "LANGUAGE_COURSE",
        adults: [
          { adult: 1, level: "B1", distanceKm: 0, town: "Altena", freePlaces: 1 },
          { adult: 2, level: "A1", distanceKm: 9, town: "Lüdenscheid", freePlaces: null },
          { adult: 3, level: "B2", distanceKm: null, town: "", freePlaces: null },
        ],
      },
      "Erwachsene Person 1: Sprachkurs für das Niveau B1 im Ort, 1 freier Platz. Erwachsene Person 2: Sprachkurs für das Niveau A1 9 km entfernt in Lüdenscheid, Zahl der freien Plätze nicht angegeben. Erwachsene Person 3: kein Kurs mit freiem Platz für das Niveau B2 im Einzugsbereich.",
      "Adult 1: language course for level B1 in the town, 1 free place. Adult 2: language course for level A1 9 km away in Lüdenscheid, number of free places not stated. Adult 3: no course with a free place for level B2 in reach.",
    ],
    [
      { code: "SETTLEMENT_SIZE", kind: "SMALL_TOWN", population: 16_430, wished: ["SMALL_TOWN", "MEDIUM_TOWN"] },
      "Kleinstadt mit 16.430 Einwohnerinnen und Einwohnern; gewünscht: Kleinstadt oder Mittelstadt.",
      "Small town with 16,430 inhabitants; wished: Small town or Medium-sized town.",
    ],
    [
      { code: "SOCIAL_TIES", distanceKm: 0, town: "Bochum" },
      "Das ist selbst einer der genannten Orte.",
      "This is itself one of the towns named.",
    ],
    [
      { code: "MORE_PLACES", kind: "CHILDCARE", places: 2, town: "Altena" },
      "2 weitere freie Plätze in Altena (Kinderbetreuung).",
      "2 more free places in Altena (Childcare).",
    ],
    [
      { code: "LEARN_GERMAN", adult: 2, from: null, to: "A1" },
      "Erwachsene Person 2: Deutsch A1 (bisher keines).",
      "Adult 2: German A1 (so far none).",
    ],
    [
      { code: "SUMMARY_IMPOSSIBLE", town: "Altena", constraints: ["HOUSING", "SCHOOL"] },
      "Altena kommt für diesen Haushalt nicht in Frage. Nicht erfüllt: Wohnung für alle und Schulplätze.",
      "Altena is not possible for this household. Not met: Dwelling for all and School places.",
    ],
    [
      {
        code: "SUMMARY",
        town: "Altena",
        score: 5_000_000,
        strengths: [{ criterion: "WORK", points: 5_000_000 }],
        weaknesses: [],
      },
      "Altena: 50,0 von 100 Punkten. Dafür spricht Arbeit (50,0).",
      "Altena: 50.0 of 100 points. For it: Work (50.0).",
    ],
  ])("%j", (reason, inGerman, inEnglish) => {
    expect(reasonText(reason, "de")).toBe(inGerman);
    expect(reasonText(reason, "en")).toBe(inEnglish);
  });
});
