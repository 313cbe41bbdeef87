/**
 * Markets of any size to measure with, made from a seed: households that need one dwelling of some kind and a few
 * children's places, towns of uneven size with a share of what is demanded in all. Knows nothing of mechanisms.
 */
import { numbersFrom } from "../../subgraphs/runtime/demonstration/chance.js";
import { type AcceptablePairs, type Market, noPairs } from "../../subgraphs/matching/engine/market/market.js";

export interface SyntheticSizes {
  readonly households: number;
  readonly towns: number;
  /** The first half are dwellings, of which a household needs one; the others are places, of which it needs 0 to 3. */
  readonly kinds: number;
  /** Acceptable towns of each household. */
  readonly acceptable: number;
  /** Capacities of all towns together as a multiple of all needs, kind by kind. */
  readonly capacityShare: number;
  /** How much of a score is the town's own, in [0, 1]: the more, the more households wish for the same towns. */
  readonly townShare: number;
  readonly seed: number;
}

const GREATEST_SCORE = 10_000_000;
const GREATEST_PLACES = 3;
/** Most families have no child of a given age. */
const PLACES_LIKELIHOOD = 0.4;

/** Makes a market; the same sizes and seed give the same market. */
export function syntheticMarket(sizes: SyntheticSizes): Market {
  const random = numbersFrom(sizes.seed);
  const needs = makeNeeds(sizes, random);
  return {
    capacityKinds: Array.from({ length: sizes.kinds }, (_, kind) => `s${kind + 1}`),
    households: ids("f", sizes.households),
    towns: ids("l", sizes.towns),
    needs: { values: needs, householdStride: sizes.kinds, townStride: 0 },
    capacities: makeCapacities(sizes, needs, random),
    pairs: makePairs(sizes, random),
    unwanted: noPairs(sizes.households),
    substitutes: Array.from({ length: sizes.kinds }, () => []),
  };
}

/** Padded, so that their order is that of their numbers. */
const ids = (letter: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, position) => `${letter}${String(position + 1).padStart(String(count).length, "0")}`,
  );

function makeNeeds({ households, kinds }: SyntheticSizes, random: () => number): Int32Array {
  const dwellings = Math.ceil(kinds / 2);
  const needs = new Int32Array(households * kinds);
  for (let household = 0; household < households; household++) {
    needs[household * kinds + Math.floor(random() * dwellings)] = 1;
    for (let kind = dwellings; kind < kinds; kind++)
      if (random() < PLACES_LIKELIHOOD) needs[household * kinds + kind] = 1 + Math.floor(random() * GREATEST_PLACES);
  }
  return needs;
}

/** Every place goes to a town drawn by its size. */
function makeCapacities(sizes: SyntheticSizes, needs: Int32Array, random: () => number): Int32Array {
  const { households, towns, kinds, capacityShare } = sizes;
  const townSize = Float64Array.from({ length: towns }, () => 0.2 + random());
  let whole = 0;
  const upTo = townSize.map((size) => (whole += size));
  const capacities = new Int32Array(towns * kinds);
  for (let kind = 0; kind < kinds; kind++) {
    let demand = 0;
    for (let household = 0; household < households; household++) demand += needs[household * kinds + kind]!;
    for (let place = Math.round(demand * capacityShare); place > 0; place--) {
      const drawn = random() * whole;
      const town = upTo.findIndex((end) => drawn < end);
      capacities[town * kinds + kind]!++;
    }
  }
  return capacities;
}

function makePairs(
  { households, towns, acceptable, townShare }: SyntheticSizes,
  random: () => number,
): AcceptablePairs {
  const attraction = Float64Array.from({ length: towns }, random);
  const start = Uint32Array.from({ length: households + 1 }, (_, household) => household * acceptable);
  const town = new Uint16Array(households * acceptable);
  const score = new Int32Array(households * acceptable);
  const list = Uint16Array.from({ length: towns }, (_, place) => place);
  for (let household = 0; household < households; household++) {
    shuffleFirst(list, acceptable, random);
    const listed = Array.from(list.subarray(0, acceptable), (place) => ({
      place,
      points: Math.round(GREATEST_SCORE * (townShare * attraction[place]! + (1 - townShare) * random())),
    })).sort((one, other) => other.points - one.points || one.place - other.place);
    listed.forEach(({ place, points }, rank) => {
      town[household * acceptable + rank] = place;
      score[household * acceptable + rank] = points;
    });
  }
  return { start, town, priority: makePriorities(towns, town, random), score };
}

/** Draws the first entries of a list, all sets being as likely. */
function shuffleFirst(list: Uint16Array, count: number, random: () => number): void {
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (list.length - place));
    [list[place], list[other]] = [list[other]!, list[place]!];
  }
}

/** Every town draws its order of those who list it. */
function makePriorities(towns: number, town: Uint16Array, random: () => number): Int32Array {
  const pairsOf: number[][] = Array.from({ length: towns }, () => []);
  town.forEach((place, pair) => pairsOf[place]!.push(pair));
  const priority = new Int32Array(town.length);
  for (const pairs of pairsOf) {
    const drawn = pairs.map((pair) => ({ pair, lot: random() })).sort((one, other) => one.lot - other.lot);
    drawn.forEach(({ pair }, rank) => (priority[pair] = rank));
  }
  return priority;
}
