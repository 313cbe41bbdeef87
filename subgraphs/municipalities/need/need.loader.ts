/** Needs by key, and pages of municipalities' needs: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey, selectRows } from "../../runtime/database/rows.js";
import { Need } from "./need.entity.js";
import type { NeedFilter } from "./need.inputs.js";
import { FIELD_COLUMNS, findNeedsBecauseOf, findNeedsOf } from "./needs.js";

export const needLoader = (reads: Reads) => rowByKey(reads, Need, "key", FIELD_COLUMNS);

export const needPageLoader = ({ db, pages }: Reads) =>
  pages(
    (towns, filter: NeedFilter | null | undefined, page, without) => findNeedsOf(db, towns, filter, page, without),
    FIELD_COLUMNS,
  );

export const needPageOfGoalLoader = ({ db, pages }: Reads) =>
  pages(
    (goals, _filter: null, page, without) => findNeedsBecauseOf(db, "strategyGoalKey", goals, page, without),
    FIELD_COLUMNS,
  );

export const needPageOfRecommendationLoader = ({ db, pages }: Reads) =>
  pages(
    (recommendations, _filter: null, page, without) =>
      findNeedsBecauseOf(db, "recommendationKey", recommendations, page, without),
    FIELD_COLUMNS,
  );

/** Those that came of a recommendation and that staff has taken back since, the latest first. */
export const withdrawnNeedsOfRecommendationLoader = ({ db, rows }: Reads) =>
  rows<readonly Need[]>(async (keys, without) => {
    const query = selectRows(db, Need, "n", without)
      .where("n.recommendation_key = ANY(:keys) AND n.withdrawn_at IS NOT NULL", { keys })
      .orderBy("n.withdrawn_at", "DESC")
      .addOrderBy("n.key");
    const byRecommendation = Map.groupBy(await query.getRawMany<Need>(), ({ recommendationKey }) => recommendationKey);
    return keys.map((key) => byRecommendation.get(key) ?? []);
  }, FIELD_COLUMNS);
