/**
 * Random small match runs for the tests of the explanations: a country, households, both sides' scores as columns, a
 * market of them, what people have fixed and forbidden, and a mechanism's answer. Each is frozen before anybody gets it.
 */
import fc from "fast-check";
import { CAPACITY_KINDS } from "../../../../../schema/vocabulary/capacity-kind.js";
import { CRITERIA } from "../../../../../schema/vocabulary/criterion.js";
import type { CohortScoring, SideScoring } from "../../../../../subgraphs/matching/engine/cohort/cohort-scoring.js";
import {
  buildTownIndex,
  buildTowns,
  type HouseholdProfile,
  score,
  type TownIndex,
} from "../../../../../subgraphs/matching/engine/engine.js";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import type { Problem } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { TOWN_CRITERIA } from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import { householdCriteria } from "../../../../../subgraphs/matching/engine/weights.js";
import type { World } from "../reference.js";
import { deepFreeze, parameters } from "../rows.js";
import { anyHousehold, world as anyWorld } from "../worlds.js";
import { runOf } from "./mechanism-of.js";

const MOST_HOUSEHOLDS = 7;
const TOWN_WEIGHT = 10_000 / TOWN_CRITERIA.length;
/** Dwellings come first among the kinds, the smallest first; a larger one may stand in. */
const DWELLING_KINDS = CAPACITY_KINDS.filter(({ value }) => value.startsWith("HOUSING")).length;

/** What a household needs of every kind: one dwelling, up to two of each kind of place, and its persons. */
const anyNeeds = fc
  .tuple(
    fc.nat(DWELLING_KINDS - 1),
    fc.array(fc.nat(2), { minLength: CAPACITY_KINDS.length, maxLength: CAPACITY_KINDS.length }),
  )
  .map(([dwelling, needs]) => needs.map((need, kind) => (kind < DWELLING_KINDS ? (kind === dwelling ? 1 : 0) : need)));

interface Drawn {
  readonly profile: HouseholdProfile;
  readonly needs: readonly number[];
  /** Fits of the towns' criteria in this household, in 1/1,000. */
  readonly townFits: readonly number[];
  /** Towns that it puts first itself, before all others. */
  readonly ownRanking: readonly number[];
  /** The town that a person has fixed it to, where it fits; else nowhere. */
  readonly fixed: number | null;
}

const anyDrawn = fc.record({
  profile: anyHousehold,
  needs: anyNeeds,
  townFits: fc.array(fc.constantFrom(0, 500, 1000), {
    minLength: TOWN_CRITERIA.length,
    maxLength: TOWN_CRITERIA.length,
  }),
  ownRanking: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
  fixed: fc.option(fc.nat(7), { freq: 8 }),
});

/** Any run of up to seven households and eight towns by any mechanism, filled or not. */
export const anyRun: fc.Arbitrary<ExplainedRun> = fc
  .record({
    world: anyWorld,
    drawn: fc.array(anyDrawn, { minLength: 1, maxLength: MOST_HOUSEHOLDS }),
    capacities: fc.array(fc.nat(4), { minLength: 72, maxLength: 72 }),
    forbidden: fc.uniqueArray(fc.nat(40), { maxLength: 4 }),
    mechanism: fc.constantFrom(...Object.keys(runOf)) as fc.Arbitrary<keyof typeof runOf>,
    fill: fc.boolean(),
  })
  .map(({ world, drawn, capacities, forbidden, mechanism, fill }) => {
    const index = indexOf(world);
    const profiles = drawn.map(({ profile }) => profile);
    const scoring = scoringOf(index, drawn);
    const market = marketOf(index, scoring, drawn, capacities);
    const problem = problemOf(market, drawn, forbidden, fill && mechanism === "DEFERRED_ACCEPTANCE");
    const run = runOf[mechanism];
    const solution = solve(run, problem);
    return deepFreeze({ index, parameters, profiles, scoring, problem, mechanism: { name: mechanism, run }, solution });
  });

const indexOf = ({ towns, rows, asOf }: World): TownIndex =>
  buildTownIndex(buildTowns(towns, parameters.work.commuteMaximumKm), rows, asOf, parameters);

const idOf = (household: number): string => `h${household}`;

function scoringOf(index: TownIndex, drawn: readonly Drawn[]): CohortScoring {
  const towns = index.towns.count;
  const scorings = drawn.map(({ profile }) => score(index, profile, parameters));
  return {
    households: drawn.map((_, household) => idOf(household)),
    towns: Uint16Array.from({ length: towns }, (_, town) => town),
    household: householdSide(
      index,
      drawn,
      scorings.flatMap(({ scores }) => [...scores]),
    ),
    town: townSide(towns, drawn),
    mask: Uint16Array.from(scorings.flatMap(({ mask }) => [...mask])),
  };
}

function householdSide(index: TownIndex, drawn: readonly Drawn[], scores: readonly number[]) {
  const criteria = CRITERIA.map(({ value }) => value);
  const weights = new Uint16Array(drawn.length * criteria.length);
  const column = new Int32Array(drawn.length * criteria.length).fill(-1);
  const fits: number[] = [];
  drawn.forEach(({ profile }, household) => {
    for (const { criterion, weight, fitOf } of householdCriteria({ index, profile, parameters }).weighed) {
      const at = household * criteria.length + criteria.indexOf(criterion);
      weights[at] = weight;
      column[at] = fits.length / index.towns.count;
      for (let town = 0; town < index.towns.count; town++) fits.push(fitOf(town));
    }
  });
  return { criteria, weights, column, fits: Uint16Array.from(fits), scores: Int32Array.from(scores) };
}

function townSide(towns: number, drawn: readonly Drawn[]): SideScoring<(typeof TOWN_CRITERIA)[number]> {
  const count = TOWN_CRITERIA.length;
  return {
    criteria: TOWN_CRITERIA,
    weights: new Uint16Array(towns * count).fill(TOWN_WEIGHT),
    column: Int32Array.from({ length: drawn.length * count }, (_, column) => column),
    fits: Uint16Array.from(drawn.flatMap(({ townFits }) => townFits.flatMap((fit) => Array<number>(towns).fill(fit)))),
    scores: Int32Array.from(
      drawn.flatMap(({ townFits }) => {
        const own = townFits.reduce((sum, fit) => sum + fit, 0) * TOWN_WEIGHT;
        return Array<number>(towns).fill(own);
      }),
    ),
  };
}

function marketOf(
  index: TownIndex,
  scoring: CohortScoring,
  drawn: readonly Drawn[],
  capacities: readonly number[],
): Market {
  const towns = index.towns.ags;
  const kinds = CAPACITY_KINDS.length;
  const at = (household: number, town: number) => household * towns.length + town;
  const stated = buildMarket({
    capacityKinds: CAPACITY_KINDS.map(({ value }) => value),
    households: drawn.map(({ needs, ownRanking }, household) => {
      const rankOf = (town: number) => (ownRanking.includes(town) ? ownRanking.indexOf(town) : MOST_HOUSEHOLDS);
      const scoreOf = (town: number) => scoring.household.scores[at(household, town)]!;
      const possible = towns.map((_, town) => town).filter((town) => scoring.mask[at(household, town)] === 0);
      possible.sort((one, other) => rankOf(one) - rankOf(other) || scoreOf(other) - scoreOf(one) || one - other);
      const scores = Object.fromEntries(possible.map((town) => [towns[town]!, scoreOf(town)]));
      return { id: idOf(household), needs, preferences: possible.map((town) => towns[town]!), scores };
    }),
    towns: towns.map((id, town) => ({
      id,
      capacities: capacities.slice(town * kinds, (town + 1) * kinds),
      priorities: drawn
        .map((_, household) => household)
        .sort((one, other) => scoring.town.scores[at(other, town)]! - scoring.town.scores[at(one, town)]!)
        .map(idOf),
    })),
  });
  const larger = (kind: number) => Array.from({ length: DWELLING_KINDS - 1 - kind }, (_, more) => kind + 1 + more);
  return { ...stated, substitutes: stated.capacityKinds.map((_, kind) => (kind < DWELLING_KINDS ? larger(kind) : [])) };
}

/** Fixes whom the towns have room for, one after the other, and forbids some pairs. */
function problemOf(market: Market, drawn: readonly Drawn[], forbidden: readonly number[], fill: boolean): Problem {
  const room = emptyRoom(market);
  const fixed = Int32Array.from(drawn, ({ fixed: town }, household) => {
    if (town === null || town >= market.towns.length || !hasRoom(market, room, household, town)) return UNPLACED;
    changeRoom(market, room, household, town, -1);
    return town;
  });
  const isForbidden = new Uint8Array(market.pairs.town.length);
  for (const pair of forbidden) if (pair < isForbidden.length) isForbidden[pair] = 1;
  return { market, fixed, forbidden: isForbidden, endowment: null, fill };
}
