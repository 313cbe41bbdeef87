/** Needs by key, and pages of municipalities' needs: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Need } from "./need.entity.js";
import type { NeedFilter } from "./need.inputs.js";
import { findNeedsBecauseOf, findNeedsOf } from "./needs.js";

export const needLoader = ({ db, loader }: Reads) =>
  loader<string, Need | null>((keys) => rowsByKey(db, Need, "key", keys));

export const needPageLoader = ({ db, pages }: Reads) =>
  pages((towns, filter: NeedFilter | null | undefined, page) => findNeedsOf(db, towns, filter, page));

export const needPageOfGoalLoader = ({ db, pages }: Reads) =>
  pages((goals, _filter: null, page) => findNeedsBecauseOf(db, "strategyGoalKey", goals, page));

export const needPageOfRecommendationLoader = ({ db, pages }: Reads) =>
  pages((recommendations, _filter: null, page) => findNeedsBecauseOf(db, "recommendationKey", recommendations, page));
