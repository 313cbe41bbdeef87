/** From a checked file to the problem that a mechanism solves: ids become places in the market. */
import { buildMarket, type Market, pairOf, type Problem, UNPLACED } from "../engine/match.js";
import type { MarketFile, TownByHousehold } from "./market-file.js";

/** Builds the problem of a file. */
export function problemOfFile(file: MarketFile, fill: boolean): Problem {
  const market = buildMarket({
    ...file,
    towns: file.towns.map((town) => ({ ...town, priorities: town.priorities ?? [] })),
  });
  const places: Places = { households: placesOf(market.households), towns: placesOf(market.towns) };
  return {
    market,
    fixed: townsOf(file.fixed ?? {}, places),
    forbidden: forbiddenPairs(file, market, places),
    endowment: file.endowment ? townsOf(file.endowment, places) : null,
    fill,
  };
}

interface Places {
  readonly households: ReadonlyMap<string, number>;
  readonly towns: ReadonlyMap<string, number>;
}

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, place) => [id, place]));

function townsOf(stated: TownByHousehold, { households, towns }: Places): Int32Array {
  const townOf = new Int32Array(households.size).fill(UNPLACED);
  for (const [household, town] of Object.entries(stated)) townOf[households.get(household)!] = towns.get(town)!;
  return townOf;
}

function forbiddenPairs({ forbidden }: MarketFile, market: Market, { households, towns }: Places): Uint8Array {
  const marks = new Uint8Array(market.pairs.town.length);
  for (const { household, town } of forbidden ?? []) {
    const pair = pairOf(market.pairs, households.get(household)!, towns.get(town)!);
    // A pair that was never acceptable need not be ruled out.
    if (pair >= 0) marks[pair] = 1;
  }
  return marks;
}
