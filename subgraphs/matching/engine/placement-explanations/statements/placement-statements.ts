/** The statements of a run's placements, made from the figures of one household when somebody reads them. */
import { CAPACITY_KINDS, type CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { isValueOf } from "../../../../../schema/vocabulary/entry.js";
import { UNPLACED } from "../../market/market.js";
import type { Room } from "../../market/room.js";
import { PLACED_AS } from "../../mechanisms/mechanism.js";
import { unmetConstraints } from "../contributions.js";
import { type ExplainedRun, townName } from "../explained-run.js";
import { lacksOf } from "../holders.js";
import { differences } from "../reference-towns.js";
import { placeValue, provenLoss, solvedLoss, type SumPrices } from "../sum-price.js";
import { weightTurns } from "../weight-turns.js";
import { moreRoom } from "../what-would-change.js";
import { townView } from "../town-view.js";
import { WHY_NOT, whyNot } from "../why-not.js";
import type { Statement, StatementOf } from "./statement.js";

/** How many criteria are named as costing most: more is no summary. */
const NAMED_COSTS = 2;

/** The kind of a run's market by its place. @throws RangeError if the market counts in other kinds than the hub's. */
function kindOf({ problem }: ExplainedRun, position: number): CapacityKind {
  const kind = problem.market.capacityKinds[position];
  if (isValueOf(CAPACITY_KINDS, kind)) return kind;
  throw new RangeError(`"${kind}" is no capacity kind of the hub; only runs of a cohort are explained.`);
}

/** That a household is placed and how, or that it is not. */
export function placementStatement(run: ExplainedRun, household: number): Statement {
  const { solution, problem } = run;
  const town = solution.townOf[household]!;
  const { start } = problem.market.pairs;
  if (town === UNPLACED) return { code: "UNPLACED", listed: start[household + 1]! - start[household]! };
  const how = solution.placedAs[household];
  const placedAs = how === PLACED_AS.fixed ? "FIXED" : how === PLACED_AS.fill ? "FILL" : "CORE";
  return { code: "PLACED", town: townName(run, town), placedAs };
}

/**
 * Why a household is not in a town; null where it is.
 * @param room what the run's solution leaves (`roomLeft`)
 */
export function whyNotStatement(run: ExplainedRun, room: Room, household: number, town: number): Statement | null {
  const name = townName(run, town);
  switch (whyNot(run, room, household, town)) {
    case WHY_NOT.nothing:
      return null;
    case WHY_NOT.impossible: {
      const reasons = unmetConstraints(run, household, town).map(({ reason }) => reason);
      return { code: "IMPOSSIBLE", town: name, reasons };
    }
    case WHY_NOT.forbidden:
      return { code: "FORBIDDEN", town: name };
    case WHY_NOT.fixed:
      return { code: "FIXED", town: name, placement: townName(run, run.problem.fixed[household]!) };
    case WHY_NOT.notListed:
      return { code: "NOT_LISTED", town: name };
    case WHY_NOT.full: {
      const lacks = lacksOf(run, room, household, town).map((lack) => ({ ...lack, kind: kindOf(run, lack.kind) }));
      return { code: "FULL", town: name, lacks };
    }
    case WHY_NOT.rankedLower:
      return rankedLower(run, household, town);
    case WHY_NOT.unfilled:
      return { code: "UNFILLED", town: name, mechanism: run.mechanism.name };
  }
}

function rankedLower(run: ExplainedRun, household: number, town: number): StatementOf<"RANKED_LOWER"> {
  const placement = run.solution.townOf[household]!;
  const apart = differences(run, household, town, placement);
  return {
    code: "RANKED_LOWER",
    town: townName(run, town),
    placement: townName(run, placement),
    points: apart.reduce((sum, { points }) => sum + points, 0),
    costs: apart.filter(({ points }) => points < 0).slice(0, NAMED_COSTS),
  };
}

/** What each criterion gives in a town more or less than in another, the greatest loss first. */
export const differenceStatements = (
  run: ExplainedRun,
  household: number,
  town: number,
  reference: number,
): readonly Statement[] =>
  differences(run, household, town, reference).map((difference) => ({
    code: "DIFFERENCE",
    ...difference,
    reference: townName(run, reference),
  }));

/** How far each weight may move before the order of two towns turns; in either order. */
export function weightStatements(
  run: ExplainedRun,
  household: number,
  town: number,
  reference: number,
): readonly Statement[] {
  const scoreOf = (place: number) => run.scoring.household.scores[household * run.scoring.towns.length + place]!;
  const [ahead, behind] = scoreOf(town) >= scoreOf(reference) ? [town, reference] : [reference, town];
  return weightTurns(run, household, ahead, behind).map((turn) => ({
    code: "WEIGHT_TURNS",
    ...turn,
    ahead: townName(run, ahead),
    behind: townName(run, behind),
  }));
}

/** What would have placed a household in a full town; runs the mechanism again. @param room as `whyNotStatement` */
export const moreRoomStatements = (
  run: ExplainedRun,
  room: Room,
  household: number,
  town: number,
): readonly Statement[] =>
  moreRoom(run, room, household, town).map(({ kind, places }) => ({
    code: "MORE_ROOM",
    town: townName(run, town),
    kind: kindOf(run, kind),
    places,
  }));

/** What all households together would lose if a household went to another town, by the prices; null where nothing says. */
export function lossStatement(run: ExplainedRun, prices: SumPrices, household: number, town: number): Statement | null {
  const loss = provenLoss(prices, household, town);
  return loss && { code: "SUM_LOSS", town: townName(run, town), points: loss.atLeast, proof: "PRICES" };
}

/** The same by solving again. */
export function solvedLossStatement(run: ExplainedRun, household: number, town: number): Statement | null {
  const solved = solvedLoss(run, household, town);
  const proof = solved?.isExact ? "EXACT" : "SECOND_RUN";
  return solved && { code: "SUM_LOSS", town: townName(run, town), points: solved.loss, proof };
}

/** What one more place of a kind in a town is worth at most to all households together. */
export const placeValueStatement = (run: ExplainedRun, prices: SumPrices, town: number, kind: number): Statement => ({
  code: "PLACE_VALUE",
  town: townName(run, town),
  kind: kindOf(run, kind),
  points: placeValue(prices, town, kind),
});

/** What a town reads of a household that is proposed to it. */
export function townStatements(run: ExplainedRun, household: number, town: number): readonly Statement[] {
  const { contributions, ahead } = townView(run, household, town);
  return [
    ...contributions.map(({ criterion, weight, points }): Statement => ({
      code: "TOWN_CONTRIBUTION",
      criterion,
      weight,
      points,
    })),
    ...(ahead ? [{ code: "TOWN_AHEAD", ahead: ahead.households } as const] : []),
  ];
}
