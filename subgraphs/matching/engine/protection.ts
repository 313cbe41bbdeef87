/**
 * Whether a town protects whom it should: what PROTECTION, as criterion and constraint, has in common. A special category
 * of data (Art. 9 GDPR): without the household's consent nothing of it is read.
 */
import { PROTECTION_KINDS, type ProtectionKind } from "../../../schema/vocabulary/protection-kind.js";
import type { HouseholdProfile } from "./profile.js";
import type { Question } from "./question.js";
import type { ProtectionFound } from "./reasons/reason.js";
import { OUT_OF_REACH } from "./town-index/course-columns.js";
import { NOT_PRESENTED } from "./town-index/offer-columns.js";
import { bitKeys, type SetKey } from "./set-key.js";

const kindsKey = bitKeys(PROTECTION_KINDS);

/** A kind of protection with the columns of what answers it. */
export interface Protection {
  readonly kind: ProtectionKind;
  /** Free places in offers of the town itself. */
  readonly offers: readonly Int32Array[];
  /** Distances to services in reach, all and those with room. */
  readonly services: readonly { readonly nearest: Uint16Array; readonly nearestWithRoom: Uint16Array }[];
}

/** The kinds of protection that count for a household: none without its consent. */
export const protectionKinds = ({
  requirements,
  specialCategoriesConsent,
}: HouseholdProfile): readonly ProtectionKind[] => (specialCategoriesConsent ? requirements.protection : []);

/** Equal for households whom the same protects; null where nothing has to. */
export function protectionKey(profile: HouseholdProfile): SetKey | null {
  const kinds = protectionKinds(profile);
  return kinds.length ? kindsKey(kinds) : null;
}

/** The kinds of protection of a household with the columns that answer them. */
export function protections({ index, profile, parameters }: Question): readonly Protection[] {
  return protectionKinds(profile).map((kind) => {
    const { offers, services } = parameters.protection.answers[kind];
    return {
      kind,
      offers: offers.map((offer) => index.community[offer]),
      services: services.map((service) => index.services.byKind[service]),
    };
  });
}

/** Whether anything that answers a kind of protection has room. */
export function isThere({ offers, services }: Protection, town: number): boolean {
  for (const free of offers) if (free[town]! > 0) return true;
  for (const { nearestWithRoom } of services) if (nearestWithRoom[town] !== OUT_OF_REACH) return true;
  return false;
}

/** Whether anything that answers it is presented, with or without room. */
export function isPresented({ offers, services }: Protection, town: number): boolean {
  for (const free of offers) if (free[town] !== NOT_PRESENTED) return true;
  for (const { nearest } of services) if (nearest[town] !== OUT_OF_REACH) return true;
  return false;
}

/** How a town answers a kind of protection. */
export function protectionFound(protection: Protection, town: number): ProtectionFound {
  const { kind } = protection;
  if (isThere(protection, town)) return { kind, answer: "FREE" };
  return { kind, answer: isPresented(protection, town) ? "FULL" : "NOT_PRESENTED" };
}
