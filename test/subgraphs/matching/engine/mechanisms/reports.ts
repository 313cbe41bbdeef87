/** What a household might say instead of the truth, and whether it would gain by it. */
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, pairOf } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import type { Mechanism } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { rankOf } from "./matchings.js";

/** Every order of every subset of some things: 65 of four. */
export function everyList<Thing>(things: readonly Thing[]): Thing[][] {
  return [
    [],
    ...things.flatMap((first) => everyList(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest])),
  ];
}

export interface Gain {
  readonly household: string;
  readonly report: readonly string[];
  readonly truthfulTown: string | null;
  readonly town: string;
}

/** The endowment of a market by ids. */
export type StatedEndowment = Readonly<Record<string, string>>;

export const endowmentIn = (market: Market, stated: StatedEndowment): Int32Array =>
  Int32Array.from(market.households, (id) => market.towns.indexOf(stated[id] ?? ""));

/** The first gain that any household has by any report, all others telling the truth; undefined where there is none. */
export function findGain(mechanism: Mechanism, stated: StatedMarket, endowment?: StatedEndowment): Gain | undefined {
  const solve = (market: Market) =>
    mechanism({ market, endowment: endowment ? endowmentIn(market, endowment) : null, fill: false }).townOf;
  const market = buildMarket(stated);
  const truthful = solve(market);
  for (const { id } of stated.households) {
    const household = market.households.indexOf(id);
    const truthfulRank = rankOf(market, household, truthful[household]!);
    for (const report of everyList(stated.towns.map((town) => town.id))) {
      const town = solve(buildMarket(withReport(stated, id, report)))[household]!;
      if (pairOf(market.pairs, household, town) < 0 || rankOf(market, household, town) >= truthfulRank) continue;
      return {
        household: id,
        report,
        truthfulTown: market.towns[truthful[household]!] ?? null,
        town: market.towns[town]!,
      };
    }
  }
  return undefined;
}

export const withReport = (stated: StatedMarket, id: string, preferences: readonly string[]): StatedMarket => ({
  ...stated,
  households: stated.households.map((household) => (household.id === id ? { ...household, preferences } : household)),
});
