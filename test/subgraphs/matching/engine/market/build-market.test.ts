import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import { parseMarket } from "../../../../../subgraphs/matching/market-file/parse-market.js";
import { deepFreeze } from "../rows.js";
import { anyStatedMarket } from "./markets.js";

/** What every object answers to without anybody having stated it, in order of id. */
const INHERITED = ["__defineGetter__", "constructor", "hasOwnProperty", "toString"];

/** Needs by town for the listed towns alone, and scores for every other town: there is something to be missed. */
const withGaps = (stated: StatedMarket): StatedMarket => ({
  ...stated,
  households: stated.households.map(({ id, needs, preferences }, place) => ({
    id,
    needs: place % 2 ? needs : Object.fromEntries(preferences.map((town) => [town, needs as readonly number[]])),
    preferences,
    scores: Object.fromEntries(preferences.filter((_, rank) => rank % 2 === 0).map((town) => [town, 7 + place])),
  })),
});

/** The same market with other ids for its towns. */
function renamed(stated: StatedMarket, nameOf: (id: string) => string): StatedMarket {
  const byTown = <Value>(byId: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(byId).map(([id, value]) => [nameOf(id), value]));
  return {
    ...stated,
    households: stated.households.map((household) => ({
      ...household,
      needs: Array.isArray(household.needs)
        ? household.needs
        : byTown(household.needs as Readonly<Record<string, readonly number[]>>),
      preferences: household.preferences.map(nameOf),
      scores: byTown(household.scores ?? {}),
    })),
    towns: stated.towns.map((town) => ({ ...town, id: nameOf(town.id) })),
  };
}

test("a town may be called as what every object has: nothing is read that was not stated", () =>
  fc.assert(
    fc.property(anyStatedMarket().map(withGaps), (stated) => {
      const names = new Map(stated.towns.map(({ id }, place) => [id, INHERITED[place]!]));
      const file = deepFreeze(renamed(stated, (id) => names.get(id)!));
      const { towns, ...market } = buildMarket(file);
      const { towns: plainTowns, ...plain } = buildMarket(stated);
      expect(market).toEqual(plain);
      expect(towns).toEqual(plainTowns.map((id) => names.get(id)));
      expect(parseMarket(JSON.stringify(file))).toEqual({ file });
    }),
  ));
