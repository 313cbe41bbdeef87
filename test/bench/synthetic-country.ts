/**
 * A made-up country as large as Germany with towns that take part in a run: what they present and need, in about the
 * amounts that a cohort asks for. The same seed gives the same country.
 */
import { FEDERAL_STATES } from "../../schema/vocabulary/federal-state.js";
import {
  buildTownIndex,
  buildTowns,
  type OfferRow,
  type TownIndex,
  type TownRow,
} from "../../subgraphs/matching/engine/engine.js";
import type { NeedRow } from "../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import { asOf, course, dwelling, job, offer, parameters } from "../subgraphs/matching/engine/rows.js";
import { madeUpTowns } from "../subgraphs/matching/engine/speed.js";
import { type Chances, chancesOf } from "./chances.js";

const TOWNS_IN_ALL = 10_800;
/** Jobs stand in more towns than take part. */
const TOWNS_WITH_JOBS = 1000;
const JOBS_PER_TOWN = 40;
/** Minor groups of occupations in use, by how common they are. */
const OCCUPATION_COUNT = 250;
/** Capacity of all towns together against what the cohort needs, as in the design's trials. */
const CAPACITY_SHARE = 1.5;
/** Not every town presents every kind. */
const PRESENTS = 0.85;

/** KldB codes, the most common first; the last digit is the level of skill. */
export const OCCUPATION_CODES: readonly string[] = Array.from(
  { length: OCCUPATION_COUNT },
  (_, number) => `${1000 + ((number * 97) % OCCUPATION_COUNT) * 36}${[2, 1, 2, 3, 4][number % 5]!}`,
);
export const LANGUAGES_SPOKEN = ["ar", "uk", "fa", "ru", "tr", "ku", "ti", "ps", "fr", "en"] as const;

export interface SyntheticCountry {
  readonly index: TownIndex;
  /** AGS of the towns that take part. */
  readonly participants: readonly string[];
  /** AGS of towns where people know somebody, the likeliest first: large ones before small ones. */
  readonly towns: readonly string[];
  readonly needs: readonly NeedRow[];
}

/**
 * Makes a country.
 * @param households how many the cohort has for which capacities are meant
 */
export function syntheticCountry(participants: number, households: number, seed: number): SyntheticCountry {
  const chances = chancesOf(seed);
  const rows = madeUpTowns(TOWNS_IN_ALL).map((town, number) => ({
    ...town,
    state: FEDERAL_STATES[Math.floor(number / 27) % FEDERAL_STATES.length]!.value,
    population: { RURAL_MUNICIPALITY: 2000, SMALL_TOWN: 10_000, MEDIUM_TOWN: 40_000, LARGE_CITY: 250_000 }[town.kind],
  }));
  const taking = evenly(rows, participants);
  const presented = {
    offers: taking.flatMap((town) => offersOf(town, households / participants, chances)),
    jobs: evenly(rows, TOWNS_WITH_JOBS).flatMap((town) => jobsOf(town, chances)),
    services: taking.flatMap((town) => servicesOf(town, chances)),
    occupations: [],
    facts: rows.map(({ ags, kind }) => factsOf(ags, kind, chances)),
  };
  const towns = buildTowns(rows, parameters.work.commuteMaximumKm);
  return {
    index: buildTownIndex(towns, presented, asOf, parameters),
    participants: taking.map(({ ags }) => ags),
    towns: rows.toSorted((one, other) => other.population - one.population).map(({ ags }) => ags),
    needs: taking.flatMap((town) => needsOf(town, chances)),
  };
}

const evenly = (rows: readonly TownRow[], count: number): readonly TownRow[] =>
  Array.from({ length: count }, (_, number) => rows[Math.floor((number * rows.length) / count)]!);

/** Dwellings and places of a town for about so many households, and what people there offer besides. */
function offersOf(town: TownRow, households: number, chances: Chances): readonly OfferRow[] {
  const about = (share: number) => chances.whole(0, Math.round(2 * CAPACITY_SHARE * households * share));
  const dwellings = [
    [2, 0.42],
    [4, 0.38],
    [6, 0.17],
    [8, 0.03],
  ].map(([persons, share]) =>
    dwelling(town, persons!, {
      id: `${town.ags}-home-${persons!}`,
      available: about(share!),
      isStepFree: chances.oneOf([true, false, null, null]),
      monthlyRentCents: 15_000 * persons! + chances.whole(0, 30_000),
    }),
  );
  const places = (
    [
      ["CHILDCARE", 0.45],
      ["PRIMARY_SCHOOL", 0.3],
      ["SECONDARY_SCHOOL", 0.4],
      ["VOCATIONAL_SCHOOL", 0.1],
    ] as const
  ).filter(() => chances.happens(PRESENTS));
  const community = ["CLUB", "SPORTS", "MUSIC", "FAITH", "SPONSORSHIP", "NEIGHBOURHOOD", "WOMENS_GROUP", "LGBTQI"];
  return [
    ...(chances.happens(PRESENTS) ? dwellings : []),
    ...places.map(([kind, share]) => offer(town, kind, 1 + about(share))),
    ...["TRAINING", "INTERNSHIP", ...community]
      .filter(() => chances.happens(0.5))
      .map((kind) => offer(town, kind, chances.whole(0, 20))),
  ];
}

const jobsOf = (town: TownRow, chances: Chances) =>
  Array.from({ length: JOBS_PER_TOWN }, () =>
    job(town, chances.zipf(OCCUPATION_CODES), {
      kind: chances.weighed(["EMPLOYMENT", "APPRENTICESHIP", "INTERNSHIP", "QUALIFICATION"], [8, 1, 0.5, 0.5]),
      requiredGermanLevel: chances.oneOf([null, "A1", "A2", "B1", "B1", "B2", "C1"]),
      positions: chances.whole(1, 3),
    }),
  );

function servicesOf(town: TownRow, chances: Chances) {
  const others = [
    "MIGRATION_COUNSELLING",
    "YOUTH_MIGRATION_SERVICE",
    "HEALTH",
    "PSYCHOSOCIAL",
    "LEGAL",
    "RECOGNITION",
    "MENTORING",
  ];
  const languages = () => chances.some(LANGUAGES_SPOKEN, chances.whole(0, 3));
  return [
    ...(chances.happens(0.6) ? [course(town, "A1", "B1", { freePlaces: chances.whole(0, 20) })] : []),
    ...(chances.happens(0.3)
      ? [course(town, "B1", "C1", { kind: "VOCATIONAL_LANGUAGE_COURSE", freePlaces: chances.whole(0, 20) })]
      : []),
    ...others
      .filter(() => chances.happens(0.4))
      .map((kind) => ({
        ...course(town, "A1", "A1", { kind, freePlaces: chances.oneOf([null, 0, 5]), languages: languages() }),
        id: `${town.ags}-${kind}`,
        levelFrom: null,
        levelTo: null,
      })),
  ];
}

const factsOf = (ags: string, kind: TownRow["kind"], chances: Chances) => ({
  ags,
  higherEducationSites: kind === "LARGE_CITY" ? chances.whole(1, 8) : chances.happens(0.05) ? 1 : 0,
  departuresPerWeekday: chances.happens(0.9) ? chances.whole(2, kind === "LARGE_CITY" ? 600 : 120) : null,
  languages: chances.happens(0.3) ? chances.some(LANGUAGES_SPOKEN, 2) : [],
});

function needsOf({ ags }: TownRow, chances: Chances): readonly NeedRow[] {
  const need = (kind: NeedRow["kind"], quantity: number, kldbCode: string | null = null): NeedRow => ({
    ags,
    kind,
    quantity,
    kldbCode,
    urgency: chances.whole(1, 5),
  });
  return [
    ...Array.from({ length: chances.whole(0, 4) }, () =>
      need("SKILLED_LABOUR", chances.whole(1, 6), chances.happens(0.95) ? chances.zipf(OCCUPATION_CODES) : null),
    ),
    ...(chances.happens(0.4) ? [need("TRAINEES", chances.whole(1, 10))] : []),
    ...(chances.happens(0.3) ? [need("PUPILS", chances.whole(2, 20))] : []),
    ...(chances.happens(0.5) ? [need("RESIDENTS", chances.whole(5, 80))] : []),
  ];
}
