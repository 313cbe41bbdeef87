/** The copies that this owner keeps of other owners' feeds: towns and what is presented in them. Public rows only. */
import type { FeedCopy } from "../../runtime/feed/copy.js";
import { townReferenceCopy } from "../../runtime/feed/town-reference.js";

const offers: FeedCopy = {
  owner: "municipalities",
  feed: "offers",
  table: "offer",
  key: "key",
  columns: {
    key: "text",
    ags: "text",
    kind: "text",
    available: "integer",
    max_persons: "integer",
    is_step_free: "boolean",
    monthly_rent_cents: "integer",
    available_from: "date",
    available_until: "date",
  },
};

const jobs: FeedCopy = {
  owner: "services",
  feed: "jobs",
  table: "job",
  key: "key",
  columns: {
    key: "text",
    ags: "text",
    kind: "text",
    kldb_code: "text",
    required_german_level: "text",
    positions: "integer",
    published_at: "timestamptz",
    valid_through: "date",
  },
};

const services: FeedCopy = {
  owner: "services",
  feed: "services",
  table: "service",
  key: "key",
  columns: {
    key: "text",
    ags: "text",
    kind: "text",
    level_from: "text",
    level_to: "text",
    free_places: "integer",
    reach_km: "real",
    languages: "text[]",
  },
};

const occupations: FeedCopy = {
  owner: "services",
  feed: "occupations",
  table: "occupation",
  key: "kldb_code",
  columns: { kldb_code: "text", label: "jsonb" },
};

const needs: FeedCopy = {
  owner: "municipalities",
  feed: "needs",
  table: "need",
  key: "key",
  columns: {
    key: "text",
    ags: "text",
    kind: "text",
    quantity: "integer",
    kldb_code: "text",
    urgency: "smallint",
    needed_until: "date",
  },
};

const priorities: FeedCopy = {
  owner: "municipalities",
  feed: "matching-priorities",
  table: "matching_priority",
  key: "key",
  columns: { key: "text", ags: "text", criterion: "text", importance: "smallint", is_adopted: "boolean" },
};

/** Every copy under the name by which the index of towns knows its rows. */
export const townCopies = { towns: townReferenceCopy, offers, jobs, services, occupations, needs, priorities } as const;
export type CopyName = keyof typeof townCopies;
