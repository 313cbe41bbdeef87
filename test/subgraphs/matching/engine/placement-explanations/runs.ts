/**
 * Random small match runs for the tests of the explanations: a cohort with its scores, a market of them, what people
 * have fixed and forbidden, and a mechanism's answer. Each is frozen before anybody gets it.
 */
import fc from "fast-check";
import { CAPACITY_KINDS } from "../../../../../schema/vocabulary/capacity-kind.js";
import { type Cohort, householdsInOrder } from "../../../../../subgraphs/matching/engine/cohort/cohort.js";
import type { CohortScoring } from "../../../../../subgraphs/matching/engine/cohort/cohort-scoring.js";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import type {
  Mechanism,
  MechanismName,
  Problem,
} from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  type ExplainedRun,
  explainedRun,
} from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { anyCohortRows, cohortOf, type CohortRows } from "../cohort/cohorts.js";
import { deepFreeze } from "../rows.js";

const MOST_HOUSEHOLDS = 6;
const MOST_TOWNS = 8;
/** Dwellings come first among the kinds, the smallest first; a larger one may stand in. */
const DWELLING_KINDS = CAPACITY_KINDS.filter(({ value }) => value.startsWith("HOUSING")).length;

/** What a household needs of every kind: one dwelling, and up to two of each kind of place. */
const anyNeeds = fc
  .tuple(
    fc.nat(DWELLING_KINDS - 1),
    fc.array(fc.nat(2), { minLength: CAPACITY_KINDS.length, maxLength: CAPACITY_KINDS.length }),
  )
  .map(([dwelling, needs]) => needs.map((need, kind) => (kind < DWELLING_KINDS ? Number(kind === dwelling) : need)));

/** What makes a run of a cohort. */
export interface RunParts {
  readonly rows: CohortRows;
  readonly needs: readonly (readonly number[])[];
  /** Of eight towns, kind by kind. */
  readonly capacities: readonly number[];
  /** Of each household the place of the town that a person has fixed it to, where it fits. */
  readonly fixed: readonly (number | null)[];
  /** Places of pairs. */
  readonly forbidden: readonly number[];
  readonly mechanism: MechanismName;
  readonly fill: boolean;
}

const ofEachHousehold = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: MOST_HOUSEHOLDS, maxLength: MOST_HOUSEHOLDS });

export const anyParts: fc.Arbitrary<RunParts> = fc.record({
  rows: anyCohortRows,
  needs: ofEachHousehold(anyNeeds),
  capacities: fc.array(fc.nat(4), {
    minLength: MOST_TOWNS * CAPACITY_KINDS.length,
    maxLength: MOST_TOWNS * CAPACITY_KINDS.length,
  }),
  fixed: ofEachHousehold(fc.option(fc.nat(MOST_TOWNS - 1), { freq: 8 })),
  forbidden: fc.uniqueArray(fc.nat(40), { maxLength: 4 }),
  mechanism: fc.constantFrom(...(Object.keys(mechanisms()) as MechanismName[])),
  fill: fc.boolean(),
});

/** The run of its parts. */
export function runOf(parts: RunParts): ExplainedRun {
  const cohort = cohortOf(parts.rows);
  const scoring = scoreCohort(cohort);
  const problem = problemOf(marketOf(cohort, scoring, parts), parts);
  const run = mechanisms()[parts.mechanism] as Mechanism;
  const mechanism = { name: parts.mechanism, run };
  return deepFreeze(explainedRun(cohort, { scoring, problem, mechanism, solution: solve(run, problem) }));
}

/** Any run of up to six households and eight towns by any mechanism, filled or not. */
export const anyRun: fc.Arbitrary<ExplainedRun> = anyParts.map(runOf);

/** A household ranks what it ranks itself, then by score; a town by its score; the rest is decided by place. */
function marketOf(cohort: Cohort, scoring: CohortScoring, { needs, capacities }: RunParts): Market {
  const towns = [...scoring.towns].map((place) => cohort.index.towns.ags[place]!);
  const kinds = CAPACITY_KINDS.length;
  const at = (household: number, town: number) => household * towns.length + town;
  const stated = buildMarket({
    capacityKinds: CAPACITY_KINDS.map(({ value }) => value),
    households: householdsInOrder(cohort).map(({ id, ranking }, household) => {
      const rankOf = (ags: string) => (ranking.includes(ags) ? ranking.indexOf(ags) : MOST_TOWNS);
      const scoreOf = (ags: string) => scoring.household.scores[at(household, towns.indexOf(ags))]!;
      const possible = towns.filter((_, town) => scoring.mask[at(household, town)] === 0);
      const preferences = possible.toSorted(
        (one, other) => rankOf(one) - rankOf(other) || scoreOf(other) - scoreOf(one),
      );
      const scores = Object.fromEntries(possible.map((ags) => [ags, scoreOf(ags)]));
      return { id, needs: needs[household]!, preferences, scores };
    }),
    towns: towns.map((id, town) => ({
      id,
      capacities: capacities.slice(town * kinds, (town + 1) * kinds),
      priorities: [...scoring.households.keys()]
        .sort((one, other) => scoring.town.scores[at(other, town)]! - scoring.town.scores[at(one, town)]!)
        .map((household) => scoring.households[household]!),
    })),
  });
  const larger = (kind: number) => Array.from({ length: DWELLING_KINDS - 1 - kind }, (_, more) => kind + 1 + more);
  return { ...stated, substitutes: stated.capacityKinds.map((_, kind) => (kind < DWELLING_KINDS ? larger(kind) : [])) };
}

/** Fixes whom the towns have room for, one after the other, and forbids some pairs. */
function problemOf(market: Market, { fixed, forbidden, fill, mechanism }: RunParts): Problem {
  const room = emptyRoom(market);
  const isForbidden = new Uint8Array(market.pairs.town.length);
  for (const pair of forbidden) if (pair < isForbidden.length) isForbidden[pair] = 1;
  return {
    market,
    fixed: Int32Array.from(market.households, (_, household) => {
      const town = fixed[household] ?? market.towns.length;
      if (town >= market.towns.length || !hasRoom(market, room, household, town)) return UNPLACED;
      changeRoom(market, room, household, town, -1);
      return town;
    }),
    forbidden: isForbidden,
    endowment: null,
    fill: fill && mechanism === "DEFERRED_ACCEPTANCE",
  };
}
