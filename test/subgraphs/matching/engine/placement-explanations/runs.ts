/**
 * Random small match runs for the tests of the explanations: a cohort with its scores, a market of them, what people
 * have fixed and forbidden, and a mechanism's answer. Each is frozen before anybody gets it.
 */
import fc from "fast-check";
import { CAPACITY_KINDS } from "../../../../../schema/vocabulary/capacity-kind.js";
import { cohortMarket } from "../../../../../subgraphs/matching/engine/cohort/cohort-market.js";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import { type Market, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import type {
  Mechanism,
  MechanismName,
  Problem,
} from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { welfare } from "../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import {
  type ExplainedRun,
  explainedRun,
} from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { anyCohortRows, cohortOf, type CohortRows } from "../cohort/cohorts.js";
import { deepFreeze } from "../rows.js";

/** WELFARE content with what it finds first: what is said of its answers must hold of poor ones too. */
const ANY_GAP = 1;
const runBy: Record<MechanismName, Mechanism> = { ...mechanisms(), WELFARE: welfare(null, ANY_GAP) };

const MOST_HOUSEHOLDS = 6;
const MOST_TOWNS = 8;
/** What makes a run of a cohort. */
export interface RunParts {
  readonly rows: CohortRows;
  readonly acceptableTowns: number | null;
  /** Of eight towns, kind by kind. */
  readonly capacities: readonly number[];
  /** Of each household the place of the town that a person has fixed it to, where it fits. */
  readonly fixed: readonly (number | null)[];
  /** Of each household the same of what it had before, where the mechanism heeds that. */
  readonly endowed: readonly (number | null)[];
  /** Places of pairs. */
  readonly forbidden: readonly number[];
  readonly mechanism: MechanismName;
  readonly fill: boolean;
}

const ofEachHousehold = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: MOST_HOUSEHOLDS, maxLength: MOST_HOUSEHOLDS });

export const anyParts: fc.Arbitrary<RunParts> = fc.record({
  rows: anyCohortRows,
  acceptableTowns: fc.option(fc.integer({ min: 1, max: 5 })),
  capacities: fc.array(fc.constantFrom(0, 1, 2, 4, 8, 8), {
    minLength: MOST_TOWNS * CAPACITY_KINDS.length,
    maxLength: MOST_TOWNS * CAPACITY_KINDS.length,
  }),
  fixed: ofEachHousehold(fc.option(fc.nat(MOST_TOWNS - 1), { freq: 8 })),
  endowed: ofEachHousehold(fc.option(fc.nat(MOST_TOWNS - 1), { freq: 2 })),
  forbidden: fc.uniqueArray(fc.nat(40), { maxLength: 4 }),
  mechanism: fc.constantFrom(...(Object.keys(runBy) as MechanismName[])),
  fill: fc.boolean(),
});

/** The run of its parts. */
export function runOf(parts: RunParts): ExplainedRun {
  const cohort = cohortOf(parts.rows);
  const scoring = scoreCohort(cohort);
  const terms = { seed: 7, acceptableTowns: parts.acceptableTowns, greatestPersons: new Map<string, number>() };
  const { market } = cohortMarket(cohort, scoring, terms);
  // Less than the towns present, or small cohorts would never meet.
  const capacities = market.capacities.map((_, place) => parts.capacities[place]!);
  const problem = problemOf({ ...market, capacities }, parts);
  const run = runBy[parts.mechanism];
  const mechanism = { name: parts.mechanism, run };
  return deepFreeze(explainedRun(cohort, { scoring, problem, mechanism, solution: solve(run, problem) }));
}

/** Any run of up to six households and eight towns by any mechanism, filled or not. */
export const anyRun: fc.Arbitrary<ExplainedRun> = anyParts.map(runOf);

/** Fixes and endows whom the towns have room for, one after the other, and forbids some pairs. */
function problemOf(market: Market, { fixed, endowed, forbidden, fill, mechanism }: RunParts): Problem {
  const room = emptyRoom(market);
  const isForbidden = new Uint8Array(market.pairs.town.length);
  for (const pair of forbidden) if (pair < isForbidden.length) isForbidden[pair] = 1;
  const takeWhereRoom = (wanted: readonly (number | null)[], isAsked: (household: number) => boolean) =>
    Int32Array.from(market.households, (_, household) => {
      const town = wanted[household] ?? market.towns.length;
      if (town >= market.towns.length || !isAsked(household)) return UNPLACED;
      if (!hasRoom(market, room, household, town)) return UNPLACED;
      changeRoom(market, room, household, town, -1);
      return town;
    });
  const isFixed = takeWhereRoom(fixed, () => true);
  return {
    market,
    fixed: isFixed,
    forbidden: isForbidden,
    endowment:
      mechanism === "TOP_TRADING_CYCLES"
        ? takeWhereRoom(endowed, (household) => isFixed[household] === UNPLACED)
        : null,
    fill: fill && mechanism === "DEFERRED_ACCEPTANCE",
  };
}
