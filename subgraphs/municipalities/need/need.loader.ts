/** Pages of municipalities' needs, one statement for all municipalities that are asked the same. */
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import type { NeedFilter } from "./need.inputs.js";
import { findNeedsOf } from "./needs.js";

export const needPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: NeedFilter | null | undefined, page) => findNeedsOf(db, towns, filter, page));
