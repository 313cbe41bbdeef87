/** What is fixed and what can still be traded between rounds of TOP_TRADING_CYCLES. */
import { type Market, needsAt, pairOf, UNPLACED } from "../../market/market.js";
import { changeRoom, emptyRoom, hasRoom, type Room } from "../../market/room.js";
import { rankByTown, rankPossible, type TownRanking } from "../../market/town-ranking.js";
import { NOWHERE } from "./cycles.js";

export interface Trade {
  readonly market: Market;
  readonly townOf: Int32Array;
  /** 1 for who is fixed, or has left because no town remains to it. */
  readonly isGone: Uint8Array;
  /** Where those who have not gone may stay; UNPLACED once they are gone. */
  readonly endowment: Int32Array;
  /** What towns have beside those who are fixed there. */
  readonly beside: Room;
  /** What towns have beside those who are fixed or endowed there. The same object where there is no endowment. */
  readonly free: Room;
  /** Who does not list the town that he may stay in: he alone can be left without a town while room is kept for him. */
  readonly offList: readonly number[];
  /** 1 for pairs that a rejection stage has taken from the household. */
  readonly isRejected: Uint8Array;
  /** The first pair of each household that may remain to it. */
  readonly nextPair: Uint32Array;
  /** Whom each town points at; NOBODY where nobody fits any more. */
  readonly pointsAt: Int32Array;
  readonly orders: readonly TownOrder[];
  /** The version in which a rejection stage looked at each household last. */
  readonly lookedIn: Int32Array;
  /** Rises with each household that goes: as long as it is the same, towns have the same room and point at the same. */
  version: number;
}

/** In what order towns point, and how far they are. */
interface TownOrder {
  readonly ranking: TownRanking;
  readonly next: Uint32Array;
  /** Whether these have their places in any case. */
  readonly isEndowed: boolean;
}

export const NOBODY = -1;

/** The priority of an endowed household that the town does not rank. */
const UNRANKED = -1;

/** The state before the first round. */
export function beginTrade(market: Market, endowment: Int32Array | null): Trade {
  const count = market.households.length;
  const beside = emptyRoom(market);
  const kept = endowment?.slice() ?? new Int32Array(count).fill(UNPLACED);
  const free = endowment ? beside.slice() : beside;
  kept.forEach((town, household) => {
    if (town !== UNPLACED) changeRoom(market, free, household, town, -1);
  });
  const orderOf = (ranking: TownRanking, isEndowed: boolean) => ({ ranking, next: ranking.start.slice(), isEndowed });
  return {
    market,
    townOf: new Int32Array(count).fill(UNPLACED),
    isGone: new Uint8Array(count),
    endowment: kept,
    beside,
    free,
    offList: [...kept.keys()].filter(
      (household) => kept[household] !== UNPLACED && pairOf(market.pairs, household, kept[household]!) < 0,
    ),
    isRejected: new Uint8Array(market.pairs.town.length),
    nextPair: market.pairs.start.slice(0, count),
    pointsAt: new Int32Array(market.towns.length).fill(NOBODY),
    // Who does not list a town is in its order all the same: he may still trade its place.
    orders: [orderOf(rankEndowed(market, kept), true), orderOf(rankPossible(market), false)],
    lookedIn: new Int32Array(count).fill(-1),
    version: 0,
  };
}

/** The towns' orders of those who have them as their endowment; whom a town does not rank at all it has before the others. */
function rankEndowed(market: Market, endowment: Int32Array): TownRanking {
  const { pairs, unwanted, households, towns } = market;
  const entries = {
    town: new Uint16Array(households.length),
    household: new Int32Array(households.length),
    priority: new Int32Array(households.length),
  };
  let count = 0;
  endowment.forEach((town, household) => {
    if (town === UNPLACED) return;
    const pair = pairOf(pairs, household, town);
    entries.town[count] = town;
    entries.household[count] = household;
    entries.priority[count++] =
      pair >= 0 ? pairs.priority[pair]! : (unwanted.priority[pairOf(unwanted, household, town)] ?? UNRANKED);
  });
  return rankByTown(towns.length, households.length, entries, count);
}

/**
 * Lets every town point, and every household that is pointed at; who has no town left goes. Changes the trade.
 * @returns for each town the favourite of the household that it points at; NOWHERE where it points at nobody
 */
export function favouritesOf(trade: Trade): Int32Array {
  for (const household of trade.offList) {
    if (trade.isGone[household] === 0 && favouriteOf(trade, household) === NOWHERE) leave(trade, household);
  }
  const favourites = new Int32Array(trade.pointsAt.length).fill(NOWHERE);
  for (let town = 0; town < favourites.length; town++) {
    for (;;) {
      const household = pointOn(trade, town);
      trade.pointsAt[town] = household;
      if (household === NOBODY) break;
      favourites[town] = favouriteOf(trade, household);
      if (favourites[town] !== NOWHERE) break;
      leave(trade, household);
    }
  }
  return favourites;
}

/** Whoever is passed over never comes back: he has gone, or the room beside those who are fixed is too small for him. */
function pointOn({ market, orders, isGone, beside }: Trade, town: number): number {
  for (const { ranking, next, isEndowed } of orders) {
    for (; next[town]! < ranking.start[town + 1]!; next[town]!++) {
      const household = ranking.household[next[town]!]!;
      if (isGone[household] === 0 && (isEndowed || hasRoom(market, beside, household, town))) return household;
    }
  }
  return NOBODY;
}

function favouriteOf({ market, beside, isRejected, nextPair }: Trade, household: number): number {
  const { start, town } = market.pairs;
  for (; nextPair[household]! < start[household + 1]!; nextPair[household]!++) {
    const pair = nextPair[household]!;
    if (isRejected[pair] === 0 && hasRoom(market, beside, household, town[pair]!)) return town[pair]!;
  }
  return NOWHERE;
}

/**
 * Whether a town can take a household and give up whom it points at: there is room beside those who are fixed or endowed
 * there, without that one. Without an endowment whoever fits beside those who are fixed can be taken.
 */
export function canSwap(trade: Trade, household: number, town: number): boolean {
  const { market, endowment, free, pointsAt } = trade;
  const { needs, capacityKinds } = market;
  const givenUp = pointsAt[town]!;
  const need = needsAt(needs, household, town);
  const needGivenUp = givenUp !== NOBODY && endowment[givenUp] === town ? needsAt(needs, givenUp, town) : null;
  const isThere = endowment[household] === town && household !== givenUp;
  for (let kind = 0; kind < capacityKinds.length; kind++) {
    const needed = isThere ? 0 : needs.values[need + kind]!;
    const gained = needGivenUp === null ? 0 : needs.values[needGivenUp + kind]!;
    if (needed > free[town * capacityKinds.length + kind]! + gained) return false;
  }
  return true;
}

/** Fixes a household to a town. Changes the trade. */
export function moveIn(trade: Trade, household: number, town: number): void {
  leave(trade, household);
  trade.townOf[household] = town;
  changeRoom(trade.market, trade.beside, household, town, -1);
  if (trade.free !== trade.beside) changeRoom(trade.market, trade.free, household, town, -1);
}

/** Takes a household out of the trade, and gives back what it was endowed with. Changes the trade. */
function leave(trade: Trade, household: number): void {
  const { market, endowment, free, isGone } = trade;
  const town = endowment[household]!;
  if (town !== UNPLACED) changeRoom(market, free, household, town, 1);
  endowment[household] = UNPLACED;
  isGone[household] = 1;
  trade.version++;
}
