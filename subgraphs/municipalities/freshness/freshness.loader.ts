/** Freshness by AGS, and pages of the issues behind it: one statement for all towns that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { findFreshness, findIssuesOf } from "./freshness.js";
import type { FreshnessIssueFilter } from "./freshness.inputs.js";
import type { Freshness } from "./freshness.types.js";

export const freshnessLoader = ({ db, loader }: Reads) =>
  loader<string, Freshness>((towns) => findFreshness(db, towns));

export const freshnessIssuePageLoader = ({ db, pages }: Reads) =>
  pages((towns, filter: FreshnessIssueFilter | null | undefined, page) => findIssuesOf(db, towns, filter, page));
