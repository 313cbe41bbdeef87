/** Of the longer lists of the graph, the kinds among which a household can choose, for a wish or as a treatment. */
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";

/** Services that treat people. */
export const TREATMENT_KINDS = ["HEALTH", "PSYCHOSOCIAL"] as const satisfies readonly ServiceKind[];

/** Services that advise and accompany people. */
export const COUNSELLING_KINDS = [
  "MIGRATION_COUNSELLING",
  "YOUTH_MIGRATION_SERVICE",
  "LEGAL",
  "RECOGNITION",
  "MENTORING",
] as const satisfies readonly ServiceKind[];

/** Offers by which people meet people. Sponsors are among them: who is accompanied is introduced to the others. */
export const LEISURE_KINDS = [
  "CLUB",
  "SPORTS",
  "MUSIC",
  "NEIGHBOURHOOD",
  "SPONSORSHIP",
] as const satisfies readonly OfferKind[];
