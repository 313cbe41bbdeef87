/** Goals by key and by town, and what is measured of them: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey } from "../../../runtime/database/rows.js";
import { findGoalsOf, findLatestValues, findValuesOf, GOAL_COLUMNS, VALUE_COLUMNS } from "./strategy-goals.js";
import { StrategyGoal } from "./strategy-goal.entity.js";
import { StrategyGoalValue } from "./goal-value.entity.js";

export const strategyGoalLoader = (reads: Reads) => rowByKey(reads, StrategyGoal, "key", GOAL_COLUMNS);

export const goalsOfTownLoader = ({ db, rows }: Reads) =>
  rows<readonly StrategyGoal[]>((towns, without) => findGoalsOf(db, towns, without), GOAL_COLUMNS);

export const goalValueLoader = (reads: Reads) => rowByKey(reads, StrategyGoalValue, "key", VALUE_COLUMNS);

export const latestValueLoader = ({ db, rows }: Reads) =>
  rows<StrategyGoalValue | null>((goals, without) => findLatestValues(db, goals, without), VALUE_COLUMNS);

export const goalValuePageLoader = ({ db, pages }: Reads) =>
  pages((goals, _filter: null, page, without) => findValuesOf(db, goals, page, without), VALUE_COLUMNS);
