/**
 * How a result spreads people over the federal states, held against the Königsteiner Schlüssel. The key is a yardstick:
 * whoever chooses his town, or is recognised, is not distributed by it.
 */
import { FEDERAL_STATES, type FederalState } from "../../../../schema/vocabulary/federal-state.js";
import { UNPLACED } from "../market/market.js";
import { sum } from "./statistics.js";

export interface StateShare {
  readonly state: FederalState;
  /** Placed there, in the unit of the weights. */
  readonly placed: number;
  /** Of all that are placed, in [0, 1]. */
  readonly share: number;
  readonly keyShare: number;
  /** share − keyShare. */
  readonly deviation: number;
}

export interface StateShares {
  readonly states: readonly StateShare[];
  /** Half the sum of all deviations without their sign: the share of the placed that would have to be elsewhere. */
  readonly totalDeviation: number;
}

/**
 * The shares of the states in what is placed; null where nothing is.
 * @param weights of each household: its persons, or 1
 * @param stateOf the state of each town
 * @param key shares of the states, in any unit; all sixteen count, so a run in few states deviates much
 */
export function stateShares(
  townOf: Int32Array,
  weights: Int32Array,
  stateOf: readonly FederalState[],
  key: Readonly<Record<FederalState, number>>,
): StateShares | null {
  const placed = new Map<FederalState, number>();
  townOf.forEach((town, household) => {
    if (town === UNPLACED) return;
    const state = stateOf[town]!;
    placed.set(state, (placed.get(state) ?? 0) + weights[household]!);
  });
  const total = sum([...placed.values()]);
  if (total === 0) return null;
  const keyTotal = sum(Object.values(key));
  const states = FEDERAL_STATES.map(({ value: state }) => {
    const share = (placed.get(state) ?? 0) / total;
    const keyShare = key[state] / keyTotal;
    return { state, placed: placed.get(state) ?? 0, share, keyShare, deviation: share - keyShare };
  });
  return { states, totalDeviation: sum(states.map(({ deviation }) => Math.abs(deviation))) / 2 };
}
