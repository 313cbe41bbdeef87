/**
 * All that a town presents to everybody, read once for a page or a file. Public figures alone, whoever asks: what is free
 * is what the public sees. Knows no markup.
 */
import type { Connection } from "../../../../schema/connection.js";
import { hubError } from "../../../../schema/errors.js";
import { parseAgs } from "../../../../schema/scalars.js";
import type { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import type { MunicipalitiesLoaders } from "../../context.js";
import type { District, Municipality } from "../../municipality/municipality.entity.js";
import type { Need } from "../../need/need.entity.js";
import type { Offer } from "../../offer/offer.entity.js";
import type { Picture, Portrait } from "../../portrait/portrait.entity.js";
import type { StrategyGoalValue } from "../../strategy/goal/goal-value.entity.js";
import type { StrategyGoal } from "../../strategy/goal/strategy-goal.entity.js";
import type { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import type { Strategy } from "../../strategy/strategy.entity.js";
import type { Reader } from "../reader.js";

/** A goal and the newest value of its indicator. */
export interface MeasuredGoal {
  readonly goal: StrategyGoal;
  readonly latest: StrategyGoalValue | null;
}

/** A town has one board at a time, each for a year or two. */
const MOST_BOARDS = 20;

/** A list, and whether it was cut. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

export interface TownPresentation {
  readonly town: Municipality;
  readonly district: District | null;
  readonly portrait: Portrait | null;
  readonly pictures: readonly Picture[];
  readonly offers: Listed<Offer>;
  readonly needs: Listed<Need>;
  readonly strategy: Strategy | null;
  readonly goals: readonly MeasuredGoal[];
  readonly measures: readonly StrategyMeasure[];
  /** The present one, else the last. */
  readonly board: AdvisoryBoard | null;
  /** The boards that have a paper, also those that ended, the newest first. */
  readonly papers: readonly AdvisoryBoard[];
  /** When any of it was changed last; null where the town presents nothing. */
  readonly changedAt: Date | null;
}

/** What every part of the page gets. */
export interface TownPart {
  readonly presentation: TownPresentation;
  readonly reader: Reader;
  /** The day that it is in Germany: what has ended is left out. */
  readonly today: string;
}

/**
 * Reads what a town presents.
 * @param mostRows of offers and of needs, each
 * @throws BAD_USER_INPUT for what is no AGS, NOT_FOUND for a town that the register has never had
 */
export async function readTownPresentation(
  loaders: MunicipalitiesLoaders,
  asked: string,
  mostRows: number,
): Promise<TownPresentation> {
  const ags = parseAgs(asked, "ags");
  const town = await loaders.municipality.load(ags);
  if (!town) throw hubError("NOT_FOUND", `The register has no municipality ${ags}.`);
  const page = { first: mostRows, after: null };
  const [district, portrait, pictures, offers, needs, strategy, goals, measures, board, boards] = await Promise.all([
    loaders.district.load(town.districtKey),
    loaders.portrait.load(ags),
    loaders.pictures.load(ags),
    loaders.offerPage.load(ags, null, page),
    loaders.needPage.load(ags, null, page),
    loaders.strategyOfTown.load(ags),
    loaders.goalsOfTown.load(ags),
    loaders.measuresOfTown.load(ags),
    loaders.presentBoard.load(ags),
    loaders.boardPage.load(ags, null, { first: MOST_BOARDS, after: null }),
  ]);
  const latest = await Promise.all(goals.map(({ key }) => loaders.latestGoalValue.load(key)));
  const papers = await Promise.all(boards.nodes.map(({ key }) => loaders.paper.load(key)));
  const withPaper = boards.nodes.filter((_, at) => (papers[at] ?? []).length > 0);
  const measured = goals.map((goal, at) => ({ goal, latest: latest[at] ?? null }));
  const parts = { portrait, pictures, strategy, measures, goals: measured, board, papers: withPaper };
  const listed = { offers: listOf(offers), needs: listOf(needs) };
  const dated = [
    portrait,
    strategy,
    board,
    ...withPaper,
    ...goals,
    ...measures,
    ...listed.offers.rows,
    ...listed.needs.rows,
  ];
  return { town, district, ...parts, ...listed, changedAt: latestOf(dated) };
}

const listOf = <Row>({ nodes, pageInfo }: Connection<Row>): Listed<Row> => ({
  rows: nodes,
  isCut: pageInfo.hasNextPage,
});

function latestOf(rows: readonly ({ readonly updatedAt: string | Date } | null)[]): Date | null {
  const moments = rows.flatMap((row) => (row ? [new Date(row.updatedAt).getTime()] : []));
  return moments.length > 0 ? new Date(moments.reduce((one, other) => Math.max(one, other))) : null;
}

/** Whether something's last day is past. */
export const hasEnded = (lastDay: string | null, today: string): boolean => lastDay !== null && lastDay < today;
