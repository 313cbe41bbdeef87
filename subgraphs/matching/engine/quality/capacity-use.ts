/** How much of the towns' capacities is used, and who could move up into what is left. */
import { type Market, UNPLACED } from "../market/market.js";
import { emptyRoom, hasRoom, type Room } from "../market/room.js";
import { changeRoomAs } from "../mechanisms/fill/substitute.js";
import { PLACED_AS, type Problem, type Solution } from "../mechanisms/mechanism.js";
import { share } from "./statistics.js";

export interface KindUse {
  readonly kind: string;
  readonly used: number;
  readonly capacity: number;
  /** null where no town has any. */
  readonly share: number | null;
}

/** What a result leaves of every town's capacities; a kind that stands in for another is used up in its place. */
function roomLeft(market: Market, { townOf, substituteOf }: Solution): Room {
  const room = emptyRoom(market);
  townOf.forEach((town, household) => {
    if (town !== UNPLACED) changeRoomAs(market, room, household, town, substituteOf[household]!, -1);
  });
  return room;
}

/** The use of each capacity kind over all towns, in the order of the market. */
export function capacityUse(market: Market, solution: Solution): readonly KindUse[] {
  const room = roomLeft(market, solution);
  const kinds = market.capacityKinds.length;
  return market.capacityKinds.map((kind, place) => {
    let capacity = 0;
    let left = 0;
    for (let town = 0; town < market.towns.length; town++) {
      capacity += market.capacities[town * kinds + place]!;
      left += room[town * kinds + place]!;
    }
    return { kind, used: capacity - left, capacity, share: share(capacity - left, capacity) };
  });
}

/**
 * Waste: the households, each taken alone, that could move up now, into a town that they like better than where they
 * are (or than no place) and that has room left for all they need there. Whom a person has fixed does not move, and a
 * forbidden pair is no move. 0 after the filling pass.
 */
export function countWaste({ market, forbidden }: Problem, solution: Solution): number {
  const room = roomLeft(market, solution);
  const { start, town } = market.pairs;
  const couldMoveUp = (household: number): boolean => {
    if (solution.placedAs[household] === PLACED_AS.fixed) return false;
    for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
      if (town[pair] === solution.townOf[household]) return false;
      if (!forbidden[pair] && hasRoom(market, room, household, town[pair]!)) return true;
    }
    return false;
  };
  return market.households.filter((_, household) => couldMoveUp(household)).length;
}
