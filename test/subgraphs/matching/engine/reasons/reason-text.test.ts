import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../../../schema/vocabulary/language-tag.js";
import {
  buildTownIndex,
  buildTowns,
  compareTo,
  explain,
  improvements,
  type Reason,
  reasonText,
} from "../../../../../subgraphs/matching/engine/engine.js";
import { parameters } from "../rows.js";
import { anyHousehold, world as anyWorld } from "../worlds.js";
import { EVERY_REASON, LATIN_NAMES } from "./every-reason.js";
import { reasonFaults, textFaults } from "./reason-faults.js";

const nbsp = "\u00a0";
/** Towns and occupations of the property tests. */
const NAMES_OF_RANDOM_WORLDS =
  /Town|Nordrhein-Westfalen|Niedersachsen|Hessen|KldB|Metallbauer\/in|Gesundheits- und Krankenpfleger\/in/gu;
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

describe("in each of the hub's ten languages", () => {
  test("every reason is whole sentences in that language's letters, with Latin names set apart where it runs from right to left", () => {
    expect(EVERY_REASON.flatMap((reason) => reasonFaults(reason))).toEqual([]);
  });

  test("no reason reads in one language as in another, and no German word is left", () => {
    const wordsOf = (text: string): readonly string[] => text.replaceAll(LATIN_NAMES, "").match(/\p{L}{4,}/gu) ?? [];
    for (const reason of EVERY_REASON) {
      const texts = LANGUAGE_TAGS.map((tag) => reasonText(reason, tag));
      expect(new Set(texts).size).toBe(LANGUAGE_TAGS.length);
      const german = wordsOf(reasonText(reason, "de"));
      const others = LANGUAGE_TAGS.filter((tag) => !tag.startsWith("de"));
      expect(others.flatMap((tag) => wordsOf(reasonText(reason, tag)).filter((word) => german.includes(word)))).toEqual(
        [],
      );
    }
  });

  test("whatever the engine says of whatever country and household is told", () =>
    fc.assert(
      fc.property(anyWorld, anyHousehold, ({ towns, rows, asOf }, profile) => {
        const index = buildTownIndex(buildTowns(towns, 50), rows, asOf, parameters);
        const explained = towns.flatMap((_, town): readonly Reason[] => {
          const { summary, contributions, unmetConstraints } = explain(index, profile, parameters, town);
          return [summary, ...[...contributions, ...unmetConstraints].map(({ reason }) => reason)];
        });
        const [here, best] = [0, towns.length - 1].map((town) => explain(index, profile, parameters, town));
        const bestTown = index.towns.names.at(-1)!;
        const compared = compareTo(here!, best!, bestTown).map(({ reason }) => reason);
        const bettered = improvements(index, profile, parameters, 0).map(({ change }) => change);
        const said = [...explained, ...compared, ...bettered];
        expect(said.flatMap((reason) => reasonFaults(reason, NAMES_OF_RANDOM_WORLDS))).toEqual([]);
      }),
      { numRuns: 60 },
    ));
});

describe("a text that is wrong is found:", () => {
  test.each<readonly [what: string, tag: LanguageTag, text: string, fault: string]>([
    ["no full stop", "uk", "Робота", "ends without a full stop"],
    ["a Latin full stop in Tigrinya", "ti", "ስራሕ.", "ends without a full stop"],
    ["German left in Ukrainian", "uk", "Робота im Ort.", "has letters of another language (imOrt)"],
    ["a figure that was not there", "fr", "undefined places.", "shows how it was made"],
    ["a form without its number", "ar", "# وظائف.", "shows how it was made"],
    ["a word that was not there", "tr", "2  yer.", "has a gap"],
    ["a town in the middle of Arabic", "ar", "في Altena.", "has Latin letters that are not isolated"],
    ["an isolate that never ends", "fa", "در \u2068Altena.", "has an isolate that is open or nested"],
    ["a comma of another script", "fa", "کار, خانه.", "has Latin punctuation"],
    ["Arabic digits", "ar", "٣ وظائف.", "has digits that no German paper has"],
    ["an isolate from left to right", "fr", "à \u2068Altena\u2069.", "isolates for nothing"],
  ])("%s", (_, tag, text, fault) => {
    expect(textFaults(tag, text, LATIN_NAMES)).toContain(fault);
  });
});
