/** The copy of the register's towns, kept by the feed of their owner: where ties and wishes can point. */
import type { FeedCopy } from "../../runtime/feed/copy.js";

export const townCopy: FeedCopy = {
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
