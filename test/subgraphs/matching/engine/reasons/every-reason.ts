/** Reasons of every code, with what makes their sentences differ: one, none and many, stated and not stated. */
import { CRITERIA } from "../../../../../schema/vocabulary/criterion.js";
import type { Reason, ReasonCode } from "../../../../../subgraphs/matching/engine/engine.js";
import type { JobFound, ReasonOf } from "../../../../../subgraphs/matching/engine/reasons/reason.js";

/** A job that suits in every respect, three times, the nearest four kilometres away. */
export const JOB: JobFound = {
  adult: 1,
  found: "JOB",
  positions: 3,
  kldbCode: "24412",
  occupation: { de: "Metallbauer/in", en: "metalworker" },
  withinKm: 18,
  nearestKm: 4,
  nearestTown: "Lüdenscheid",
  sharedDigits: 5,
  requiredGerman: null,
  german: "A2",
  germanGap: 0,
};

/** What is written in Latin letters in the texts of every language. */
export const LATIN_NAMES =
  /Altena|Bochum|Lüdenscheid|Metallbauer\/in|KldB|Nordrhein-Westfalen|Bayern|Thüringen|Niedersachsen|Hessen/gu;

const TRAINING = {
  role: "ADULT",
  number: 1,
  found: "TRAINING",
  kind: "APPRENTICESHIP",
  places: 3,
  distanceKm: 9,
  town: "Lüdenscheid",
  requiredGerman: null,
  german: "A2",
  germanGap: 0,
} as const;
const SERVICE = { kind: "HEALTH", distanceKm: 9, town: "Lüdenscheid", freePlaces: 2, isPresented: true } as const;
const NO_SERVICE = { kind: "PSYCHOSOCIAL", distanceKm: null, town: "", freePlaces: null, isPresented: false } as const;
const dwellings = { code: "DWELLINGS", persons: 4, stepFree: true, isLarger: true, lowestRentCents: 91_250 } as const;
const noDwelling = { code: "NO_DWELLING", persons: 4, stepFree: false, largest: 2 } as const;
const course = { adult: 1, level: "B1", distanceKm: 9, town: "Lüdenscheid", freePlaces: 2 } as const;
const standings = [
  { criterion: "WORK", points: 2_500_000 },
  { criterion: "CHILDCARE", points: 120_000 },
] as const;
const summary = {
  code: "SUMMARY",
  town: "Altena",
  score: 6_376_886,
  strengths: standings,
  weaknesses: standings,
} as const;

const REASONS: { readonly [Code in ReasonCode]: readonly ReasonOf<Code>[] } = {
  NO_DATA: CRITERIA.map(({ value: criterion }) => ({ code: "NO_DATA", criterion })),
  NOT_APPLICABLE: CRITERIA.map(({ value: criterion }) => ({ code: "NOT_APPLICABLE", criterion })),
  WORK: [
    { code: "WORK", adults: [JOB] },
    { code: "WORK", adults: [{ ...JOB, positions: 1 }] },
    { code: "WORK", adults: [{ ...JOB, nearestKm: 0 }] },
    { code: "WORK", adults: [{ ...JOB, nearestKm: 0, withinKm: 0, sharedDigits: 4 }] },
    { code: "WORK", adults: [{ ...JOB, occupation: null, sharedDigits: null, requiredGerman: "B2", germanGap: 2 }] },
    {
      code: "WORK",
      adults: [
        { ...JOB, requiredGerman: "A2", german: null, germanGap: 2 },
        { ...JOB, adult: 2 },
      ],
    },
    { code: "WORK", adults: [{ adult: 2, found: "NONE", positionsInReach: 5, withinKm: 50, hasOccupation: true }] },
    { code: "WORK", adults: [{ adult: 3, found: "NONE", positionsInReach: 0, withinKm: 50, hasOccupation: false }] },
  ],
  DWELLINGS: [
    { ...dwellings, dwellings: 1 },
    { ...dwellings, dwellings: 3 },
    { ...dwellings, dwellings: 2, stepFree: false, isLarger: false, lowestRentCents: null },
  ],
  NO_DWELLING: [noDwelling, { ...noDwelling, largest: 0 }, { ...noDwelling, stepFree: true }],
  PLACES: [
    { code: "PLACES", places: [{ kind: "CHILDCARE", needed: 1, free: 3 }] },
    {
      code: "PLACES",
      places: [
        { kind: "PRIMARY_SCHOOL", needed: 2, free: null },
        { kind: "SECONDARY_SCHOOL", needed: 2, free: 0 },
        { kind: "VOCATIONAL_SCHOOL", needed: 1, free: 1 },
      ],
    },
  ],
  SETTLEMENT_SIZE: [
    { code: "SETTLEMENT_SIZE", kind: "SMALL_TOWN", population: 16_430, wished: ["LARGE_CITY"] },
    { code: "SETTLEMENT_SIZE", kind: "LARGE_CITY", population: 1_000_000, wished: ["MEDIUM_TOWN", "SMALL_TOWN"] },
    {
      code: "SETTLEMENT_SIZE",
      kind: "MEDIUM_TOWN",
      population: 20_001,
      wished: ["RURAL_MUNICIPALITY", "MEDIUM_TOWN", "LARGE_CITY"],
    },
  ],
  SOCIAL_TIES: [
    { code: "SOCIAL_TIES", distanceKm: 0, town: "Bochum" },
    { code: "SOCIAL_TIES", distanceKm: 38, town: "Bochum" },
  ],
  LANGUAGE_COURSE: [
    { code: "LANGUAGE_COURSE", adults: [course, { ...course, adult: 2, distanceKm: 0, freePlaces: null }] },
    { code: "LANGUAGE_COURSE", adults: [{ ...course, distanceKm: null, town: "", freePlaces: null }] },
  ],
  TRAINING: [
    {
      code: "TRAINING",
      members: [
        TRAINING,
        {
          ...TRAINING,
          role: "CHILD",
          kind: "INTERNSHIP",
          places: 1,
          distanceKm: 0,
          requiredGerman: "B1",
          germanGap: 1,
        },
        { ...TRAINING, number: 2, kind: "QUALIFICATION", requiredGerman: "A2", german: null, germanGap: 2 },
      ],
    },
    { code: "TRAINING", members: [{ role: "CHILD", number: 2, found: "NONE", withinKm: 50 }] },
  ],
  HIGHER_EDUCATION: [
    { code: "HIGHER_EDUCATION", distanceKm: null, withinKm: 50, town: "" },
    { code: "HIGHER_EDUCATION", distanceKm: 0, withinKm: 50, town: "Bochum" },
    { code: "HIGHER_EDUCATION", distanceKm: 38, withinKm: 50, town: "Bochum" },
  ],
  SERVICES: [
    { code: "SERVICES", services: [SERVICE, { ...SERVICE, kind: "LEGAL", distanceKm: 0, freePlaces: null }] },
    {
      code: "SERVICES",
      services: [
        { ...NO_SERVICE, isPresented: true },
        { ...NO_SERVICE, kind: "RECOGNITION" },
      ],
    },
  ],
  LANGUAGE_COMMUNITY: [
    { code: "LANGUAGE_COMMUNITY", languages: [], members: 1, served: 0 },
    { code: "LANGUAGE_COMMUNITY", languages: ["ar", "uk"], members: 3, served: 2 },
    { code: "LANGUAGE_COMMUNITY", languages: ["fa"], members: 1, served: 1 },
  ],
  COMPANY: [
    {
      code: "COMPANY",
      offers: [
        { kind: "CLUB", free: 21 },
        { kind: "MUSIC", free: 0 },
        { kind: "LGBTQI", free: null },
      ],
    },
    { code: "COMPANY", offers: [{ kind: "FAITH", free: 1 }] },
  ],
  PROTECTION: [
    {
      code: "PROTECTION",
      answers: [
        { kind: "WOMEN", answer: "FREE" },
        { kind: "LGBTQI", answer: "NOT_PRESENTED" },
      ],
    },
    { code: "PROTECTION", answers: [{ kind: "TRAUMA", answer: "FULL" }] },
  ],
  REGION: [
    { code: "REGION", state: "NW", wished: ["BY"] },
    { code: "REGION", state: "TH", wished: ["NI", "TH", "HE"] },
  ],
  PUBLIC_TRANSPORT: [0, 1, 2, 5, 21, 100].map((departures) => ({ code: "PUBLIC_TRANSPORT", departures })),
  NEVER: [{ code: "NEVER", town: "Altena" }],
  IN_COMPARISON: [
    {
      code: "IN_COMPARISON",
      here: { code: "NO_DATA", criterion: "WORK" },
      best: { code: "WORK", adults: [JOB] },
      bestTown: "Bochum",
    },
  ],
  SUMMARY: [
    summary,
    { ...summary, strengths: standings.slice(1), weaknesses: standings.slice(1) },
    { ...summary, score: 0, strengths: [], weaknesses: [] },
  ],
  SUMMARY_IMPOSSIBLE: [
    { code: "SUMMARY_IMPOSSIBLE", town: "Altena", constraints: ["NEVER"] },
    { code: "SUMMARY_IMPOSSIBLE", town: "Altena", constraints: ["HOUSING", "CHILDCARE", "SCHOOL", "NEVER"] },
    { code: "SUMMARY_IMPOSSIBLE", town: "Altena", constraints: ["ACCESSIBILITY"] },
  ],
  LEARN_GERMAN: [
    { code: "LEARN_GERMAN", adult: 1, from: null, to: "A1" },
    { code: "LEARN_GERMAN", adult: 2, from: "A2", to: "B1" },
  ],
  MORE_PLACES: [
    { code: "MORE_PLACES", kind: "CHILDCARE", places: 1, town: "Altena" },
    { code: "MORE_PLACES", kind: "PRIMARY_SCHOOL", places: 2, town: "Altena" },
  ],
  ONE_DWELLING: [
    { code: "ONE_DWELLING", persons: 3, stepFree: true, town: "Altena" },
    { code: "ONE_DWELLING", persons: 1, stepFree: false, town: "Altena" },
  ],
  ONE_COURSE: [{ code: "ONE_COURSE", level: "B1", town: "Altena" }],
};

/** All of them. */
export const EVERY_REASON: readonly Reason[] = Object.values(REASONS).flat();
