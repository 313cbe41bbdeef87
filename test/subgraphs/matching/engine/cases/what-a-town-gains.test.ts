import { expect, test } from "@jest/globals";
import { buildTowns, type HouseholdProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  buildDeclaredNeeds,
  type NeedRow,
} from "../../../../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import { explainForTown } from "../../../../../subgraphs/matching/engine/town-criteria/explain-for-town.js";
import { newcomerOf } from "../../../../../subgraphs/matching/engine/town-criteria/newcomer.js";
import { townReasonText } from "../../../../../subgraphs/matching/engine/town-criteria/reasons/town-reason-text.js";
import { adult, altena, child, family, household, occupations, parameters, worker } from "../rows.js";

// Altena on 26 November 2026 needs 3 metalworkers (KldB 24412, urgency 5), 2 nurses (81302, urgency 3), 12 pupils for its
// primary school (urgency 4) and 40 residents (urgency 1). Its strategy sets nothing else.
const need = (kind: NeedRow["kind"], quantity: number, urgency: number, kldbCode: string | null = null): NeedRow => ({
  ags: altena.ags,
  kind,
  quantity,
  kldbCode,
  urgency,
});
const towns = buildTowns([altena], parameters.work.commuteMaximumKm);
const needs = buildDeclaredNeeds(
  towns,
  [
    need("SKILLED_LABOUR", 3, 5, "24412"),
    need("SKILLED_LABOUR", 2, 3, "81302"),
    need("PUPILS", 12, 4),
    need("RESIDENTS", 40, 1),
  ],
  [],
);
const labels = new Map(occupations.map(({ kldbCode, label }) => [kldbCode, label]));

const gainedBy = (profile: HouseholdProfile, declared = needs) =>
  explainForTown({ needs: declared, newcomer: newcomerOf(profile), parameters, occupations: labels }, 0);
const figures = ({ contributions, score }: ReturnType<typeof gainedBy>) => ({
  score,
  contributions: contributions.map(({ criterion, weight, fit, points }) => [criterion, weight, fit, points]),
});

// Weights: the most urgent need of each kind speaks for it: labour 5, pupils 4, residents 1, together 10.
// 10,000 × 5/10 = 5,000, 4/10 = 4,000, 1/10 = 1,000.

test("a family of four, a metal worker and a nurse with two children: 56.75 points", () => {
  // Adult 1 (KldB 24201, German A2) shares two digits with 24412: 350. Skilled work (fifth digit 2) usually asks for B1,
  // one level is missing: × 0.7 = 245. The need is the most urgent one: × 1 = 245. To be a nurse nothing is shared: 0.
  // Adult 2 (81302, no German) has the occupation of the nurses: 1000. Three levels to B1 are missing: × 0.15 = 150.
  // Urgency 3 against 5: × 0.6 = 90.
  // Together 245 + 90 = 335; one person is enough: 335 of 1000.
  // Pupils: the child of 6–9 counts 1000, that of 3–5 half, 500; together 1500, two are enough: 750.
  // Residents: four persons, four are enough: 1000.
  const gained = gainedBy(family);
  expect(figures(gained)).toEqual({
    score: 5_675_000,
    contributions: [
      ["NEED_LABOUR", 5000, 335, 1_675_000],
      ["NEED_TRAINEES", 0, 0, 0],
      ["NEED_PUPILS", 4000, 750, 3_000_000],
      ["NEED_RESIDENTS", 1000, 1000, 1_000_000],
    ],
  });
  expect(gained.contributions.map(({ reason }) => townReasonText(reason, "de"))).toEqual([
    "Gesucht: 2 × Gesundheits- und Krankenpfleger/in; im Haushalt 1 erwachsene Person mit diesem Beruf; üblich ist Deutsch B1, vorhanden keines; Dringlichkeit 3 gegenüber 5 beim dringendsten Bedarf an Fachkräften. " +
      "Gesucht: 3 × Metallbauer/in; im Haushalt 1 erwachsene Person mit verwandtem Beruf (2 von 5 Ziffern der KldB 2010 gleich); üblich ist Deutsch B1, vorhanden A2.",
    "Kein Bedarf angegeben: Auszubildende.",
    "Gesucht: 12 Kinder für die Schule; im Haushalt 1 Kind im Schulalter, dazu 1 Kind kurz davor (zählt zu 50\u00A0%); 2 Personen aus einem Haushalt genügen.",
    "Gesucht: 40 Einwohnerinnen und Einwohner; der Haushalt hat 4 Personen; 4 Personen aus einem Haushalt genügen.",
  ]);
});

test("a metalworker on his own with German B1: 52.5 points", () => {
  // The occupation itself (1000), the German that is usual (1000), the most urgent need (1000): 1000 of 1000.
  // No child: 0. One person of four: 250.
  expect(figures(gainedBy(household([worker("24412", "B1")])))).toEqual({
    score: 5_250_000,
    contributions: [
      ["NEED_LABOUR", 5000, 1000, 5_000_000],
      ["NEED_TRAINEES", 0, 0, 0],
      ["NEED_PUPILS", 4000, 0, 0],
      ["NEED_RESIDENTS", 1000, 250, 250_000],
    ],
  });
});

test("a retired couple with five grandchildren gains a town without other needs no more than two children would", () => {
  // Pupils alone are needed, so they weigh 10,000. Five children of school age, two are enough: 1000.
  const pupils = buildDeclaredNeeds(towns, [need("PUPILS", 12, 2)], []);
  const old = adult({ ageBand: "AGE_65_PLUS" });
  const withChildren = (count: number) =>
    household([old, old, ...Array.from({ length: count }, () => child("AGE_6_9"))]);
  for (const count of [2, 5]) {
    const gained = gainedBy(withChildren(count), pupils);
    expect(figures(gained).contributions[2]).toEqual(["NEED_PUPILS", 10_000, 1000, 10_000_000]);
    expect(gained.score).toBe(10_000_000);
  }
});

test("a family with a son of 17 in a town that trains: 70 points of 100", () => {
  // Trainees alone are needed: weight 10,000. He is a child of the household, whose German is not asked: 700.
  const trainees = buildDeclaredNeeds(towns, [need("TRAINEES", 2, 3)], []);
  const gained = gainedBy(household([adult(), child("AGE_16_17")]), trainees);
  expect(gained.score).toBe(7_000_000);
  expect(gained.contributions.map(({ reason }) => townReasonText(reason, "en"))[1]).toBe(
    "Sought: 2 people for vocational training; the household has 1 young person of that age, 1 of them under 18 (counts 70%); 1 person from one household is enough.",
  );
});
