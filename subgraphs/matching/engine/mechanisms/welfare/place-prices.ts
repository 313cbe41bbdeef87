/**
 * Finds prices of places, and with them the fractional placement that they support: the linear relaxation, by the
 * primal–dual hybrid gradient method (A. Chambolle, T. Pock 2011) with the diagonal steps of T. Pock, A. Chambolle 2011
 * and restarts from the average (D. Applegate et al. 2021). Sums and quotients of doubles alone: the same everywhere.
 * What the prices prove is not judged here.
 */
import type { PlacementProgram } from "./placement-program.js";
import { lagrangian } from "./proven-bound.js";

/** So often the prices found so far are judged, each time at the cost of about an iteration. */
const ITERATIONS_PER_ROUND = 40;
/** Weighs steps of the shares against steps of the prices; tried from 1 to 100 on markets of 1,000 and 10,000. */
const SHARE_WEIGHT = 5;

export interface PriceLimits {
  /** Rounds of the search; a round is 40 iterations. */
  readonly rounds: number;
  /** Ends where a round lowers the bound by less than this share of it. */
  readonly leastGain: number;
}

export interface PlacePrices {
  /** By row, in points of score for one place. */
  readonly prices: Float64Array;
  /** Of each pair, between 0 and 1. */
  readonly shares: Float64Array;
  readonly rounds: number;
}

interface Iterate {
  readonly shares: Float64Array;
  readonly prices: Float64Array;
}

/** Searches prices whose bound is as low as can be; more rounds never give a higher one. */
export function findPrices(program: PlacementProgram, limits: PriceLimits): PlacePrices {
  const steps = stepsOf(program);
  const now = blank(program);
  const best = { ...blank(program), bound: lagrangian(program, now.prices) };
  const keep = (iterate: Iterate, bound: number) => {
    if (bound >= best.bound) return;
    best.bound = bound;
    best.shares.set(iterate.shares);
    best.prices.set(iterate.prices);
  };
  let rounds = 0;
  let calm = 0;
  while (rounds < limits.rounds && calm < 3) {
    const before = best.bound;
    const mean = iterateRound(program, steps, now);
    const [boundOfMean, boundOfNow] = [lagrangian(program, mean.prices), lagrangian(program, now.prices)];
    keep(mean, boundOfMean);
    keep(now, boundOfNow);
    if (boundOfMean < boundOfNow) {
      now.shares.set(mean.shares);
      now.prices.set(mean.prices);
    }
    rounds++;
    calm = before - best.bound < limits.leastGain * before ? calm + 1 : 0;
  }
  return { prices: best.prices, shares: best.shares, rounds };
}

const blank = ({ score, capacity }: PlacementProgram): Iterate => ({
  shares: new Float64Array(score.length),
  prices: new Float64Array(capacity.length),
});

interface Steps {
  readonly ofShare: Float64Array;
  readonly ofPrice: Float64Array;
  readonly mostPairs: number;
}

/** A share steps by 1/Σ of its column, a price by 1/Σ of its row, in units of the greatest score. */
function stepsOf({ households, start, score, entryStart, entryRow, entryAmount, capacity }: PlacementProgram): Steps {
  let greatest = 1;
  for (const points of score) if (points > greatest) greatest = points;
  const rowSum = new Float64Array(capacity.length);
  const ofShare = new Float64Array(score.length);
  for (let pair = 0; pair < score.length; pair++) {
    let columnSum = 0;
    for (let entry = entryStart[pair]!; entry < entryStart[pair + 1]!; entry++) {
      columnSum += entryAmount[entry]!;
      rowSum[entryRow[entry]!]! += entryAmount[entry]!;
    }
    ofShare[pair] = SHARE_WEIGHT / Math.max(1, columnSum) / greatest;
  }
  const ofPrice = rowSum.map((sum) => (sum > 0 ? greatest / (SHARE_WEIGHT * sum) : 0));
  let mostPairs = 0;
  for (let household = 0; household < households; household++)
    mostPairs = Math.max(mostPairs, start[household + 1]! - start[household]!);
  return { ofShare, ofPrice, mostPairs };
}

/** Runs a round from where the iterate stands; changes it, and answers the mean over the round. */
function iterateRound(program: PlacementProgram, steps: Steps, now: Iterate): Iterate {
  const mean = blank(program);
  const demand = new Float64Array(program.capacity.length);
  const workspace = new Float64Array(steps.mostPairs);
  for (let iteration = 0; iteration < ITERATIONS_PER_ROUND; iteration++) {
    stepShares(program, steps, now, mean, demand, workspace);
    stepPrices(program, steps, now, mean, demand);
  }
  return mean;
}

/** Moves everybody's shares towards towns that are worth their price; sums what twice the new less the old demands. */
function stepShares(
  program: PlacementProgram,
  { ofShare }: Steps,
  { shares, prices }: Iterate,
  mean: Iterate,
  demand: Float64Array,
  workspace: Float64Array,
): void {
  const { households, start, score, entryStart, entryRow, entryAmount } = program;
  demand.fill(0);
  for (let household = 0; household < households; household++) {
    const from = start[household]!;
    const end = start[household + 1]!;
    let entry = entryStart[from]!;
    for (let pair = from; pair < end; pair++) {
      let worth = score[pair]!;
      for (const last = entryStart[pair + 1]!; entry < last; entry++)
        worth -= prices[entryRow[entry]!]! * entryAmount[entry]!;
      workspace[pair - from] = shares[pair]! + ofShare[pair]! * worth;
    }
    const excess = excessOver(workspace, end - from);
    for (let pair = from; pair < end; pair++) {
      const before = shares[pair]!;
      const share = Math.max(0, workspace[pair - from]! - excess);
      if (share === 0 && before === 0) continue;
      shares[pair] = share;
      mean.shares[pair]! += share / ITERATIONS_PER_ROUND;
      const extrapolated = 2 * share - before;
      for (let entry = entryStart[pair]!; entry < entryStart[pair + 1]!; entry++)
        demand[entryRow[entry]!]! += entryAmount[entry]! * extrapolated;
    }
  }
}

/**
 * What is to be taken from each positive number so that together they are at most 1 (C. Michelot 1986). It ends as soon
 * as no number fewer is left: a last bit could let one come back, and again.
 */
function excessOver(values: Float64Array, count: number): number {
  let excess = 0;
  for (let before = Infinity; ;) {
    let sum = 0;
    let above = 0;
    for (let place = 0; place < count; place++) {
      if (values[place]! <= excess) continue;
      sum += values[place]!;
      above++;
    }
    if (above >= before || sum <= 1) return excess;
    excess = (sum - 1) / above;
    before = above;
  }
}

/** Raises the price of what more is demanded of than there is, and lowers the others. */
function stepPrices(
  { capacity }: PlacementProgram,
  { ofPrice }: Steps,
  { prices }: Iterate,
  mean: Iterate,
  demand: Float64Array,
): void {
  for (let row = 0; row < capacity.length; row++) {
    prices[row] = Math.max(0, prices[row]! + ofPrice[row]! * (demand[row]! - capacity[row]!));
    mean.prices[row]! += prices[row]! / ITERATIONS_PER_ROUND;
  }
}
