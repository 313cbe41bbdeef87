/** Files of markets for the tests: random ones whose decisions fit, and one to break in every way. */
import fc from "fast-check";
import type { MarketFile } from "../../../../subgraphs/matching/market-file/market-file.js";
import { parseMarket } from "../../../../subgraphs/matching/market-file/parse-market.js";
import { anyStatedMarket } from "../engine/market/markets.js";
import { deepFreeze } from "../engine/rows.js";

/** Everything that a file can hold, once. */
export const example: MarketFile = deepFreeze({
  capacityKinds: ["dwellings", "childcare"],
  households: [
    { id: "f1", needs: [1, 2], preferences: ["l2", "l1"], scores: { l1: 10, l2: 20 } },
    { id: "f2", needs: { l1: [1, 0], l2: [2, 0] }, preferences: ["l1", "l2"], scores: { l1: 5 } },
    { id: "f3", needs: [0, 0], preferences: [] },
  ],
  towns: [
    { id: "l1", capacities: [2, 2], priorities: ["f2", "f1"] },
    { id: "l2", capacities: [1, 4] },
  ],
  endowment: { f1: "l1" },
  fixed: { f2: "l1" },
  forbidden: [{ household: "f1", town: "l2" }],
  groups: { f1: { language: "uk" }, f2: { language: "ar", size: "2" } },
});

/** Any file that is right, with whatever may be left out sometimes left out. */
export const anyMarketFile: fc.Arbitrary<MarketFile> = anyStatedMarket()
  .chain((stated) =>
    fc.record({
      stated: fc.constant(stated),
      // As in a generalised assignment problem: what a household takes depends on the town.
      isByTown: fc.array(fc.boolean(), {
        minLength: stated.households.length,
        maxLength: stated.households.length,
      }),
      decisions: fc.array(fc.constantFrom("fixed", "endowment", "forbidden", "none"), {
        minLength: stated.households.length,
        maxLength: stated.households.length,
      }),
      hasGroups: fc.boolean(),
      hasDecisions: fc.boolean(),
    }),
  )
  .map(({ stated, isByTown, decisions, hasGroups, hasDecisions }) => {
    const towns = stated.towns.map(({ id }) => id);
    const households = stated.households.map((household, place) =>
      isByTown[place]
        ? { ...household, needs: Object.fromEntries(towns.map((id) => [id, household.needs as readonly number[]])) }
        : household,
    );
    // Towns large enough for whatever is held in them.
    const roomy = stated.towns.map((town) => ({
      ...town,
      capacities: hasDecisions ? town.capacities.map((capacity) => capacity + ENOUGH) : town.capacities,
    }));
    const held = (decision: string) =>
      Object.fromEntries(
        stated.households.flatMap(({ id, preferences: [first] }, place) =>
          decisions[place] === decision && first !== undefined ? [[id, first]] : [],
        ),
      );
    const forbidden = Object.entries(held("forbidden")).map(([household, town]) => ({ household, town }));
    return {
      ...stated,
      households,
      towns: roomy,
      ...(hasDecisions ? { fixed: held("fixed"), endowment: held("endowment"), forbidden } : {}),
      ...(hasGroups ? { groups: Object.fromEntries(households.map(({ id }) => [id, { attribute: "a" }])) } : {}),
    };
  })
  .map(deepFreeze);

/** More than five households of the greatest need take. */
const ENOUGH = 15;

/** A change of the example that makes it wrong somewhere. */
type Broken = Omit<MarketFile, "households" | "towns" | "fixed" | "endowment" | "forbidden"> & Record<string, unknown>;

/** What is wrong with a file, or with a text. */
export const mistakesOf = (file: unknown) => {
  const parsed = parseMarket(typeof file === "string" ? file : JSON.stringify(file));
  return "mistakes" in parsed ? parsed.mistakes : [];
};

/** The example with something else at a path. `undefined` takes it away. */
export function withChange(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(example) as unknown as Broken;
  const last = path.at(-1)!;
  const place = path.slice(0, -1).reduce<unknown>((part, step) => (part as Broken)[step], copy) as Broken;
  place[last] = value;
  return copy;
}
