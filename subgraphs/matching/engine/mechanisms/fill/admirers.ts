/**
 * Who would rather be in a town than where he is, by town and by what he needs: so that a town that has a dwelling free
 * looks at those alone who need one. Knows nothing of priorities.
 */
import type { Market } from "../../market/market.js";
import { neededKinds } from "./substitute.js";

/**
 * The pairs of town t and need group g that their households like better than their places stand from start[t × groups +
 * g] to before the next start.
 */
export interface Admirers {
  readonly start: Uint32Array;
  readonly household: Int32Array;
  readonly pair: Uint32Array;
  /** The kinds that the households of each group need any of, as bits. */
  readonly groupKinds: Int32Array;
}

/**
 * Finds them all. Takes time in proportion to their number, and to towns × groups.
 * @param pairOf the pair in which each household is placed, or the end of its pairs
 */
export function findAdmirers(market: Market, pairOf: Uint32Array): Admirers {
  const { pairs, towns, households } = market;
  const needed = neededKinds(market);
  const groupKinds = Int32Array.from(new Set(needed)).sort();
  const groupOf = needed.map((kinds) => groupKinds.indexOf(kinds));
  const groups = groupKinds.length;
  const start = new Uint32Array(towns.length * groups + 1);
  for (let household = 0; household < households.length; household++) {
    const group = groupOf[household]! + 1;
    for (let pair = pairs.start[household]!; pair < pairOf[household]!; pair++) {
      start[pairs.town[pair]! * groups + group]!++;
    }
  }
  for (let place = 1; place < start.length; place++) start[place]! += start[place - 1]!;
  const next = start.slice();
  const admirers = {
    start,
    household: new Int32Array(start.at(-1)!),
    pair: new Uint32Array(start.at(-1)!),
    groupKinds,
  };
  for (let household = 0; household < households.length; household++) {
    const group = groupOf[household]!;
    for (let pair = pairs.start[household]!; pair < pairOf[household]!; pair++) {
      const place = next[pairs.town[pair]! * groups + group]!++;
      admirers.household[place] = household;
      admirers.pair[place] = pair;
    }
  }
  return admirers;
}
