/** Recommendations by key, and pages and papers of boards: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Recommendation } from "./recommendation.entity.js";
import type { RecommendationFilter } from "./recommendation.inputs.js";
import { findPapersOf, findRecommendationsOf } from "./recommendations.js";

export const recommendationLoader = ({ db, loader }: Reads) =>
  loader<string, Recommendation | null>((keys) => rowsByKey(db, Recommendation, "key", keys));

export const recommendationPageLoader = ({ db, pages }: Reads) =>
  pages((boards, filter: RecommendationFilter | null | undefined, page) =>
    findRecommendationsOf(db, boards, filter, page),
  );

/** What is in a board's paper, in its order. */
export const paperLoader = ({ db, loader }: Reads) =>
  loader<string, Recommendation[]>((boards) => findPapersOf(db, boards));
