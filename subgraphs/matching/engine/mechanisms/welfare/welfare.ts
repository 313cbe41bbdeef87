/**
 * WELFARE: the greatest sum of scores of matched pairs, with a bound that proves how much is missing at most (N. Ahani
 * et al., "Placement Optimization in Refugee Resettlement"). It knows neither preferences' order nor priorities. The
 * bound and the prices of places are for runs of every mechanism.
 */
import { type Market, UNPLACED } from "../../market/market.js";
import { type Mechanism, PLACED_AS, type Solution } from "../mechanism.js";
import { solveCore } from "./core.js";
import type { IntegerProgramSolver } from "./integer-program.js";
import { findPrices } from "./place-prices.js";
import { emptyPlacement, NO_PAIR, type Placement } from "./placement.js";
import { buildProgram, type PlacementProgram } from "./placement-program.js";
import { proveBound } from "./proven-bound.js";
import { placeBest, roundShares } from "./rounding.js";
import { openSearch } from "./ruin-recreate.js";

export interface WelfareBound {
  /** No matching has a greater sum of scores. A whole number. */
  readonly bound: number;
  /** Shadow prices: points of score that one more place would be worth at most, at town × kinds + kind; ≥ 0. */
  readonly prices: Float64Array;
}

/** How close the bound and the objective have to be, as a share of the bound, before WELFARE ends. */
const AIM = 0.001;
/** The levels of the price search end after some 2,000 iterations; at most so many, whatever the market. */
const PRICE_LIMITS = { iterations: 5000, precision: 1e-6 };
const SEARCH_ROUNDS = 400;
const SEED = 1;

/** The bound and the prices of a market, without a placement: what every run reports beside what it reached. */
export function welfareBound(market: Market): WelfareBound {
  const program = buildProgram(market);
  const { bound, prices } = proveBound(program, findPrices(program, PRICE_LIMITS).prices);
  return { bound, prices };
}

/**
 * How far a sum of scores may be from the greatest, as a share of a proven bound, in [0, 1]; 0 says that no matching
 * has more.
 */
export const gapOf = (objective: number, bound: number): number =>
  bound <= objective ? 0 : (bound - objective) / bound;

/**
 * Makes the mechanism.
 * @param solver proves the optimum where the core is small; null: the bound of the prices is all that is proven
 * @param aim where to end, as a share of the bound; 0: not before the optimum is proven or the limits are reached
 */
export const welfare =
  (solver: IntegerProgramSolver | null, aim = AIM): Mechanism =>
  ({ market }) => {
    const program = buildProgram(market);
    const found = findPrices(program, PRICE_LIMITS);
    const proven = proveBound(program, found.prices);
    const { prices } = proven;
    const placement = emptyPlacement(program);
    roundShares(placement, found);
    const rounds = searchUntil(placement, prices, (value) => gapOf(value, proven.bound) <= aim);
    // A market that a solver can search through is not left with a gap, whatever the aim.
    const bound = solver ? solveCore(placement, proven, solver) : proven.bound;
    for (let household = 0; household < program.households; household++)
      if (placement.pairOf[household] === NO_PAIR) placeBest(placement, prices, household);
    return solutionOf(program, placement, rounds, bound);
  };

function searchUntil(placement: Placement, prices: Float64Array, isEnough: (value: number) => boolean): number {
  const search = openSearch(placement, prices, SEED);
  let rounds = 0;
  for (; rounds < SEARCH_ROUNDS && !isEnough(search.best()); rounds++) search.round(1 - rounds / SEARCH_ROUNDS);
  search.finish();
  return rounds;
}

function solutionOf(program: PlacementProgram, { pairOf }: Placement, rounds: number, bound: number): Solution {
  const townOf = Int32Array.from(pairOf, (pair) => (pair === NO_PAIR ? UNPLACED : program.town[pair]!));
  return {
    townOf,
    placedAs: Uint8Array.from(townOf, (town) => (town === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(program.households).fill(-1),
    rounds,
    bound,
  };
}
