/**
 * Makes a placement from fractional shares and prices: who has the greater part of a share keeps it, everybody else
 * takes the best place that is left after its price. What comes out is feasible; how good it is, others find out.
 */
import { fits, NO_PAIR, place, type Placement } from "./placement.js";
import type { PlacePrices } from "./place-prices.js";
import { reducedScore } from "./proven-bound.js";

/** Shares are compared in millionths, so that a last bit never decides who comes first. */
const MILLION = 1_000_000;

/** Fills an empty placement. */
export function roundShares(placement: Placement, { prices, shares }: PlacePrices): void {
  const { program } = placement;
  const shareOf = new Float64Array(program.households);
  const wish = new Int32Array(program.households).fill(NO_PAIR);
  for (let household = 0; household < program.households; household++) {
    for (let pair = program.start[household]!; pair < program.start[household + 1]!; pair++) {
      const share = Math.round(shares[pair]! * MILLION);
      if (share <= shareOf[household]!) continue;
      shareOf[household] = share;
      wish[household] = pair;
    }
  }
  const order = Array.from(shareOf.keys()).sort((one, other) => shareOf[other]! - shareOf[one]! || one - other);
  for (const household of order) {
    const pair = wish[household]!;
    if (pair !== NO_PAIR && shareOf[household]! * 2 > MILLION && fits(placement, pair))
      place(placement, household, pair);
  }
  for (const household of order) if (placement.pairOf[household] === NO_PAIR) placeBest(placement, prices, household);
}

/** Puts a household where its score less the price is greatest among what fits; nowhere if nothing does. */
export function placeBest(placement: Placement, prices: Float64Array, household: number): void {
  const { program } = placement;
  let best = NO_PAIR;
  let greatest = -Infinity;
  for (let pair = program.start[household]!; pair < program.start[household + 1]!; pair++) {
    const worth = reducedScore(program, prices, pair);
    if (worth <= greatest || !fits(placement, pair)) continue;
    greatest = worth;
    best = pair;
  }
  if (best !== NO_PAIR) place(placement, household, best);
}
