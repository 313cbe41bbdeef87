/** Results for the tests: of the mechanisms, and any matching within the capacities. */
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import { PLACED_AS, type Solution } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { anyStatedMarket, type MarketSizes } from "../market/markets.js";
import { deepFreeze } from "../rows.js";
import type { Matching } from "./reference.js";

/** A matching as a result whose placements are all of the core. */
export const solutionOf = (townOf: Int32Array): Solution =>
  deepFreeze({
    townOf,
    placedAs: Uint8Array.from(townOf, (town) => (town === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(townOf.length).fill(-1),
    rounds: 1,
    bound: null,
  });

export interface Solved {
  readonly stated: StatedMarket;
  readonly market: Market;
  readonly solution: Solution;
  readonly matching: Matching;
}

/** Any market with any matching that fits: each household where it would be if chance chose among its towns. */
export const anySolved = (sizes: Partial<MarketSizes> = {}): fc.Arbitrary<Solved> =>
  anyStatedMarket(sizes).chain((stated) =>
    fc
      .array(fc.nat(), { minLength: stated.households.length, maxLength: stated.households.length })
      .map((choices) => solved(stated, choices)),
  );

function solved(stated: StatedMarket, choices: readonly number[]): Solved {
  const market = deepFreeze(buildMarket(stated));
  const room = emptyRoom(market);
  const { start, town } = market.pairs;
  const townOf = Int32Array.from(choices, (choice, household) => {
    const length = start[household + 1]! - start[household]!;
    // One choice more than towns: nowhere.
    const rank = choice % (length + 1);
    const place = rank === length ? UNPLACED : town[start[household]! + rank]!;
    if (place === UNPLACED || !hasRoom(market, room, household, place)) return UNPLACED;
    changeRoom(market, room, household, place, -1);
    return place;
  });
  const matching = Object.fromEntries(
    market.households.map((id, household) => [id, market.towns[townOf[household]!] ?? null]),
  );
  return { stated, market, solution: solutionOf(townOf), matching };
}
