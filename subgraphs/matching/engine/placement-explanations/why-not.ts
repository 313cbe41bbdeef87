/**
 * Why a household is not in a town: exactly one answer for each town but its own. Codes only; the figures behind
 * an answer are made where it is read.
 */
import { type AcceptablePairs, pairOf, UNPLACED } from "../market/market.js";
import type { Room } from "../market/room.js";
import type { ExplainedRun } from "./explained-run.js";
import { isFull } from "./room-left.js";

/** The answers; the first that holds is given. */
export const WHY_NOT = {
  /** It is the household's own town, or one that is not asked about. */
  nothing: 0,
  /** A hard constraint is unmet. */
  impossible: 1,
  /** A person has forbidden the pair. */
  forbidden: 2,
  /** A person has fixed the household to another town. */
  fixed: 3,
  /** The household does not list the town. */
  notListed: 4,
  /** A kind that the household needs has no room left for it. */
  full: 5,
  /** It comes behind the placement: on the household's list, or, where the mechanism sums scores, by its score. */
  rankedLower: 6,
  /** There is room left, which the mechanism does not give to anybody. */
  unfilled: 7,
} as const;
export type WhyNotCode = (typeof WHY_NOT)[keyof typeof WHY_NOT];

/**
 * Why a household is not in a town.
 * @param room what the run's solution leaves (`roomLeft`)
 */
export function whyNot(run: ExplainedRun, room: Room, household: number, town: number): WhyNotCode {
  const { scoring, problem, solution } = run;
  const { pairs } = problem.market;
  const placement = solution.townOf[household]!;
  if (town === placement) return WHY_NOT.nothing;
  if (scoring.mask[household * scoring.towns.length + town]) return WHY_NOT.impossible;
  const pair = pairOf(pairs, household, town);
  if (pair >= 0 && problem.forbidden[pair]) return WHY_NOT.forbidden;
  if (problem.fixed[household] !== UNPLACED) return WHY_NOT.fixed;
  if (pair < 0) return WHY_NOT.notListed;
  const own = placement === UNPLACED ? -1 : pairOf(pairs, household, placement);
  if (own >= 0 && pair > own) return WHY_NOT.rankedLower;
  return whyNotAbove(run, room, household, pair, own);
}

/** The answer for a listed pair above the placement, where no person and no constraint has spoken. */
function whyNotAbove(run: ExplainedRun, room: Room, household: number, pair: number, own: number): WhyNotCode {
  const { problem, mechanism } = run;
  const { town, score } = problem.market.pairs;
  if (isFull(problem, room, household, town[pair]!)) return WHY_NOT.full;
  const isLessToSum = mechanism.name === "WELFARE" && own >= 0 && score[pair]! < score[own]!;
  return isLessToSum ? WHY_NOT.rankedLower : WHY_NOT.unfilled;
}

/** Before which position the pairs of a household stand above its placement: all of them where it has none listed. */
function endOfAbove(pairs: AcceptablePairs, household: number, placement: number): number {
  const pair = placement === UNPLACED ? -1 : pairOf(pairs, household, placement);
  return pair < 0 ? pairs.start[household + 1]! : pair;
}

/** Why a household is not in a town that it lists above its placement. */
export interface WhyNotAnswer {
  readonly town: number;
  readonly answer: WhyNotCode;
}

/**
 * The answers for every listed town above a household's placement, the favourite first, as `whyNot` would give them.
 * @param room what the run's solution leaves (`roomLeft`)
 */
export function whyNotAnyAbove(run: ExplainedRun, room: Room, household: number): readonly WhyNotAnswer[] {
  const { pairs } = run.problem.market;
  const end = endOfAbove(pairs, household, run.solution.townOf[household]!);
  const own = end < pairs.start[household + 1]! ? end : -1;
  const answers: WhyNotAnswer[] = [];
  for (let pair = pairs.start[household]!; pair < end; pair++)
    answers.push({ town: pairs.town[pair]!, answer: whyNotPair(run, room, household, pair, own) });
  return answers;
}

/** The answer for a listed pair above the placement. */
function whyNotPair(run: ExplainedRun, room: Room, household: number, pair: number, own: number): WhyNotCode {
  const { scoring, problem } = run;
  if (scoring.mask[household * scoring.towns.length + problem.market.pairs.town[pair]!]) return WHY_NOT.impossible;
  if (problem.forbidden[pair]) return WHY_NOT.forbidden;
  if (problem.fixed[household] !== UNPLACED) return WHY_NOT.fixed;
  return whyNotAbove(run, room, household, pair, own);
}
