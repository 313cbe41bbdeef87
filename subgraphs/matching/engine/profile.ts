/**
 * A household as the engine sees it: what it needs and wishes, nothing that names a person. Checked by `parse-profile`;
 * every function of the engine takes it as it stands here and never changes it.
 */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../schema/vocabulary/member-role.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { ProtectionKind } from "../../../schema/vocabulary/protection-kind.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

/** A language that a member speaks. Without a level it counts as a mother tongue. */
export interface SpokenLanguage {
  /** ISO 639 code, two or three small letters. */
  readonly code: string;
  readonly level: LanguageLevel | null;
}

/** An occupation that a member has learnt or worked in. */
export interface PractisedOccupation {
  /** KldB 2010, five digits, the last is the level of skill 1–4. */
  readonly kldbCode: string;
  /** Years of practice; kept for what is to come, today no criterion weighs it. */
  readonly years: number | null;
}

export interface Member {
  readonly role: MemberRole;
  readonly ageBand: AgeBand;
  readonly languages: readonly SpokenLanguage[];
  readonly occupations: readonly PractisedOccupation[];
  /** Highest level of education reached, 0 to 8 after ISCED 2011; null: not stated. */
  readonly educationIsced: number | null;
}

/** A criterion that the household weighs, with its importance from 1 to 5. */
export interface Wish {
  readonly criterion: Criterion;
  readonly importance: number;
  /** For SETTLEMENT_SIZE: the kinds that are wished; otherwise empty. */
  readonly settlementKinds: readonly SettlementKind[];
  /** For SOCIAL_TIES: AGS of the towns where the household knows people; otherwise empty. */
  readonly nearAgs: readonly string[];
  /** For REGION: the federal states that are wished; otherwise empty. */
  readonly states: readonly FederalState[];
  /** For LEISURE: the kinds of offers that count; empty, as for every other criterion: all that the parameters name. */
  readonly offerKinds: readonly OfferKind[];
  /** For COUNSELLING: the kinds of services that count; empty, as for every other criterion: those of the parameters. */
  readonly serviceKinds: readonly ServiceKind[];
}

/** What a household must have. */
export interface Requirements {
  readonly stepFreeHousing: boolean;
  /** Kinds of services that treat somebody of the household; each must be in reach with room. */
  readonly treatments: readonly ServiceKind[];
  /** What protects somebody of the household. A special category (Art. 9 GDPR): read only with consent. */
  readonly protection: readonly ProtectionKind[];
}

export interface HouseholdProfile {
  readonly members: readonly Member[];
  readonly requirements: Requirements;
  /**
   * Whether the household has consented that special categories of data (Art. 9 GDPR) are used for it. Without, neither
   * treatments nor PROTECTION nor FAITH_COMMUNITY count.
   */
  readonly specialCategoriesConsent: boolean;
  /** At most one per criterion; empty means: everything that applies, equally. */
  readonly wishes: readonly Wish[];
  /** AGS of towns to which the household will not go. */
  readonly neverAgs: readonly string[];
}
