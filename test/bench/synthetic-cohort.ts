/**
 * A made-up cohort to measure with: households of realistic sizes, ages, occupations, German and ties, each of which
 * wishes every criterion that there is, and the country in which they are placed. The same seed gives the same cohort.
 */
import { CRITERIA } from "../../schema/vocabulary/criterion.js";
import { FEDERAL_STATES } from "../../schema/vocabulary/federal-state.js";
import { PROTECTION_KINDS } from "../../schema/vocabulary/protection-kind.js";
import { SETTLEMENT_KINDS } from "../../schema/vocabulary/settlement-kind.js";
import { COUNSELLING_KINDS, LEISURE_KINDS, TREATMENT_KINDS } from "../../subgraphs/matching/engine/choices.js";
import type { Cohort, CohortHousehold } from "../../subgraphs/matching/engine/cohort/cohort.js";
import type { HouseholdProfile, Member, Wish } from "../../subgraphs/matching/engine/engine.js";
import { buildDeclaredNeeds } from "../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import { adult, child, household, parameters, requiring, wish } from "../subgraphs/matching/engine/rows.js";
import { type Chances, chancesOf } from "./chances.js";
import { LANGUAGES_SPOKEN, OCCUPATION_CODES, syntheticCountry } from "./synthetic-country.js";

/** The design's large case. */
export const LARGE_COHORT = { households: 10_000, towns: 400 } as const;

/** Towns in which somebody is known mostly: cities and the towns around them. */
const TIE_TOWNS = 400;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

const settlementKinds = SETTLEMENT_KINDS.map(({ value }) => value);
const states = FEDERAL_STATES.map(({ value }) => value);
const protectionKinds = PROTECTION_KINDS.map(({ value }) => value);

/** What households are drawn from. */
interface Sources {
  readonly chances: Chances;
  readonly participants: readonly string[];
  readonly tieTowns: readonly string[];
  readonly allTowns: readonly string[];
}

/** Makes a cohort of so many households, with the capacity of its towns meant for them. */
export function syntheticCohort(sizes: { readonly households: number; readonly towns: number }, seed = 7): Cohort {
  const { index, participants, towns, needs } = syntheticCountry(sizes.towns, sizes.households, seed);
  const sources = {
    chances: chancesOf(seed + 1),
    participants,
    tieTowns: towns.slice(0, TIE_TOWNS),
    allTowns: towns,
  };
  const digits = String(sizes.households).length;
  return {
    index,
    towns: participants,
    households: Array.from({ length: sizes.households }, (_, number) =>
      makeHousehold(sources, `h${String(number).padStart(digits, "0")}`),
    ),
    needs: buildDeclaredNeeds(index.towns, needs, []),
    parameters,
  };
}

function makeHousehold(sources: Sources, id: string): CohortHousehold {
  const { chances, participants } = sources;
  return {
    id,
    // Plain, as they come from a database: the tests' are frozen, and V8 reads frozen lists in a slower way.
    profile: structuredClone(makeProfile(sources)),
    registeredOn: new Date(FIRST_DAY + chances.whole(0, 300) * DAY_MS).toISOString().slice(0, 10),
    ranking: chances.happens(0.4) ? chances.some(participants, chances.whole(1, 5)) : [],
  };
}

function makeProfile(sources: Sources): HouseholdProfile {
  const { chances, participants } = sources;
  const language = chances.zipf(LANGUAGES_SPOKEN);
  const adults = Array.from({ length: chances.weighed([1, 2, 3], [45, 47, 8]) }, () => makeAdult(chances, language));
  const children = Array.from({ length: chances.weighed([0, 1, 2, 3, 4, 5], [45, 22, 20, 8, 4, 1]) }, () =>
    child(chances.weighed(["AGE_0_2", "AGE_3_5", "AGE_6_9", "AGE_10_15", "AGE_16_17"], [3, 3, 4, 6, 2])),
  );
  const needsProtection = chances.happens(0.03);
  return household([...adults, ...children], makeWishes(sources), {
    requirements: requiring({
      stepFreeHousing: chances.happens(0.06),
      treatments: chances.happens(0.08) ? [chances.oneOf(TREATMENT_KINDS)] : [],
      protection: needsProtection ? [chances.oneOf(protectionKinds)] : [],
    }),
    specialCategoriesConsent: needsProtection || chances.happens(0.6),
    neverAgs: chances.happens(0.15) ? chances.some(participants, chances.whole(1, 3)) : [],
  });
}

function makeAdult(chances: Chances, language: string): Member {
  const german = chances.weighed([null, "A1", "A2", "B1", "B2", "C1"] as const, [30, 22, 20, 17, 8, 3]);
  const occupationCount = chances.weighed([0, 1, 2], [25, 62, 13]);
  return adult({
    ageBand: chances.weighed(["AGE_18_24", "AGE_25_34", "AGE_35_49", "AGE_50_64", "AGE_65_PLUS"], [18, 34, 33, 11, 4]),
    languages: [{ code: language, level: null }, ...(german ? [{ code: "de", level: german }] : [])],
    occupations: Array.from({ length: occupationCount }, () => ({
      kldbCode: chances.zipf(OCCUPATION_CODES),
      years: chances.whole(0, 25),
    })),
    educationIsced: chances.weighed([null, 1, 2, 3, 4, 5, 6, 7, 8], [10, 10, 20, 25, 8, 5, 14, 7, 1]),
  });
}

/** A wish for every criterion, each as important as chance has it. */
function makeWishes({ chances, tieTowns, allTowns }: Sources): readonly Wish[] {
  const ties = Array.from({ length: chances.weighed([1, 2, 3], [60, 30, 10]) }, () =>
    chances.happens(0.95) ? chances.zipf(tieTowns) : chances.oneOf(allTowns),
  );
  const choices: Readonly<Record<string, Partial<Wish>>> = {
    SETTLEMENT_SIZE: { settlementKinds: chances.some(settlementKinds, chances.whole(1, 2)) },
    SOCIAL_TIES: { nearAgs: [...new Set(ties)] },
    REGION: { states: chances.some(states, chances.whole(1, 3)) },
    LEISURE: { offerKinds: chances.some(LEISURE_KINDS, chances.whole(0, 2)) },
    COUNSELLING: { serviceKinds: chances.some(COUNSELLING_KINDS, chances.whole(0, 2)) },
  };
  return CRITERIA.map(({ value }) => wish(value, chances.whole(1, 5), choices[value]));
}
