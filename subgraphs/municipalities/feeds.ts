/** What this owner tells the others: town references, offers, needs and how much they weigh. Public rows only. */
import type { Feed } from "../runtime/feed/changes.js";
import { IS_OFFERED, PUBLIC_AVAILABLE } from "./offer/availability.js";

/** What others may need of a town. */
const towns: Feed = {
  name: "towns",
  table: "municipality",
  key: "ags",
  columns: {
    ags: "ags",
    name: "name",
    state: "state",
    district_key: "district_key",
    kind: "kind",
    population: "population",
    latitude: "latitude",
    longitude: "longitude",
    is_current: "is_current",
  },
};

const offers: Feed = {
  name: "offers",
  table: "offer",
  key: "key",
  columns: {
    key: "key",
    ags: "ags",
    kind: "kind",
    available: PUBLIC_AVAILABLE,
    max_persons: "max_persons",
    is_step_free: "is_step_free",
    monthly_rent_cents: "monthly_rent_cents",
    available_from: "available_from",
    available_until: "available_until",
  },
  isPresent: IS_OFFERED,
};

const needs: Feed = {
  name: "needs",
  table: "need",
  key: "key",
  columns: {
    key: "key",
    ags: "ags",
    kind: "kind",
    quantity: "quantity",
    kldb_code: "kldb_code",
    urgency: "urgency",
    needed_until: "needed_until",
  },
  isPresent: "withdrawn_at IS NULL",
};

/** How much each kind of need weighs, and whether the council has adopted that. */
const priorities: Feed = {
  name: "matching-priorities",
  table: "matching_priority",
  key: "key",
  columns: {
    key: "key",
    ags: "ags",
    criterion: "criterion",
    importance: "importance",
    is_adopted: "recommendation_key IS NOT NULL",
  },
  isPresent: "withdrawn_at IS NULL",
};

export const feeds: readonly Feed[] = [towns, offers, needs, priorities];
