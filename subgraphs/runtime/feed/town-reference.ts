/**
 * The town reference: what owners may need of a town, as every copy of it is kept. Migrations write its table out in
 * full instead of taking it from here: they are history, and this changes.
 */
import type { FeedCopy } from "./copy.js";

/** A copy of all towns in the table `town` of the reader's schema. */
export const townReferenceCopy: FeedCopy = {
  owner: "municipalities",
  feed: "towns",
  table: "town",
  key: "ags",
  columns: {
    ags: "text",
    name: "text",
    state: "text",
    district_key: "text",
    kind: "text",
    population: "integer",
    latitude: "double precision",
    longitude: "double precision",
    is_current: "boolean",
  },
};
