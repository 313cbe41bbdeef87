/**
 * The upper bound that any prices of places prove, worked out without a rounding error. By weak duality (Lagrangian
 * relaxation of the capacities: M. L. Fisher 1981) no matching has a greater sum of scores than
 * L(p) = Σ over rows p × capacity + Σ over households of the greatest score − p × needs, or 0. It judges prices and
 * never asks where they come from.
 */
import type { PlacementProgram } from "./placement-program.js";

/** Whole numbers up to here are exact in a double, and so are their multiples of a power of two. */
const EXACT = 2 ** 53;
/** Fractions of a point finer than 2^−20 would prove nothing more. */
const FINEST = 2 ** -20;

export interface ProvenBound {
  /** A whole number, as scores are whole: no matching has a greater sum. */
  readonly bound: number;
  /** The same before it was rounded down, as reduced costs are held against it. */
  readonly value: number;
  /** The prices that prove it, by row (town × kinds + kind), in points of score for one place; ≥ 0. */
  readonly prices: Float64Array;
}

/**
 * The bound proven by prices, which are rounded to a power of two so coarse that every sum is exact. Where even whole
 * prices would not be, they are all 0: then it is the sum of everybody's greatest score.
 * @param prices any numbers; below 0 counts as 0
 */
export function proveBound(program: PlacementProgram, prices: Float64Array): ProvenBound {
  const grain = grainOf(program, prices);
  const rounded = prices.map((price) => (price > 0 && grain <= 1 ? Math.round(price / grain) * grain : 0));
  const value = lagrangian(program, rounded);
  return { bound: Math.floor(value), value, prices: rounded };
}

/** L(p) for prices ≥ 0. */
export function lagrangian(program: PlacementProgram, prices: Float64Array): number {
  const { households, start, capacity } = program;
  let value = 0;
  for (let row = 0; row < capacity.length; row++) value += prices[row]! * capacity[row]!;
  for (let household = 0; household < households; household++) {
    let best = 0;
    for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
      const worth = reducedScore(program, prices, pair);
      if (worth > best) best = worth;
    }
    value += best;
  }
  return value;
}

/** Score of a pair less the price of what it needs. */
export function reducedScore(program: PlacementProgram, prices: Float64Array, pair: number): number {
  const { score, entryStart, entryRow, entryAmount } = program;
  let worth = score[pair]!;
  const end = entryStart[pair + 1]!;
  for (let entry = entryStart[pair]!; entry < end; entry++) worth -= prices[entryRow[entry]!]! * entryAmount[entry]!;
  return worth;
}

/**
 * The smallest power of two of which every partial sum of L is an exact multiple. No partial sum is greater than all
 * greatest scores and all prices × capacities together: a pair's needs are at most the capacity.
 */
function grainOf({ households, start, score, capacity }: PlacementProgram, prices: Float64Array): number {
  let greatest = 1;
  for (let household = 0; household < households; household++) {
    let best = 0;
    for (let pair = start[household]!; pair < start[household + 1]!; pair++) best = Math.max(best, score[pair]!);
    greatest += best;
  }
  // A price may be rounded up by half a grain, of at most one point.
  for (let row = 0; row < capacity.length; row++) greatest += (Math.max(0, prices[row]!) + 1) * capacity[row]!;
  let grain = FINEST;
  while (greatest / grain >= EXACT) grain *= 2;
  return grain;
}
