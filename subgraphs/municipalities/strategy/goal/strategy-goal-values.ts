/** What people write of a goal and of its values, and what of it can be used. Pure. */
import type { StandingRow } from "../../writing/standing.js";
import { problemsOfOffice } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { problemsOfPastDays, type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { StrategyGoalValue } from "./goal-value.entity.js";
import { StrategyGoal } from "./strategy-goal.entity.js";

/** The part of a goal that its municipality writes; its status is changed by steps. */
export type GoalValues = Pick<
  StrategyGoal,
  "position" | "title" | "description" | "indicator" | "unit" | "baseline" | "target" | "targetYear" | "office"
>;

/** The part of a measured value that its municipality writes. */
export type MeasuredValues = Pick<StrategyGoalValue, "measuredOn" | "value" | "source" | "office">;

/** Greatest figure of an indicator: a number of inhabitants and a budget in euros fit, and percentages stay finite. */
const GREATEST_FIGURE = 1_000_000_000_000;
/** Decimals of an indicator: shares in percent with two, and coordinates of nothing. */
const MOST_DECIMALS = 4;
const YEARS = [1900, 2199] as const;
const POSITIONS = [1, 1_000] as const;

/** Everything of a figure that cannot be used. */
function problemsOfFigure(field: string, given: number | null): ValueProblem[] {
  if (given === null) return [];
  if (!(Math.abs(given) <= GREATEST_FIGURE))
    return [valueProblem(field, "OUT_OF_BOUNDS", { given, least: -GREATEST_FIGURE, greatest: GREATEST_FIGURE })];
  return Number(given.toFixed(MOST_DECIMALS)) === given
    ? []
    : [valueProblem(field, "TOO_MANY_DECIMALS", { given, most: MOST_DECIMALS })];
}

function problemsOfWhole(field: string, given: number | null, [least, greatest]: readonly [number, number]) {
  if (given === null || (given >= least && given <= greatest)) return [];
  return [valueProblem(field, "OUT_OF_BOUNDS", { given, least, greatest })];
}

/** Whose a row of a strategy is to write; of what was withdrawn nobody else knows. */
export const OF_OWN_TOWN = {
  rightOf: ({ ags }: StandingRow) => townRight(ags),
  isHidden: ({ withdrawnAt }: StandingRow) => withdrawnAt !== null,
  anyRight: ANY_TOWN_RIGHT,
} as const;

export const GOALS: Versioned<StrategyGoal, GoalValues> = {
  ...OF_OWN_TOWN,
  noun: "goal",
  mutation: "strategyGoal",
  type: "StrategyGoal",
  entity: StrategyGoal,
  table: "strategy_goal",
  columns: {
    position: "position",
    title: "title",
    description: "description",
    indicator: "indicator",
    unit: "unit",
    baseline: "baseline",
    target: "target",
    targetYear: "target_year",
    office: "office",
  },
  problemsOf: ({ position, baseline, target, targetYear, office }) => [
    ...problemsOfWhole("position", position, POSITIONS),
    ...problemsOfFigure("baseline", baseline),
    ...problemsOfFigure("target", target),
    ...problemsOfWhole("targetYear", targetYear, YEARS),
    ...problemsOfOffice(office),
  ],
};

export const GOAL_VALUES: Versioned<StrategyGoalValue, MeasuredValues> = {
  ...OF_OWN_TOWN,
  noun: "value",
  mutation: "strategyGoalValue",
  type: "StrategyGoalValue",
  entity: StrategyGoalValue,
  table: "strategy_goal_value",
  // Two values of one day wait for each other.
  parent: { table: "strategy_goal", column: "goal_key" },
  columns: { measuredOn: "measured_on", value: "value", source: "source", office: "office" },
  problemsOf: ({ measuredOn, value, office }) => [
    ...problemsOfPastDays({ measuredOn }),
    ...problemsOfFigure("value", value),
    ...problemsOfOffice(office),
  ],
};
