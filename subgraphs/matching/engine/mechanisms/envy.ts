/**
 * Who envies whom in a matching, counted. Knows no mechanism: it judges the matching of any of them.
 *
 * A household envies another if it prefers the other's town to its own place and has the higher priority there. The envy
 * is strong if, besides, the town cannot weakly accommodate the other alongside all of higher priority that like the
 * town at least as much as what they have: then the other takes what these are short of.
 * @see D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement"
 */
import { type Market, pairOf, UNPLACED } from "../market/market.js";
import { emptyRoom, type Room } from "../market/room.js";
import { rankByTown, type TownRanking } from "../market/town-ranking.js";
import { AS_NEEDED, changeRoomAs, hasWeakRoomAs } from "./fill/substitute.js";
import type { Problem, Solution } from "./mechanism.js";

export interface Envy {
  /** Ordered pairs of households of which the first envies the second. */
  readonly envyPairs: number;
  /** Those of them whose envy is strong; 0 for a weakly envy-free matching. */
  readonly strongEnvyPairs: number;
}

/** Where a person has fixed a household that the town does not rank: nobody comes before it. */
const BEFORE_ALL = -1;

type Judged = Pick<Problem, "market" | "forbidden">;
type Placement = Pick<Solution, "townOf" | "substituteOf">;

/**
 * Counts the envy in a matching. What a person has forbidden is not envied; whom one has fixed to a town that the
 * household does not list prefers every town that it does. Takes time in proportion to the acceptable pairs, and to
 * towns × households.
 */
export function countEnvy(judged: Judged, placement: Placement): Envy {
  const { market } = judged;
  const admirers = rankAdmirers(judged, placement.townOf);
  const room = emptyRoom(market);
  const envy = { envyPairs: 0, strongEnvyPairs: 0 };
  for (let town = 0; town < market.towns.length; town++) {
    const first = admirers.start[town]!;
    const ranked = admirers.household.subarray(first, admirers.start[town + 1]);
    const { weak, strong } = countAt(market, room, placement, town, ranked);
    envy.envyPairs += weak;
    envy.strongEnvyPairs += strong;
  }
  return envy;
}

/** Whether nobody envies anybody strongly. */
export const isWeaklyEnvyFree = (judged: Judged, placement: Placement): boolean =>
  countEnvy(judged, placement).strongEnvyPairs === 0;

/** For each town those who like it at least as much as what they have, in the order of its priorities. */
function rankAdmirers({ market, forbidden }: Judged, townOf: Int32Array): TownRanking {
  const { pairs, unwanted, households, towns } = market;
  const most = pairs.town.length + households.length;
  const entries = { town: new Uint16Array(most), household: new Int32Array(most), priority: new Int32Array(most) };
  let count = 0;
  const add = (household: number, town: number, priority: number) => {
    entries.town[count] = town;
    entries.household[count] = household;
    entries.priority[count++] = priority;
  };
  for (let household = 0; household < households.length; household++) {
    const own = townOf[household]!;
    const end = pairs.start[household + 1]!;
    let pair = pairs.start[household]!;
    for (; pair < end && pairs.town[pair] !== own; pair++) {
      if (!forbidden[pair]) add(household, pairs.town[pair]!, pairs.priority[pair]!);
    }
    if (own === UNPLACED) continue;
    if (pair < end) add(household, own, pairs.priority[pair]!);
    else add(household, own, unwanted.priority[pairOf(unwanted, household, own)] ?? BEFORE_ALL);
  }
  return rankByTown(towns.length, households.length, entries, count);
}

/** Goes down a town's ranking; the room is what all those before need there, or use there. Changes the town's room. */
function countAt(market: Market, room: Room, { townOf, substituteOf }: Placement, town: number, ranked: Int32Array) {
  let envious = 0;
  let weak = 0;
  let strong = 0;
  for (const household of ranked) {
    const isThere = townOf[household] === town;
    const substitute = isThere ? substituteOf[household]! : AS_NEEDED;
    if (!isThere) envious++;
    else {
      weak += envious;
      if (envious > 0 && !hasWeakRoomAs(market, room, household, town, substitute)) strong += envious;
    }
    changeRoomAs(market, room, household, town, substitute, -1);
  }
  return { weak, strong };
}
