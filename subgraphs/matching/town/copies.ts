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

/** Every copy under the name by which the index of towns knows its rows. */
export const townCopies = { towns: townReferenceCopy, offers, jobs, services, occupations } as const;
export type CopyName = keyof typeof townCopies;
