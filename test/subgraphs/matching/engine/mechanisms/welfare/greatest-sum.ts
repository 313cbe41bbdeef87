/** The plain reference: the greatest sum of scores, by trying every placement of a small market. */
import { type Market, pairOf, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../../subgraphs/matching/engine/market/room.js";

export function greatestSum(market: Market): number {
  const room = emptyRoom(market);
  const from = (household: number): number => {
    if (household === market.households.length) return 0;
    let best = from(household + 1);
    for (let pair = market.pairs.start[household]!; pair < market.pairs.start[household + 1]!; pair++) {
      const town = market.pairs.town[pair]!;
      if (!hasRoom(market, room, household, town)) continue;
      changeRoom(market, room, household, town, -1);
      best = Math.max(best, market.pairs.score[pair]! + from(household + 1));
      changeRoom(market, room, household, town, 1);
    }
    return best;
  };
  return from(0);
}

/** The sum of scores of a placement; throws where a household is where it must not be or a town holds too many. */
export function sumOf(market: Market, townOf: Int32Array): number {
  const room = emptyRoom(market);
  let sum = 0;
  townOf.forEach((town, household) => {
    if (town === UNPLACED) return;
    const pair = pairOf(market.pairs, household, town);
    if (pair === -1) throw new Error(`${market.households[household]!} is in a town that is not acceptable.`);
    changeRoom(market, room, household, town, -1);
    sum += market.pairs.score[pair]!;
  });
  if (room.some((left) => left < 0)) throw new Error("A town holds more than it can accommodate.");
  return sum;
}
