/** A board's paper, read once for a page or a file: what it proposed, how its groups voted, what became of it. */
import type { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import { type GroupSeats, seatsByGroup } from "../../advisory-board/composition/balance.js";
import type { MunicipalitiesLoaders } from "../../context.js";
import type { Need } from "../../need/need.entity.js";
import type { Recommendation } from "../../recommendation/recommendation.entity.js";
import type { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import type { MatchingPriority } from "../../strategy/priority/matching-priority.entity.js";

/** A recommendation and what it has brought about. */
export interface PaperEntry {
  readonly recommendation: Recommendation;
  readonly measures: readonly StrategyMeasure[];
  readonly needs: readonly Need[];
  readonly priorities: readonly MatchingPriority[];
}

export interface BoardPaper {
  readonly board: AdvisoryBoard;
  readonly town: string;
  readonly seats: readonly GroupSeats[];
  /** In the paper's order; drafts and what was withdrawn are none. */
  readonly entries: readonly PaperEntry[];
  readonly changedAt: Date;
}

/** Needs that a recommendation has declared; it declares one or two. */
const MOST_NEEDS = 100;

/** Reads the paper of a board. */
export async function readBoardPaper(loaders: MunicipalitiesLoaders, board: AdvisoryBoard): Promise<BoardPaper> {
  const [town, facts, recommendations] = await Promise.all([
    loaders.municipality.load(board.ags),
    loaders.boardFacts.load(board.key),
    loaders.paper.load(board.key),
  ]);
  const entries = await Promise.all(recommendations.map((recommendation) => readEntry(loaders, recommendation)));
  const moments = [board, ...recommendations].map(({ updatedAt }) => new Date(updatedAt).getTime());
  return {
    board,
    town: town?.name ?? "",
    seats: seatsByGroup(facts.seats),
    entries,
    changedAt: new Date(Math.max(...moments)),
  };
}

async function readEntry(loaders: MunicipalitiesLoaders, recommendation: Recommendation): Promise<PaperEntry> {
  const { key } = recommendation;
  const [measures, needs, priorities] = await Promise.all([
    loaders.measuresOfRecommendation.load(key),
    loaders.needPageOfRecommendation.load(key, null, { first: MOST_NEEDS, after: null }),
    loaders.prioritiesOfRecommendation.load(key),
  ]);
  return { recommendation, measures, needs: needs.nodes, priorities };
}
