/** Goals by key and by town, and what is measured of them: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { findGoalsOf, findLatestValues, findValuesOf } from "./strategy-goals.js";
import { StrategyGoal } from "./strategy-goal.entity.js";
import { StrategyGoalValue } from "./goal-value.entity.js";

export const strategyGoalLoader = ({ db, loader }: Reads) =>
  loader<string, StrategyGoal | null>((keys) => rowsByKey(db, StrategyGoal, "key", keys));

export const goalsOfTownLoader = ({ db, loader }: Reads) =>
  loader<string, readonly StrategyGoal[]>((towns) => findGoalsOf(db, towns));

export const goalValueLoader = ({ db, loader }: Reads) =>
  loader<string, StrategyGoalValue | null>((keys) => rowsByKey(db, StrategyGoalValue, "key", keys));

export const latestValueLoader = ({ db, loader }: Reads) =>
  loader<string, StrategyGoalValue | null>((goals) => findLatestValues(db, goals));

export const goalValuePageLoader = ({ db, pages }: Reads) =>
  pages((goals, _filter: null, page) => findValuesOf(db, goals, page));
