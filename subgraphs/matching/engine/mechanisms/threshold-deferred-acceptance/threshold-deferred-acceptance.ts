/**
 * THRESHOLD_DEFERRED_ACCEPTANCE: deferred acceptance in which a proposer stays only while his rank among the proposers is
 * at most his threshold (TMDA of the paper). Its promises stand in the README beside. Knows nothing of scores.
 */
import { UNPLACED } from "../../market/market.js";
import { type Mechanism, PLACED_AS } from "../mechanism.js";
import { beginThresholds, countKept, type Thresholds } from "./thresholds.js";

/**
 * Gives a weakly envy-free matching in which nobody gains by not telling the truth; it leaves much unused.
 * Rounds: those of proposals, the last of which nobody is rejected in. Endowment and filling are not looked at: filling
 * would reward who does not tell the truth.
 * @see D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement"
 */
export const thresholdDeferredAcceptance: Mechanism = ({ market }) => {
  const { start, town: towns } = market.pairs;
  const count = market.households.length;
  const thresholds = beginThresholds(market);
  const nextPair = start.slice(0, count);
  const proposersOf: number[][] = market.towns.map(() => []);
  let moving: readonly number[] = [...nextPair.keys()];
  let changed = new Set<number>();
  let rounds = 0;
  do {
    for (const household of moving) {
      const pair = nextPair[household]!;
      if (pair === start[household + 1]) continue;
      proposersOf[towns[pair]!]!.push(household);
      changed.add(towns[pair]!);
    }
    const rejecting = Array.from(changed, (town) => ({
      town,
      rejected: reject(thresholds, town, proposersOf[town]!, nextPair),
    }));
    // Who has lost proposers asks the others anew: their ranks and thresholds are others now.
    changed = new Set(rejecting.filter(({ rejected }) => rejected.length > 0).map(({ town }) => town));
    moving = rejecting.flatMap(({ rejected }) => rejected);
    rounds++;
  } while (moving.length > 0);
  const townOf = new Int32Array(count).fill(UNPLACED);
  proposersOf.forEach((proposers, town) => proposers.forEach((household) => (townOf[household] = town)));
  return {
    townOf,
    placedAs: Uint8Array.from(townOf, (at) => (at === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(count).fill(-1),
    rounds,
    bound: null,
  };
};

/** Takes out of a town's proposers whom it rejects, and moves these on to their next pairs. */
function reject(thresholds: Thresholds, town: number, proposers: number[], nextPair: Uint32Array): number[] {
  const { priority } = thresholds.market.pairs;
  proposers.sort((one, other) => priority[nextPair[one]!]! - priority[nextPair[other]!]!);
  const rejected = proposers.splice(countKept(thresholds, town, proposers));
  for (const household of rejected) nextPair[household]!++;
  return rejected;
}
