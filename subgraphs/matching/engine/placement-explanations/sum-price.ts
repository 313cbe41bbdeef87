/**
 * What all households together would lose or gain by another answer, where a mechanism maximises the sum of their
 * scores: proven by prices of places, or found by solving again. Knows no town's priorities.
 *
 * Prices p ≥ 0 of every kind of place in every town make a dual solution of the linear relaxation, with
 * u = max(0, greatest score − Σ p × need) for each household. By weak duality no answer has a greater sum than
 * Σ u + Σ p × capacity; one that puts a household into a given town has none greater than that less the reduced cost of
 * the pair, u + Σ p × need − score; and one more place of a kind adds at most its price to the bound. All this holds for
 * whatever prices; WELFARE's rounds them so that every sum is exact.
 */
import { type Market, needsAt, pairOf, UNPLACED } from "../market/market.js";
import type { Problem, Solution } from "../mechanisms/mechanism.js";
import { marketLeft, solve } from "../mechanisms/solve.js";
import { buildProgram } from "../mechanisms/welfare/placement-program.js";
import { proveBound } from "../mechanisms/welfare/proven-bound.js";
import type { ExplainedRun } from "./explained-run.js";

/** A dual solution of what is left to decide once people have fixed and forbidden. Scores in 1/100,000 of a point. */
export interface SumPrices {
  readonly market: Market;
  /** Laid out as the capacities. */
  readonly ofPlaces: Float64Array;
  /** What is left of each household's best score once it has paid for its places there; at least 0. */
  readonly ofHouseholds: Float64Array;
  /** No answer has a greater sum of scores, those of fixed households left out. */
  readonly bound: number;
  /** Bound less the sum that the run has reached: how far the run may be from the best. */
  readonly gap: number;
}

/**
 * The prices of a run that maximised the sum of scores.
 * @param shadowPrices of every town and kind, laid out as the capacities (`welfareBound` of `marketLeft`); any are
 * valid, the better the tighter
 */
export function sumPrices(problem: Problem, solution: Solution, shadowPrices: Float64Array): SumPrices {
  const market = marketLeft(problem);
  const { prices: ofPlaces } = proveBound(buildProgram(market), shadowPrices);
  const ofHouseholds = Float64Array.from(market.households, (_, household) => surplusOf(market, ofPlaces, household));
  let bound = ofHouseholds.reduce((sum, surplus) => sum + surplus, 0);
  ofPlaces.forEach((price, place) => (bound += price * market.capacities[place]!));
  return { market, ofPlaces, ofHouseholds, bound, gap: bound - sumOfScores(market, solution.townOf) };
}

function surplusOf(market: Market, ofPlaces: Float64Array, household: number): number {
  const { start, town, score } = market.pairs;
  let most = 0;
  for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
    if (!everHasRoom(market, household, town[pair]!)) continue;
    most = Math.max(most, score[pair]! - costOf(market, ofPlaces, household, town[pair]!));
  }
  return most;
}

/** Whether a household fits into a town where nobody else is. */
const everHasRoom = (market: Market, household: number, town: number): boolean =>
  market.capacityKinds.every((_, kind) => lackAlone(market, household, town, kind) <= 0);

/** How many places of a kind a household would lack in a town where nobody else is; at most 0 where it fits. */
const lackAlone = (
  { needs, capacities, capacityKinds }: Market,
  household: number,
  town: number,
  kind: number,
): number => needs.values[needsAt(needs, household, town) + kind]! - capacities[town * capacityKinds.length + kind]!;

/** What a household's places in a town cost. */
function costOf({ needs, capacityKinds }: Market, ofPlaces: Float64Array, household: number, town: number): number {
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  let cost = 0;
  for (let kind = 0; kind < kinds; kind++) cost += needs.values[need + kind]! * ofPlaces[town * kinds + kind]!;
  return cost;
}

/** The sum of the scores of those pairs of a matching that a market has. */
function sumOfScores({ pairs }: Market, townOf: Int32Array): number {
  let sum = 0;
  townOf.forEach((town, household) => {
    const pair = town === UNPLACED ? -1 : pairOf(pairs, household, town);
    if (pair >= 0) sum += pairs.score[pair]!;
  });
  return sum;
}

/** What all households together would lose, by the prices. */
export interface ProvenLoss {
  /** Of the pair, at least 0: the loss against the bound. */
  readonly reducedCost: number;
  /** The loss against what the run has reached is at least this whole number: reduced cost less gap, not below 0. */
  readonly atLeast: number;
}

/**
 * The loss if a household went to another town; null where the pair is not left to decide about, or the household would
 * not fit there even alone.
 */
export function provenLoss(prices: SumPrices, household: number, town: number): ProvenLoss | null {
  const { market, ofPlaces, ofHouseholds, gap } = prices;
  const pair = pairOf(market.pairs, household, town);
  if (pair < 0 || !everHasRoom(market, household, town)) return null;
  const cost = costOf(market, ofPlaces, household, town);
  const reducedCost = ofHouseholds[household]! + cost - market.pairs.score[pair]!;
  // Sums of scores are whole numbers, and so is what is lost between two.
  return { reducedCost, atLeast: Math.max(0, Math.ceil(reducedCost - gap)) };
}

/**
 * One more place of a kind in a town would bring all households together at most this more than the run has reached:
 * its price, or what somebody gains for whom the town was one place too small. Of those only one fits at a time, and he
 * takes all places of the kind.
 */
export function placeValue(prices: SumPrices, town: number, kind: number): number {
  const { market, ofPlaces, ofHouseholds, gap } = prices;
  const row = town * market.capacityKinds.length + kind;
  let most = ofPlaces[row]!;
  market.households.forEach((_, household) => {
    const pair = pairOf(market.pairs, household, town);
    if (pair < 0 || !lacksOnlyOne(market, household, town, kind)) return;
    // He pays for the places that are there; the one that is added has no price yet.
    const cost = costOf(market, ofPlaces, household, town) - ofPlaces[row]!;
    most = Math.max(most, market.pairs.score[pair]! - cost - ofHouseholds[household]!);
  });
  return Math.floor(most + gap);
}

const lacksOnlyOne = (market: Market, household: number, town: number, kind: number): boolean =>
  market.capacityKinds.every((_, other) => {
    const lack = lackAlone(market, household, town, other);
    return other === kind ? lack === 1 : lack <= 0;
  });

/** A loss found by solving again. */
export interface SolvedLoss {
  /** In 1/100,000 of a point; below 0 where the second run found a greater sum than the first. */
  readonly loss: number;
  /** Whether both runs are proven to be the best, so that the loss is exact. */
  readonly isExact: boolean;
}

/**
 * The loss if a household went to another town, by running the mechanism again with the household fixed there; null
 * where the pair is not left to decide about, or the household would not fit there even alone.
 */
export function solvedLoss(
  { problem, solution, mechanism }: Pick<ExplainedRun, "problem" | "solution" | "mechanism">,
  household: number,
  town: number,
): SolvedLoss | null {
  const market = marketLeft(problem);
  const pair = pairOf(market.pairs, household, town);
  if (pair < 0 || !everHasRoom(market, household, town)) return null;
  // Nobody's endowment stands in the way of a greater sum.
  const other = solve(mechanism.run, { ...problem, fixed: problem.fixed.with(household, town), endowment: null });
  const before = sumOfScores(problem.market, solution.townOf);
  const after = sumOfScores(problem.market, other.townOf);
  return { loss: before - after, isExact: solution.bound === before && other.bound === after };
}
