/** Freshness by AGS, and pages of the issues behind it: one statement for all towns that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import { findFreshness, findIssuesOf } from "./freshness.js";
import type { FreshnessIssueFilter } from "./freshness.inputs.js";
import type { Freshness } from "./freshness.types.js";

export const freshnessLoader = (db: DataSource) =>
  new DataLoader<string, Freshness>((towns) => findFreshness(db, towns));

export const freshnessIssuePageLoader = (db: DataSource) =>
  pageLoader((towns, filter: FreshnessIssueFilter | null | undefined, page) => findIssuesOf(db, towns, filter, page));
