/** Goals by key and by town, and what is measured of them: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../../runtime/database/page-loader.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { findGoalsOf, findLatestValues, findValuesOf } from "./strategy-goals.js";
import { StrategyGoal } from "./strategy-goal.entity.js";
import { StrategyGoalValue } from "./goal-value.entity.js";

export const strategyGoalLoader = (db: DataSource) =>
  new DataLoader<string, StrategyGoal | null>((keys) => rowsByKey(db, StrategyGoal, "key", keys));

export const goalsOfTownLoader = (db: DataSource) =>
  new DataLoader<string, readonly StrategyGoal[]>((towns) => findGoalsOf(db, towns));

export const goalValueLoader = (db: DataSource) =>
  new DataLoader<string, StrategyGoalValue | null>((keys) => rowsByKey(db, StrategyGoalValue, "key", keys));

export const latestValueLoader = (db: DataSource) =>
  new DataLoader<string, StrategyGoalValue | null>((goals) => findLatestValues(db, goals));

export const goalValuePageLoader = (db: DataSource) =>
  pageLoader((goals, _filter: null, page) => findValuesOf(db, goals, page));
