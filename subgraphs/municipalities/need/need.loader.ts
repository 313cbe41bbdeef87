/** Needs by key, and pages of municipalities' needs: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Need } from "./need.entity.js";
import type { NeedFilter } from "./need.inputs.js";
import { findNeedsBecauseOf, findNeedsOf } from "./needs.js";

export const needLoader = (db: DataSource) =>
  new DataLoader<string, Need | null>((keys) => rowsByKey(db, Need, "key", keys));

export const needPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: NeedFilter | null | undefined, page) => findNeedsOf(db, towns, filter, page));

export const needPageOfGoalLoader = (db: DataSource) =>
  pageLoader((goals, _filter: null, page) => findNeedsBecauseOf(db, "strategyGoalKey", goals, page));

export const needPageOfRecommendationLoader = (db: DataSource) =>
  pageLoader((recommendations, _filter: null, page) =>
    findNeedsBecauseOf(db, "recommendationKey", recommendations, page),
  );
