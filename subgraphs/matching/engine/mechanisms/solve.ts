/**
 * Takes out what people have decided before a mechanism decides anything: who is fixed to a town leaves the market and
 * takes what he needs along, and a forbidden pair is not there any more. So every mechanism heeds both in the same way.
 */
import { type AcceptablePairs, type Market, UNPLACED } from "../market/market.js";
import { changeRoom, emptyRoom } from "../market/room.js";
import { type Mechanism, PLACED_AS, type Problem, type Solution } from "./mechanism.js";

/** Solves a problem by a mechanism, with what is fixed and forbidden. */
export function solve(mechanism: Mechanism, problem: Problem): Solution {
  const { endowment, fill, fixed } = problem;
  const solution = mechanism({ market: marketLeft(problem), endowment, fill });
  return {
    ...solution,
    townOf: solution.townOf.map((town, household) => (fixed[household] === UNPLACED ? town : fixed[household]!)),
    placedAs: solution.placedAs.map((how, household) => (fixed[household] === UNPLACED ? how : PLACED_AS.fixed)),
  };
}

/** The market that is left to decide about: the same households and towns, fewer pairs, less room. */
export function marketLeft({ market, fixed, forbidden }: Problem): Market {
  const room = emptyRoom(market);
  fixed.forEach((town, household) => {
    if (town !== UNPLACED) changeRoom(market, room, household, town, -1);
  });
  const isLeft = (pair: number, household: number) => fixed[household] === UNPLACED && !forbidden[pair];
  return { ...market, capacities: Int32Array.from(room), pairs: keepPairs(market.pairs, isLeft) };
}

function keepPairs(pairs: AcceptablePairs, isKept: (pair: number, household: number) => boolean): AcceptablePairs {
  const kept: number[] = [];
  const start = new Uint32Array(pairs.start.length);
  for (let household = 0; household < start.length - 1; household++) {
    for (let pair = pairs.start[household]!; pair < pairs.start[household + 1]!; pair++) {
      if (isKept(pair, household)) kept.push(pair);
    }
    start[household + 1] = kept.length;
  }
  return {
    start,
    town: Uint16Array.from(kept, (pair) => pairs.town[pair]!),
    priority: Int32Array.from(kept, (pair) => pairs.priority[pair]!),
    score: Int32Array.from(kept, (pair) => pairs.score[pair]!),
  };
}
