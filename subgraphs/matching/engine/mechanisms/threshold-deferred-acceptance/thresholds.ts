/** The thresholds of a town's proposers. Knows nothing of rounds. */
import { type Market, needsAt } from "../../market/market.js";
import { emptyRoom, hasWeakRoom } from "../../market/room.js";
import { rankPossible, type TownRanking } from "../../market/town-ranking.js";
import { type NeedLevels, needLevels } from "./need-levels.js";

/** What stays the same over all rounds, and the sums of the town that is looked at. */
export interface Thresholds {
  readonly market: Market;
  readonly ranking: TownRanking;
  /** 1 at each place of the ranking whose household fits weakly beside all of higher priority, whoever proposes. */
  readonly isUnlimited: Uint8Array;
  readonly levels: NeedLevels;
  /** For each kind what those need in all who come before and propose. */
  readonly proposed: Float64Array;
  /** For each kind and level how many of those who come before and do not propose need so much. */
  readonly others: readonly Int32Array[];
}

/** Prepares the thresholds of a market. */
export function beginThresholds(market: Market): Thresholds {
  const ranking = rankPossible(market);
  const levels = needLevels(market);
  return {
    market,
    ranking,
    isUnlimited: findUnlimited(market, ranking),
    levels,
    proposed: new Float64Array(market.capacityKinds.length),
    others: levels.amounts.map(({ length }) => new Int32Array(length)),
  };
}

function findUnlimited(market: Market, { start, household: households }: TownRanking): Uint8Array {
  const { needs, capacityKinds, towns } = market;
  const kinds = capacityKinds.length;
  const room = emptyRoom(market);
  const isUnlimited = new Uint8Array(households.length);
  for (let town = 0; town < towns.length; town++) {
    for (let place = start[town]!; place < start[town + 1]!; place++) {
      const household = households[place]!;
      if (hasWeakRoom(market, room, household, town)) isUnlimited[place] = 1;
      const need = needsAt(needs, household, town);
      for (let kind = 0; kind < kinds; kind++) room[town * kinds + kind]! -= needs.values[need + kind]!;
    }
  }
  return isUnlimited;
}

/**
 * How many of a town's proposers it keeps: the first of them, as long as each one's rank among them, 1 for the first, is
 * at most his threshold. That is the smallest of the temporary thresholds (`temporaryThreshold`) of himself and of all
 * whom the town ranks before him, whether or not these propose; so it only falls down the ranking while the ranks rise,
 * and behind the first who is rejected all are.
 * @param proposers who proposes, the highest priority first
 */
export function countKept(thresholds: Thresholds, town: number, proposers: readonly number[]): number {
  const { ranking, isUnlimited } = thresholds;
  let threshold = Infinity;
  let before = 0;
  clear(thresholds);
  for (let place = ranking.start[town]!; before < proposers.length; place++) {
    const household = ranking.household[place]!;
    if (isUnlimited[place] === 0) {
      threshold = Math.min(threshold, temporaryThreshold(thresholds, town, household, before));
    }
    if (before + 1 > threshold) return before;
    const isProposing = household === proposers[before];
    addBefore(thresholds, town, household, isProposing);
    if (isProposing) before++;
  }
  return before;
}

/**
 * How many may propose, with the household itself, of those whom the town ranks before it so that in any case the town
 * can weakly accommodate it: the largest n such that this holds beside every set of n − 1 of them that contains those
 * who propose. The worst set for a kind is that of the largest needs. 0 where it does not hold beside those alone.
 * @param before how many propose of those who come before the household
 */
function temporaryThreshold(
  { market, levels, proposed, others }: Thresholds,
  town: number,
  household: number,
  before: number,
): number {
  const { needs, capacities, capacityKinds } = market;
  const need = needsAt(needs, household, town);
  let most = Infinity;
  for (let kind = 0; kind < capacityKinds.length; kind++) {
    const needed = needs.values[need + kind]!;
    if (needed === 0) continue;
    const room = capacities[town * capacityKinds.length + kind]! - needed - proposed[kind]!;
    if (room < 0) return 0;
    most = Math.min(most, before + 1 + countFitting(levels.amounts[kind]!, others[kind]!, room));
  }
  return most;
}

/** How many fit into some room, the largest first; Infinity where all do. */
function countFitting(amounts: Int32Array, counts: Int32Array, room: number): number {
  let fitting = 0;
  let left = room;
  for (let level = 0; level < amounts.length; level++) {
    const count = Math.min(counts[level]!, Math.floor(left / amounts[level]!));
    fitting += count;
    if (count < counts[level]!) return fitting;
    left -= count * amounts[level]!;
  }
  return Infinity;
}

function clear({ proposed, others }: Thresholds): void {
  proposed.fill(0);
  for (const counts of others) counts.fill(0);
}

function addBefore(
  { market, levels, proposed, others }: Thresholds,
  town: number,
  household: number,
  isProposing: boolean,
): void {
  const need = needsAt(market.needs, household, town);
  for (let kind = 0; kind < proposed.length; kind++) {
    if (isProposing) proposed[kind]! += market.needs.values[need + kind]!;
    else if (levels.levelOf[need + kind]! >= 0) others[kind]![levels.levelOf[need + kind]!]!++;
  }
}
