/** What happens in a round of TOP_TRADING_CYCLES in which no cycle can be swapped: only with an endowment. */
import { needsAt, type Market } from "../../market/market.js";
import { canSwap, NOBODY, type Trade } from "./trade.js";

/**
 * Goes through the households that towns point at, those with the greatest needs first, and takes from each the towns
 * that could not take it in exchange for whom they point at, until one has lost the town it points at.
 *
 * Neither who is looked at nor what he loses depends on what he says himself, nor does what others lose before he is
 * fixed: else naming a town at another place of the list could keep it. So all of a household's towns are looked at, not
 * only its favourite. Changes the trade.
 */
export function rejectOne(trade: Trade, favourites: Int32Array): void {
  const { market, isRejected, nextPair, lookedIn, version } = trade;
  const { start, town } = market.pairs;
  for (const { household, favourite } of pointedAt(trade, favourites)) {
    lookedIn[household] = version;
    let hasLost = false;
    for (let pair = nextPair[household]!; pair < start[household + 1]!; pair++) {
      if (isRejected[pair] === 1 || canSwap(trade, household, town[pair]!)) continue;
      isRejected[pair] = 1;
      if (town[pair] === favourite) hasLost = true;
    }
    if (hasLost) return;
  }
}

/** Who has been looked at with the same room and the same pointing has nothing more to lose. */
function pointedAt({ market, pointsAt, lookedIn, version }: Trade, favourites: Int32Array) {
  const favouriteOf = new Map<number, number>();
  pointsAt.forEach((household, town) => {
    if (household !== NOBODY && lookedIn[household] !== version) favouriteOf.set(household, favourites[town]!);
  });
  return Array.from(favouriteOf, ([household, favourite]) => ({
    household,
    favourite,
    size: sizeOf(market, household),
  })).sort((one, other) => other.size - one.size || one.household - other.household);
}

/** All that a household needs; where its needs are stated by town, all of them together. */
function sizeOf({ needs, capacityKinds, towns }: Market, household: number): number {
  const places = needs.townStride === 0 ? 1 : towns.length;
  let size = 0;
  for (let town = 0; town < places; town++) {
    const need = needsAt(needs, household, town);
    for (let kind = 0; kind < capacityKinds.length; kind++) size += needs.values[need + kind]!;
  }
  return size;
}
