/**
 * The market of a cohort: whom each side prefers, by the scores that have been worked out, and what is needed and free.
 * From here on a mechanism decides, which knows neither profiles nor scores' grounds.
 */
import type { AcceptablePairs, Market, RankedPairs } from "../market/market.js";
import { CAPACITY_KIND_NAMES, householdNeeds, SUBSTITUTES, townCapacities } from "./capacity-kinds.js";
import { type Cohort, type CohortHousehold, householdsInOrder } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import { drawLots, type Lottery } from "./lottery.js";
import { householdPreferences, type Preferences } from "./preferences.js";
import { townPriorities } from "./priorities.js";

/** What a run settles beside the cohort itself. */
export interface MarketTerms {
  /** Of the lottery, a whole number ≥ 0. */
  readonly seed: number;
  /**
   * So many towns at most are acceptable to a household, the best in its order; what it has ranked itself is never cut.
   * null: all that are possible.
   */
  readonly acceptableTowns: number | null;
  /** Persons whom towns have said that they can receive, by AGS; a town that is not here has set no number. */
  readonly greatestPersons: ReadonlyMap<string, number>;
}

/** A market with the lottery that broke its ties. */
export interface CohortMarket {
  readonly market: Market;
  /** In the order of the market's households and towns. */
  readonly lottery: { readonly households: Lottery; readonly towns: Lottery };
}

/**
 * Builds the market of a cohort: impossible pairs are not in it. Neither the order of households nor of towns matters.
 * @param scoring of this cohort, by `scoreCohort`
 */
export function cohortMarket(
  cohort: Omit<Cohort, "needs">,
  scoring: CohortScoring,
  { seed, acceptableTowns, greatestPersons }: MarketTerms,
): CohortMarket {
  const households = householdsInOrder(cohort);
  const towns = Array.from(scoring.towns, (town) => cohort.index.towns.ags[town]!);
  const lottery = { households: drawLots(scoring.households, seed), towns: drawLots(towns, seed) };
  const placeOfAgs = new Map(towns.map((ags, place) => [ags, place]));
  const preferences = householdPreferences(scoring, households, placeOfAgs, lottery.towns);
  const priorities = townPriorities(scoring, households, lottery.households);
  const accepted = acceptedOf(preferences, acceptableTowns);
  const market = {
    capacityKinds: CAPACITY_KIND_NAMES,
    households: scoring.households,
    towns,
    needs: needsOf(households, cohort),
    capacities: Int32Array.from(
      Array.from(scoring.towns).flatMap((town, place) =>
        townCapacities(cohort.index, town, greatestPersons.get(towns[place]!) ?? null, cohort.parameters),
      ),
    ),
    pairs: acceptablePairs(preferences, accepted, priorities, scoring),
    unwanted: pairsFrom(preferences, accepted, priorities, towns.length),
    substitutes: SUBSTITUTES,
  };
  return { market, lottery };
}

function needsOf(households: readonly CohortHousehold[], { parameters }: Pick<Cohort, "parameters">): Market["needs"] {
  const kinds = CAPACITY_KIND_NAMES.length;
  const values = new Int32Array(households.length * kinds);
  households.forEach(({ profile }, household) => values.set(householdNeeds(profile, parameters), household * kinds));
  return { values, householdStride: kinds, townStride: 0 };
}

/** How many towns each household accepts: the first so many of its order. */
const acceptedOf = ({ start, ranked }: Preferences, acceptableTowns: number | null): Uint32Array =>
  Uint32Array.from(ranked, (own, household) =>
    Math.min(start[household + 1]! - start[household]!, Math.max(own, acceptableTowns ?? Infinity)),
  );

function acceptablePairs(
  preferences: Preferences,
  accepted: Uint32Array,
  priorities: Int32Array,
  { household: { scores }, towns }: CohortScoring,
): AcceptablePairs {
  const none = new Uint32Array(accepted.length);
  const pairs = slicePairs(preferences, none, accepted, priorities, towns.length);
  const score = new Int32Array(pairs.town.length);
  for (let household = 0; household < accepted.length; household++) {
    const end = pairs.start[household + 1]!;
    for (let pair = pairs.start[household]!; pair < end; pair++) {
      score[pair] = scores[household * towns.length + pairs.town[pair]!]!;
    }
  }
  return { ...pairs, score };
}

/** What is possible and not accepted: towns rank these households all the same. */
function pairsFrom(
  preferences: Preferences,
  accepted: Uint32Array,
  priorities: Int32Array,
  towns: number,
): RankedPairs {
  const left = accepted.map(
    (count, household) => preferences.start[household + 1]! - preferences.start[household]! - count,
  );
  return slicePairs(preferences, accepted, left, priorities, towns);
}

/** Of each household's order so many pairs from a place on. */
function slicePairs(
  preferences: Preferences,
  from: Uint32Array,
  count: Uint32Array,
  priorities: Int32Array,
  towns: number,
): RankedPairs {
  const start = new Uint32Array(count.length + 1);
  for (let household = 0; household < count.length; household++)
    start[household + 1] = start[household]! + count[household]!;
  const [town, priority] = [new Uint16Array(start.at(-1)!), new Int32Array(start.at(-1)!)];
  for (let household = 0; household < count.length; household++) {
    const begin = preferences.start[household]! + from[household]!;
    const to = start[household]!;
    for (let place = 0; place < count[household]!; place++) {
      const wanted = preferences.town[begin + place]!;
      town[to + place] = wanted;
      priority[to + place] = priorities[household * towns + wanted]!;
    }
  }
  return { start, town, priority };
}
