/** Who is placed, how high on his own list, at what score and how: the figures of a result that need no comparison. */
import { type Market, pairOf, UNPLACED } from "../market/market.js";
import { PLACED_AS, type Solution } from "../mechanisms/mechanism.js";
import { mean, share } from "./statistics.js";

/** What became of one household. */
export interface Outcome {
  readonly isPlaced: boolean;
  /** 1 for its favourite town; null where it is not placed, or where a person has fixed it off its list. */
  readonly rank: number | null;
  /** Score of its pair; null as the rank. */
  readonly score: number | null;
  /** Score of its pair, 0 without one, over the best score on its list, in [0, 1]; null where that is 0. */
  readonly satisfaction: number | null;
  /** Whether a person has fixed it there. */
  readonly isFixed: boolean;
}

/** What became of every household, in the order of the market. */
export const outcomesOf = ({ households, pairs }: Market, { townOf, placedAs }: Solution): readonly Outcome[] =>
  households.map((_, household) => {
    const begin = pairs.start[household]!;
    const town = townOf[household]!;
    const pair = town === UNPLACED ? -1 : pairOf(pairs, household, town);
    const scores = pairs.score.subarray(begin, pairs.start[household + 1]);
    const best = scores.reduce((most, score) => Math.max(most, score), 0);
    return {
      isPlaced: town !== UNPLACED,
      rank: pair < 0 ? null : pair - begin + 1,
      score: pair < 0 ? null : pairs.score[pair]!,
      satisfaction: best === 0 ? null : (pair < 0 ? 0 : pairs.score[pair]!) / best,
      isFixed: placedAs[household] === PLACED_AS.fixed,
    };
  });

export interface PlacementFigures {
  readonly households: number;
  readonly placed: number;
  readonly placedShare: number | null;
  /** Over the placed households: 1 where everybody has his favourite. */
  readonly meanRank: number | null;
  /** Of all households, not of the placed ones: who leaves people out does not look better for it. */
  readonly firstChoiceShare: number | null;
  readonly topThreeShare: number | null;
  /** Over the placed households. */
  readonly meanScore: number | null;
  readonly placements: { readonly CORE: number; readonly FILL: number; readonly FIXED: number };
}

const TOP = 3;

/** The figures of a result's placements. */
export function placementFigures(outcomes: readonly Outcome[], { placedAs }: Solution): PlacementFigures {
  const ranks = outcomes.flatMap(({ rank }) => rank ?? []);
  const scores = outcomes.flatMap(({ score }) => score ?? []);
  const households = outcomes.length;
  const placed = outcomes.filter(({ isPlaced }) => isPlaced).length;
  const countAs = (how: number) => placedAs.filter((one) => one === how).length;
  return {
    households,
    placed,
    placedShare: share(placed, households),
    meanRank: mean(ranks),
    firstChoiceShare: share(ranks.filter((rank) => rank === 1).length, households),
    topThreeShare: share(ranks.filter((rank) => rank <= TOP).length, households),
    meanScore: mean(scores),
    placements: { CORE: countAs(PLACED_AS.core), FILL: countAs(PLACED_AS.fill), FIXED: countAs(PLACED_AS.fixed) },
  };
}
