/**
 * How long scoring takes: a made-up country as large as Germany, and a stopwatch. For the speed test and the bench.
 */
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import {
  type HouseholdProfile,
  type PresentedRows,
  type TownIndex,
  type TownRow,
} from "../../../../subgraphs/matching/engine/engine.js";
import { course, dwelling, job, offer, parameters } from "./rows.js";
import { scoreAll } from "./told-scoring.js";

/** Least and median duration of some runs, in milliseconds. */
export interface Duration {
  readonly least: number;
  readonly median: number;
}

/** Measures something over and over; the first runs, before the code is compiled hot, count too: hence least and median. */
export function measure(run: () => void, times: number): Duration {
  const durations = Array.from({ length: times }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  }).sort((one, other) => one - other);
  return { least: durations[0]!, median: durations[times >> 1]! };
}

/** Measures the scoring of all towns of an index for one household. */
export const measureScoring = (index: TownIndex, profile: HouseholdProfile, times = 20): Duration =>
  measure(() => scoreAll(index, profile, parameters), times);

/** A linear congruential generator (Numerical Recipes), so that every run measures the same country. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many towns over the area of Germany, in 400 districts. */
export function madeUpTowns(count: number): readonly TownRow[] {
  const random = randomNumbers(7);
  const perDistrict = Math.ceil(count / 400);
  let centre = { latitude: 0, longitude: 0 };
  return Array.from({ length: count }, (_, number) => {
    if (number % perDistrict === 0) centre = { latitude: 47.5 + random() * 7.3, longitude: 6.3 + random() * 8 };
    const ags = String(1_000_000 + number * 1000).padStart(8, "0");
    const kind = SETTLEMENT_KINDS[Math.floor(random() ** 3 * SETTLEMENT_KINDS.length)]!.value;
    const latitude = centre.latitude + (random() - 0.5) * 0.35;
    const longitude = centre.longitude + (random() - 0.5) * 0.5;
    return {
      ags,
      name: `Town ${number}`,
      state: "NW",
      districtKey: ags.slice(0, 5),
      kind,
      population: 5000,
      latitude,
      longitude,
    };
  });
}

/** What so many of these towns present, each with so many jobs of a thousand occupations. */
export function madeUpRows(towns: readonly TownRow[], presenting: number, jobsPerTown: number): PresentedRows {
  const random = randomNumbers(11);
  const occupation = () => String(1000 + Math.floor(random() * 250) * 36) + (1 + Math.floor(random() * 4));
  const levels = [null, "A1", "A2", "B1", "B2", "C1"] as const;
  const some = Array.from(
    { length: presenting },
    (_, number) => towns[Math.floor((number * towns.length) / presenting)]!,
  );
  return {
    offers: some.flatMap((town) => [
      dwelling(town, 2 + Math.floor(random() * 5), { isStepFree: random() < 0.3 }),
      ...["CHILDCARE", "PRIMARY_SCHOOL", "SECONDARY_SCHOOL"].map((kind) => offer(town, kind, Math.floor(random() * 5))),
    ]),
    jobs: some.flatMap((town) =>
      Array.from({ length: jobsPerTown }, () =>
        job(town, occupation(), { requiredGermanLevel: levels[Math.floor(random() * levels.length)]! }),
      ),
    ),
    services: some.map((town) => course(town, "A1", "B1", { freePlaces: Math.floor(random() * 5) })),
    occupations: [],
    facts: [],
  };
}
