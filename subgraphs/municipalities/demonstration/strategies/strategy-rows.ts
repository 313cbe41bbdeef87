/** Turns the made-up strategies into rows: strategies, goals, their values, measures and matching priorities. */
import { recommendationKey } from "../boards/board-keys.js";
import type { Calendar, WeekDay } from "../calendar.js";
import type { Row } from "../draw.js";
import { COORDINATION } from "../words/offices.js";
import { DEMONSTRATION_STRATEGIES } from "./strategies.js";
import type { GoalPlan, MeasurePlan, PriorityPlan, StrategyPlan } from "./strategy-plan.js";

const NOON = 11;

const strategyKey = (ags: string): string => `demonstration-${ags}-strategy`;
const goalKey = (ags: string, number: number): string => `${strategyKey(ags)}-goal-${number}`;
const recommendationOf = (ags: string, number: number | undefined): string | null =>
  number === undefined ? null : recommendationKey(ags, number);

/** The goal that a need of a town serves, as its presentation counts needs from 1; null for none. */
export function goalServedBy(ags: string, need: number): string | null {
  const plan = DEMONSTRATION_STRATEGIES.find((strategy) => strategy.ags === ags);
  const index = plan?.goals.findIndex(({ serves }) => serves.includes(need)) ?? -1;
  return index < 0 ? null : goalKey(ags, index + 1);
}

export interface StrategyRows {
  readonly strategy: readonly Row[];
  readonly strategy_goal: readonly Row[];
  readonly strategy_goal_value: readonly Row[];
  readonly strategy_measure: readonly Row[];
  readonly matching_priority: readonly Row[];
}

/** All rows of strategies by table. */
export const strategyRows = (calendar: Calendar): StrategyRows => ({
  strategy: DEMONSTRATION_STRATEGIES.map((plan) => strategyRow(plan, calendar)),
  strategy_goal: DEMONSTRATION_STRATEGIES.flatMap((plan) =>
    plan.goals.map((goal, index) => goalRow(plan.ags, goal, index + 1, calendar)),
  ),
  strategy_goal_value: DEMONSTRATION_STRATEGIES.flatMap((plan) =>
    plan.goals.flatMap((goal, index) => valueRows(plan.ags, goal, index + 1, calendar)),
  ),
  strategy_measure: DEMONSTRATION_STRATEGIES.flatMap((plan) =>
    plan.measures.map((measure, index) => measureRow(plan.ags, measure, index + 1, calendar)),
  ),
  matching_priority: DEMONSTRATION_STRATEGIES.flatMap((plan) =>
    (plan.priorities ?? []).map((priority) => priorityRow(plan.ags, priority, calendar)),
  ),
});

/** When a strategy was last worked on, for what has no day of its own: after the summer. */
const LAST_REVIEW: WeekDay = { weeks: -3, weekday: "TUESDAY" };

const entered = (calendar: Calendar, on: WeekDay, office: string = COORDINATION): Row => ({
  version: 1,
  updated_at: calendar.moment(on, NOON),
  office,
  is_demonstration: true,
});

const strategyRow = ({ ags, vision, years: [since, until] }: StrategyPlan, calendar: Calendar): Row => ({
  key: strategyKey(ags),
  ags,
  vision,
  begins_on: `${calendar.year(since)}-01-01`,
  ends_on: `${calendar.year(until)}-12-31`,
  ...entered(calendar, LAST_REVIEW),
});

const goalRow = (ags: string, goal: GoalPlan, number: number, calendar: Calendar): Row => ({
  key: goalKey(ags, number),
  ags,
  position: number,
  title: goal.title,
  description: null,
  indicator: goal.indicator,
  unit: goal.unit,
  baseline: goal.baseline,
  target: goal.target,
  target_year: calendar.year(goal.inYears),
  status: goal.status,
  withdrawn_at: null,
  ...entered(calendar, LAST_REVIEW),
});

const valueRows = (ags: string, { values, source }: GoalPlan, number: number, calendar: Calendar): Row[] =>
  values.map(([on, value], index) => ({
    key: `${goalKey(ags, number)}-value-${index + 1}`,
    ags,
    goal_key: goalKey(ags, number),
    measured_on: calendar.day(on),
    value,
    source,
    withdrawn_at: null,
    ...entered(calendar, on),
  }));

const measureRow = (ags: string, measure: MeasurePlan, number: number, calendar: Calendar): Row => ({
  key: `${strategyKey(ags)}-measure-${number}`,
  ags,
  goal_key: measure.goal === null ? null : goalKey(ags, measure.goal),
  title: measure.title,
  description: null,
  responsible_office: measure.office,
  budget_cents: measure.budgetEuros === null ? null : measure.budgetEuros * 100,
  status: measure.status,
  begins_on: measure.from ? calendar.day(measure.from) : null,
  ends_on: measure.until ? calendar.day(measure.until) : null,
  recommendation_key: recommendationOf(ags, measure.recommendation),
  withdrawn_at: null,
  ...entered(calendar, LAST_REVIEW),
});

const priorityRow = (ags: string, priority: PriorityPlan, calendar: Calendar): Row => ({
  key: `${strategyKey(ags)}-${priority.criterion.toLowerCase().replaceAll("_", "-")}`,
  ags,
  criterion: priority.criterion,
  importance: priority.importance,
  recommendation_key: recommendationOf(ags, priority.recommendation),
  overridden_recommendation_key: null,
  override_reason: null,
  set_at: calendar.moment(priority.setOn, NOON),
  withdrawn_at: null,
  ...entered(calendar, priority.setOn),
});
