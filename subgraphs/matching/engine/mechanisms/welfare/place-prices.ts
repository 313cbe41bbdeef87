/**
 * Finds prices of places, and with them shares of a fractional placement that they support, by descending the bound
 * L(p) along subgradients: each step as long as a level below the best bound asks for (M. Held, P. Wolfe, H. P. Crowder
 * 1974), along a direction that remembers the former ones (P. M. Camerini, L. Fratta, F. Maffioli 1975), with the level
 * moved closer where it is not reached (J. L. Goffin, K. C. Kiwiel 1999). Sums, products and quotients of doubles alone:
 * the same everywhere. What the prices prove is not judged here.
 */
import type { PlacementProgram } from "./placement-program.js";

/** Of the former direction, so much is kept. Tried from .5 to .9: the more, the closer on tight markets. */
const REMEMBERED = 0.9;
/** The first level lies this share below the bound without prices; too far costs some halvings, too near stays behind. */
const FIRST_DEPTH = 0.05;
/** Iterations without having come halfway to the level before it is moved closer; 40 stop at .4 % on tight markets. */
const PATIENCE = 80;

export interface PriceLimits {
  readonly iterations: number;
  /** Ends where the level has come as close to the bound as this share of it. */
  readonly precision: number;
}

export interface PlacePrices {
  /** By row, in points of score for one place. */
  readonly prices: Float64Array;
  /** Of each pair, between 0 and 1: how often it was its household's best at the prices tried, the last counting most. */
  readonly shares: Float64Array;
  readonly iterations: number;
}

interface Descent {
  readonly prices: Float64Array;
  /** What is left of each row where everybody has his best pair at the prices, or more is wanted: a subgradient of L. */
  readonly room: Float64Array;
  /** In units of the row. */
  readonly direction: Float64Array;
  /** The greatest amount that a pair needs of each row; 0 where none needs any, and the price stays 0. */
  readonly unit: Float64Array;
  /** How often each pair was its household's best. */
  readonly chosen: Float64Array;
  /** How often it was looked. */
  looked: number;
}

/** Searches prices whose bound is as low as can be; more iterations never give a higher one. */
export function findPrices(program: PlacementProgram, limits: PriceLimits): PlacePrices {
  const descent = openDescent(program);
  let bound = evaluate(program, descent);
  const best = { bound, prices: descent.prices.slice() };
  let [depth, passed, waited] = [bound * FIRST_DEPTH, bound, 0];
  let iterations = 1;
  for (; iterations < limits.iterations && depth > best.bound * limits.precision; iterations++) {
    if (waited < PATIENCE && step(descent, bound - (best.bound - depth))) waited++;
    else {
      goBack(descent, best.prices);
      [depth, passed, waited] = [depth / 2, best.bound, 0];
    }
    bound = evaluate(program, descent);
    if (bound < best.bound) {
      best.bound = bound;
      best.prices.set(descent.prices);
    }
    if (best.bound <= passed - depth / 2) [passed, waited] = [best.bound, 0];
  }
  return { prices: best.prices, shares: descent.chosen.map((times) => times / descent.looked), iterations };
}

function openDescent({ score, entryStart, entryRow, entryAmount, capacity }: PlacementProgram): Descent {
  const unit = new Float64Array(capacity.length);
  for (let entry = 0; entry < entryStart[score.length]!; entry++)
    unit[entryRow[entry]!] = Math.max(unit[entryRow[entry]!]!, entryAmount[entry]!);
  return {
    prices: new Float64Array(capacity.length),
    room: new Float64Array(capacity.length),
    direction: new Float64Array(capacity.length),
    unit,
    chosen: new Float64Array(score.length),
    looked: 0,
  };
}

/** Looks what everybody takes at the prices. @returns L(p) */
function evaluate(program: PlacementProgram, descent: Descent): number {
  const { households, start, score, entryStart, entryRow, entryAmount, capacity } = program;
  const { prices, room, chosen } = descent;
  descent.looked++;
  room.set(capacity);
  let value = 0;
  for (let row = 0; row < capacity.length; row++) value += prices[row]! * capacity[row]!;
  for (let household = 0; household < households; household++) {
    let greatest = 0;
    let best = -1;
    const end = start[household + 1]!;
    let entry = entryStart[start[household]!]!;
    for (let pair = start[household]!; pair < end; pair++) {
      let worth = score[pair]!;
      for (const last = entryStart[pair + 1]!; entry < last; entry++)
        worth -= prices[entryRow[entry]!]! * entryAmount[entry]!;
      if (worth <= greatest) continue;
      greatest = worth;
      best = pair;
    }
    if (best === -1) continue;
    value += greatest;
    chosen[best]!++;
    for (let taken = entryStart[best]!; taken < entryStart[best + 1]!; taken++)
      room[entryRow[taken]!]! -= entryAmount[taken]!;
  }
  return value;
}

/** Steps so far as would bring L down by so much, were it linear. Whether there is anywhere to step to. */
function step({ prices, room, direction, unit }: Descent, descentWanted: number): boolean {
  let square = 0;
  for (let row = 0; row < prices.length; row++) {
    if (unit[row] === 0) continue;
    const now = REMEMBERED * direction[row]! + room[row]! / unit[row]!;
    // A price of 0 cannot fall.
    direction[row] = prices[row] === 0 && now > 0 ? 0 : now;
    square += direction[row]! * direction[row]!;
  }
  if (square === 0) return false;
  const length = descentWanted / square;
  for (let row = 0; row < prices.length; row++)
    if (unit[row]! > 0) prices[row] = Math.max(0, prices[row]! - (length * direction[row]!) / unit[row]!);
  return true;
}

/** Goes on from the best prices, without a memory; what was chosen before counts half from now on. */
function goBack(descent: Descent, prices: Float64Array): void {
  descent.prices.set(prices);
  descent.direction.fill(0);
  descent.chosen.forEach((times, pair) => (descent.chosen[pair] = times / 2));
  descent.looked /= 2;
}
