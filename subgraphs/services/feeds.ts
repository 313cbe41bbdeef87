/** What this owner tells the others: occupations, jobs, integration services. Public rows only. */
import type { Feed } from "../runtime/feed/changes.js";

const occupations: Feed = {
  name: "occupations",
  table: "occupation",
  key: "kldb_code",
  columns: { kldb_code: "kldb_code", label: "label" },
};

const jobs: Feed = {
  name: "jobs",
  table: "job",
  key: "key",
  columns: {
    key: "key",
    ags: "ags",
    kind: "kind",
    kldb_code: "kldb_code",
    required_german_level: "required_german_level",
    positions: "positions",
    published_at: "published_at",
    valid_through: "valid_through",
  },
};

const services: Feed = {
  name: "services",
  table: "integration_service",
  key: "key",
  columns: {
    key: "key",
    ags: "ags",
    kind: "kind",
    level_from: "level_from",
    level_to: "level_to",
    free_places: "free_places",
    reach_km: "reach_km",
    languages: "languages",
  },
};

export const feeds: readonly Feed[] = [occupations, jobs, services];
