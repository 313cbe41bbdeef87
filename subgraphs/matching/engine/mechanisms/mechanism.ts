/** What a mechanism is: one file or folder beside this one, all behind one form. */
import type { Market } from "../market/market.js";

/** The mechanisms that a market can be solved by; what each promises stands in the README beside. */
export const MECHANISMS = [
  "DEFERRED_ACCEPTANCE",
  "TOP_TRADING_CYCLES",
  "THRESHOLD_DEFERRED_ACCEPTANCE",
  "WELFARE",
] as const;
export type MechanismName = (typeof MECHANISMS)[number];

/** What is to be solved beside the market itself. Pairs are places in the market. */
export interface Problem {
  readonly market: Market;
  /** Town of each household that a person has fixed, UNPLACED elsewhere. These fit together within the capacities. */
  readonly fixed: Int32Array;
  /**
   * The capacity kind that stands in for another for whoever is fixed, as in `Solution.substituteOf`: who has accepted a
   * larger dwelling keeps that one. Left out where everybody takes what he needs.
   */
  readonly fixedSubstituteOf?: Int32Array;
  /** 1 at every position of `market.pairs` that a person has forbidden. */
  readonly forbidden: Uint8Array;
  /** Where each household may stay whatever happens, UNPLACED without; null where nobody has any. */
  readonly endowment: Int32Array | null;
  /** Whether free room is filled after DEFERRED_ACCEPTANCE. */
  readonly fill: boolean;
}

/** How a placement came about. */
export const PLACED_AS = { nobody: 0, core: 1, fill: 2, fixed: 3 } as const;

/** What a mechanism answers. The same problem gives the same bytes. */
export interface Solution {
  /** Town of each household; UNPLACED where it has none. */
  readonly townOf: Int32Array;
  /** A value of PLACED_AS for each household. */
  readonly placedAs: Uint8Array;
  /** The capacity kind that stands in for another in the filling pass (see `market.substitutes`); -1: none. */
  readonly substituteOf: Int32Array;
  /** Rounds until nothing changed; of WELFARE, those of the search. */
  readonly rounds: number;
  /** Of WELFARE: no matching has a greater sum of scores than this. null where the mechanism proves none. */
  readonly bound: number | null;
}

/**
 * Solves a market in which nothing is fixed or forbidden any more (`solve` has taken both out).
 * Never changes what it is given.
 */
export type Mechanism = (problem: Pick<Problem, "market" | "endowment" | "fill">) => Solution;
