/** A board's paper, read once for a page or a file: what it proposed, how its groups voted, what became of it. */
import { inLanguage, type LocalizedText } from "../../../../schema/localized-text.js";
import type { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import { type GroupSeats, seatsByGroup } from "../../advisory-board/composition/balance.js";
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { BoardSeat } from "../../advisory-board/composition/board-seat.entity.js";
import type { MunicipalitiesLoaders } from "../../context.js";
import type { Need } from "../../need/need.entity.js";
import type { Recommendation } from "../../recommendation/recommendation.entity.js";
import type { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import type { MatchingPriority } from "../../strategy/priority/matching-priority.entity.js";
import { germanDay } from "../../writing/german-day.js";

/** A recommendation and what it has brought about. */
export interface PaperEntry {
  readonly recommendation: Recommendation;
  readonly measures: readonly StrategyMeasure[];
  readonly needs: readonly Need[];
  /** What came of it and the staff has taken back since. */
  readonly withdrawnMeasures: readonly StrategyMeasure[];
  readonly withdrawnNeeds: readonly Need[];
  /** What it has set and nobody has set otherwise since. */
  readonly priorities: readonly MatchingPriority[];
  /** What it had set and the staff has set otherwise since, or taken back. */
  readonly overridden: readonly MatchingPriority[];
}

/** An organisation, or a role drawn by lot, and how many seats of a group it has filled today. */
export interface Holder {
  readonly group: BoardGroup;
  readonly holder: LocalizedText;
  readonly seats: number;
}

export interface BoardPaper {
  readonly board: AdvisoryBoard;
  readonly town: string;
  readonly seats: readonly GroupSeats[];
  /** Who has most seats of a group first, then by name. */
  readonly holders: readonly Holder[];
  /** In the paper's order; drafts and what was withdrawn are none. */
  readonly entries: readonly PaperEntry[];
  readonly changedAt: Date;
}

/** Needs that a recommendation has declared; it declares one or two. */
const MOST_NEEDS = 100;

/** Seats of a board at once; it has 40 at most that are filled. */
const MOST_SEATS = 200;

/** Reads the paper of a board. */
export async function readBoardPaper(loaders: MunicipalitiesLoaders, board: AdvisoryBoard): Promise<BoardPaper> {
  const [town, facts, seats, recommendations] = await Promise.all([
    loaders.municipality.load(board.ags),
    loaders.boardFacts.load(board.key),
    loaders.seatPage.load(board.key, null, { first: MOST_SEATS, after: null }),
    loaders.paper.load(board.key),
  ]);
  const entries = await Promise.all(recommendations.map((recommendation) => readEntry(loaders, recommendation)));
  const moments = [board, ...recommendations].map(({ updatedAt }) => new Date(updatedAt).getTime());
  return {
    board,
    town: town?.name ?? "",
    seats: seatsByGroup(facts.seats),
    holders: holdersOf(seats.nodes, germanDay(new Date())),
    entries,
    changedAt: new Date(Math.max(...moments)),
  };
}

/** Who holds the seats that are filled on a day, each once; who has most first, then by the German name. */
function holdersOf(seats: readonly BoardSeat[], day: string): Holder[] {
  const filled = seats.filter(
    ({ filledFrom, filledUntil }) =>
      filledFrom !== null && filledFrom <= day && (filledUntil === null || filledUntil >= day),
  );
  const same = Map.groupBy(filled, ({ group, holder }) => JSON.stringify([group, holder]));
  const holders = [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ group: first.group, holder: first.holder, seats: 1 + others.length }] : [],
  );
  return holders.toSorted((one, other) => other.seats - one.seats || GERMAN_ORDER.compare(nameOf(one), nameOf(other)));
}

const GERMAN_ORDER = new Intl.Collator("de");

/** The same for every reader, so that a paper's pages in several languages can be laid side by side. */
const nameOf = ({ holder }: Holder): string => inLanguage(holder, "DE", []) ?? "";

async function readEntry(loaders: MunicipalitiesLoaders, recommendation: Recommendation): Promise<PaperEntry> {
  const { key } = recommendation;
  const [measures, needs, priorities, overridden, withdrawnMeasures, withdrawnNeeds] = await Promise.all([
    loaders.measuresOfRecommendation.load(key),
    loaders.needPageOfRecommendation.load(key, null, { first: MOST_NEEDS, after: null }),
    loaders.prioritiesOfRecommendation.load(key),
    loaders.overriddenPrioritiesOfRecommendation.load(key),
    loaders.withdrawnMeasuresOfRecommendation.load(key),
    loaders.withdrawnNeedsOfRecommendation.load(key),
  ]);
  const withdrawn = { withdrawnMeasures, withdrawnNeeds };
  return { recommendation, measures, needs: needs.nodes, priorities, overridden, ...withdrawn };
}
