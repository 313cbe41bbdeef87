/** Recommendations by key, and pages and papers of boards: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Recommendation } from "./recommendation.entity.js";
import type { RecommendationFilter } from "./recommendation.inputs.js";
import { findPapersOf, findRecommendationsOf } from "./recommendations.js";

export const recommendationLoader = (db: DataSource) =>
  new DataLoader<string, Recommendation | null>((keys) => rowsByKey(db, Recommendation, "key", keys));

export const recommendationPageLoader = (db: DataSource) =>
  pageLoader((boards, filter: RecommendationFilter | null | undefined, page) =>
    findRecommendationsOf(db, boards, filter, page),
  );

/** What is in a board's paper, in its order. */
export const paperLoader = (db: DataSource) =>
  new DataLoader<string, Recommendation[]>((boards) => findPapersOf(db, boards));
