/**
 * Takes out what people have decided before a mechanism decides anything: who is fixed to a town leaves the market and
 * takes what he needs along, and a forbidden pair never happens. So every mechanism heeds both in the same way.
 */
import { type AcceptablePairs, type Market, pairOf, type RankedPairs, UNPLACED } from "../market/market.js";
import { emptyRoom, type Room } from "../market/room.js";
import { AS_NEEDED, changeRoomAs } from "./fill/substitute.js";
import { type Mechanism, PLACED_AS, type Problem, type Solution } from "./mechanism.js";

/**
 * Solves a problem by a mechanism, with what is fixed and forbidden.
 * @throws RangeError where what is fixed, or the endowment beside it, does not fit into the capacities
 */
export function solve(mechanism: Mechanism, problem: Problem): Solution {
  const { fill, fixed, fixedSubstituteOf } = problem;
  const market = marketLeft(problem);
  const endowment = endowmentLeft(problem, market);
  const solution = mechanism({ market, endowment, fill });
  return {
    ...solution,
    bound: solution.bound === null ? null : solution.bound + scoreOfFixed(problem),
    townOf: solution.townOf.map((town, household) => (fixed[household] === UNPLACED ? town : fixed[household]!)),
    placedAs: solution.placedAs.map((how, household) => (fixed[household] === UNPLACED ? how : PLACED_AS.fixed)),
    substituteOf: solution.substituteOf.map((kind, household) =>
      fixed[household] === UNPLACED ? kind : (fixedSubstituteOf?.[household] ?? AS_NEEDED),
    ),
  };
}

/** The sum of scores of those who are fixed, which no mechanism can change: it belongs to every bound. */
export function scoreOfFixed({ market: { pairs }, fixed }: Problem): number {
  let score = 0;
  fixed.forEach((town, household) => {
    if (town !== UNPLACED) score += pairs.score[pairOf(pairs, household, town)] ?? 0;
  });
  return score;
}

/**
 * The market that is left to decide about: the same households and towns, fewer pairs, less room. A forbidden pair
 * stays in the town's ranking, as one that the household does not list: else listing it would make a difference.
 * @throws RangeError where what is fixed does not fit into the capacities
 */
export function marketLeft({ market, fixed, fixedSubstituteOf, forbidden }: Problem): Market {
  const room = emptyRoom(market);
  takeRoom(market, room, fixed, fixedSubstituteOf);
  checkRoom(market, room, "the households fixed there");
  const isThere = (household: number) => fixed[household] === UNPLACED;
  const { pairs, unwanted } = market;
  return {
    ...market,
    capacities: Int32Array.from(room),
    pairs: keepPairs(pairs, (pair, household) => isThere(household) && !forbidden[pair]),
    unwanted: joinPairs(
      keepRanks(unwanted, (_, household) => isThere(household)),
      keepRanks(pairs, (pair, household) => isThere(household) && forbidden[pair] === 1),
    ),
  };
}

/** Who is fixed gives up what he was endowed with. An endowment is what the household needs, never a substitute. */
function endowmentLeft({ endowment, fixed }: Problem, left: Market): Int32Array | null {
  if (!endowment) return null;
  const ofOthers = endowment.map((town, household) => (fixed[household] === UNPLACED ? town : UNPLACED));
  const room = emptyRoom(left);
  takeRoom(left, room, ofOthers);
  checkRoom(left, room, "the households endowed there");
  return ofOthers;
}

function takeRoom(market: Market, room: Room, townOf: Int32Array, substituteOf?: Int32Array): void {
  townOf.forEach((town, household) => {
    if (town !== UNPLACED) changeRoomAs(market, room, household, town, substituteOf?.[household] ?? AS_NEEDED, -1);
  });
}

function checkRoom({ towns, capacityKinds, capacities }: Market, room: Room, who: string): void {
  const position = room.findIndex((left) => left < 0);
  if (position < 0) return;
  const kind = position % capacityKinds.length;
  const capacity = capacities[position]!;
  throw new RangeError(
    `Town "${towns[(position - kind) / capacityKinds.length]}": ${who} need ${capacity - room[position]!} of ` +
      `"${capacityKinds[kind]}", and ${capacity} are left for them.`,
  );
}

type IsKept = (pair: number, household: number) => boolean;

function keepPairs(pairs: AcceptablePairs, isKept: IsKept): AcceptablePairs {
  const { start, kept } = positionsKept(pairs, isKept);
  return { ...pairsAt(pairs, start, kept), score: Int32Array.from(kept, (pair) => pairs.score[pair]!) };
}

function keepRanks(pairs: RankedPairs, isKept: IsKept): RankedPairs {
  const { start, kept } = positionsKept(pairs, isKept);
  return pairsAt(pairs, start, kept);
}

const pairsAt = ({ town, priority }: RankedPairs, start: Uint32Array, kept: Uint32Array): RankedPairs => ({
  start,
  town: Uint16Array.from(kept, (pair) => town[pair]!),
  priority: Int32Array.from(kept, (pair) => priority[pair]!),
});

function positionsKept(pairs: RankedPairs, isKept: IsKept): { start: Uint32Array; kept: Uint32Array } {
  const start = new Uint32Array(pairs.start.length);
  const kept = new Uint32Array(pairs.town.length);
  let count = 0;
  for (let household = 0; household < start.length - 1; household++) {
    for (let pair = pairs.start[household]!; pair < pairs.start[household + 1]!; pair++) {
      if (isKept(pair, household)) kept[count++] = pair;
    }
    start[household + 1] = count;
  }
  return { start, kept: kept.subarray(0, count) };
}

/** Both, household by household. */
function joinPairs(one: RankedPairs, other: RankedPairs): RankedPairs {
  const start = one.start.map((begin, household) => begin + other.start[household]!);
  const town = new Uint16Array(start.at(-1)!);
  const priority = new Int32Array(town.length);
  for (let household = 0; household < start.length - 1; household++) {
    let at = start[household]!;
    for (const { start: begin, ...from } of [one, other]) {
      for (let pair = begin[household]!; pair < begin[household + 1]!; pair++) {
        town[at] = from.town[pair]!;
        priority[at++] = from.priority[pair]!;
      }
    }
  }
  return { start, town, priority };
}
