/** Recommendations by key, and pages and papers of boards: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { Recommendation } from "./recommendation.entity.js";
import type { RecommendationFilter } from "./recommendation.inputs.js";
import { FIELD_COLUMNS, findPapersOf, findRecommendationsOf } from "./recommendations.js";

export const recommendationLoader = (reads: Reads) => rowByKey(reads, Recommendation, "key", FIELD_COLUMNS);

export const recommendationPageLoader = ({ db, pages }: Reads) =>
  pages(
    (boards, filter: RecommendationFilter | null | undefined, page, without) =>
      findRecommendationsOf(db, boards, filter, page, without),
    FIELD_COLUMNS,
  );

/** What is in a board's paper, in its order. */
export const paperLoader = ({ db, rows }: Reads) =>
  rows<readonly Recommendation[]>((boards, without) => findPapersOf(db, boards, without), FIELD_COLUMNS);
