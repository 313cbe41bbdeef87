/**
 * Whether honesty pays: for a sample of households, each alone, whether a false list would have brought a better town.
 * The lists that are tried are stated here; there are others, so the share is a lower bound. It never knows whether a
 * mechanism promises that nobody can gain: it tries.
 */
import { drawLots } from "../cohort/lottery.js";
import { type Market, pairOf, type RankedPairs, UNPLACED } from "../market/market.js";
import type { Problem, Solution } from "../mechanisms/mechanism.js";
import { share } from "./statistics.js";

export interface MisreportFigures {
  /** Households that were drawn: of all whom nobody has fixed. */
  readonly sampled: number;
  /** Those of them who would have got a town that they like better by one of the lists tried. */
  readonly gaining: number;
  readonly gainingShare: number | null;
  /** False lists that were tried in all. */
  readonly tried: number;
}

/** Which households are drawn, and how many. The same seed draws the same, whatever the order of the input. */
export interface Sampling {
  readonly households: number;
  readonly seed: number;
}

/** Beyond so many places of a list nobody fine-tunes it; and each list tried is a run of its own. */
const LONGEST_TRIED = 10;

/**
 * Tries false lists. Of each household drawn: its list cut off behind its first, second … tenth town (but not before
 * its endowment), and its second … tenth town moved to the top. Who has his favourite already cannot gain, and is not
 * tried.
 * @param solveAgain the mechanism that made the result, with what is fixed and forbidden
 */
export function misreportFigures(
  solveAgain: (problem: Problem) => Solution,
  problem: Problem,
  truthful: Solution,
  sampling: Sampling,
): MisreportFigures {
  const drawn = drawHouseholds(problem, sampling);
  let gaining = 0;
  let tried = 0;
  for (const household of drawn) {
    const rank = (town: number) => rankOf(problem.market, household, town);
    const own = rank(truthful.townOf[household]!);
    if (own === 0) continue;
    const lists = falseLists(problem, household);
    const gain = lists.findIndex(
      (list) => rank(solveAgain(withList(problem, household, list)).townOf[household]!) < own,
    );
    tried += gain < 0 ? lists.length : gain + 1;
    if (gain >= 0) gaining++;
  }
  return { sampled: drawn.length, gaining, gainingShare: share(gaining, drawn.length), tried };
}

function drawHouseholds({ market, fixed }: Problem, { households, seed }: Sampling): readonly number[] {
  const free = market.households.flatMap((id, household) => (fixed[household] === UNPLACED ? [{ id, household }] : []));
  const { places } = drawLots(
    free.map(({ id }) => id),
    seed,
  );
  return free.flatMap(({ household }, position) => (places[position]! < households ? [household] : []));
}

/** The place of a town on a household's list, 0 for the first; behind all of them where it has none. */
const rankOf = ({ pairs }: Market, household: number, town: number): number =>
  town === UNPLACED ? pairs.town.length : pairOf(pairs, household, town) - pairs.start[household]!;

/** False lists, each as positions of pairs in their new order. */
function falseLists({ market: { pairs }, endowment }: Problem, household: number): readonly (readonly number[])[] {
  const begin = pairs.start[household]!;
  const list = Array.from(pairs.town.subarray(begin, pairs.start[household + 1]), (_, rank) => begin + rank);
  const held = endowment?.[household] ?? UNPLACED;
  const shortest = held === UNPLACED ? 1 : pairOf(pairs, household, held) - begin + 1;
  const cuts = list.slice(0, LONGEST_TRIED).map((_, rank) => list.slice(0, rank + 1));
  const moved = list.slice(1, LONGEST_TRIED).map((top) => [top, ...list.filter((pair) => pair !== top)]);
  return [...cuts.filter(({ length }) => length >= shortest && length < list.length), ...moved];
}

/**
 * The same problem with another list of one household. Towns that it leaves out rank it all the same, as they rank
 * everybody who does not want them.
 */
function withList(problem: Problem, household: number, list: readonly number[]): Problem {
  const { market, forbidden } = problem;
  const { pairs } = market;
  const begin = pairs.start[household]!;
  const end = pairs.start[household + 1]!;
  const isListed = new Set(list);
  const left = Array.from(pairs.town.subarray(begin, end), (_, rank) => begin + rank).filter(
    (pair) => !isListed.has(pair),
  );
  return {
    ...problem,
    market: {
      ...market,
      pairs: {
        ...replaceList(pairs, household, list),
        score: Int32Array.from(orderWith(pairs, household, list), (pair) => pairs.score[pair]!),
      },
      unwanted: addRanks(market.unwanted, household, pairs, left),
    },
    forbidden: Uint8Array.from(orderWith(pairs, household, list), (pair) => forbidden[pair]!),
  };
}

/** All positions, those of one household replaced. */
function orderWith({ start, town }: RankedPairs, household: number, list: readonly number[]): readonly number[] {
  const before = Array.from({ length: start[household]! }, (_, pair) => pair);
  const end = start[household + 1]!;
  const after = Array.from({ length: town.length - end }, (_, place) => end + place);
  return [...before, ...list, ...after];
}

function replaceList(pairs: RankedPairs, household: number, list: readonly number[]): RankedPairs {
  const order = orderWith(pairs, household, list);
  const shorter = pairs.start[household + 1]! - pairs.start[household]! - list.length;
  return {
    start: pairs.start.map((begin, place) => (place > household ? begin - shorter : begin)),
    town: Uint16Array.from(order, (pair) => pairs.town[pair]!),
    priority: Int32Array.from(order, (pair) => pairs.priority[pair]!),
  };
}

/** The ranks of a household at towns that it has left out, put behind its others. */
function addRanks(unwanted: RankedPairs, household: number, from: RankedPairs, left: readonly number[]): RankedPairs {
  const at = unwanted.start[household + 1]!;
  const joined = (column: Uint16Array | Int32Array, added: readonly number[]): readonly number[] => [
    ...column.subarray(0, at),
    ...added,
    ...column.subarray(at),
  ];
  return {
    start: unwanted.start.map((begin, place) => (place > household ? begin + left.length : begin)),
    town: Uint16Array.from(
      joined(
        unwanted.town,
        left.map((pair) => from.town[pair]!),
      ),
    ),
    priority: Int32Array.from(
      joined(
        unwanted.priority,
        left.map((pair) => from.priority[pair]!),
      ),
    ),
  };
}
