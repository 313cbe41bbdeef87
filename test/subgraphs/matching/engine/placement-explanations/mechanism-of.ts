/** The mechanisms that the tests of the explanations run. */
import { UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import { type Mechanism, PLACED_AS } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";

/** One household after the other takes its best town that has room. */
const inTurn: Mechanism = ({ market }) => {
  const room = emptyRoom(market);
  const townOf = new Int32Array(market.households.length).fill(UNPLACED);
  const { start, town } = market.pairs;
  townOf.forEach((_, household) => {
    for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
      if (!hasRoom(market, room, household, town[pair]!)) continue;
      townOf[household] = town[pair]!;
      changeRoom(market, room, household, town[pair]!, -1);
      break;
    }
  });
  return {
    townOf,
    placedAs: Uint8Array.from(townOf, (place) => (place === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(townOf.length).fill(-1),
    rounds: 1,
    bound: null,
  };
};

export const runOf = { TOP_TRADING_CYCLES: inTurn, WELFARE: inTurn, DEFERRED_ACCEPTANCE: inTurn } as const;
