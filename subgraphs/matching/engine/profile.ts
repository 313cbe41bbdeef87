/**
 * A household as the engine sees it: what it needs and wishes, nothing that names a person. Checked by `parse-profile`;
 * every function of the engine takes it as it stands here and never changes it.
 */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../schema/vocabulary/member-role.js";
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
}

/** A criterion that the household weighs, with its importance from 1 to 5. */
export interface Wish {
  readonly criterion: Criterion;
  readonly importance: number;
  /** For SETTLEMENT_SIZE: the kinds that are wished; otherwise empty. */
  readonly settlementKinds: readonly SettlementKind[];
  /** For SOCIAL_TIES: AGS of the towns where the household knows people; otherwise empty. */
  readonly nearAgs: readonly string[];
}

export interface HouseholdProfile {
  readonly members: readonly Member[];
  readonly requirements: { readonly stepFreeHousing: boolean };
  /** At most one per criterion; empty means: everything that applies, equally. */
  readonly wishes: readonly Wish[];
  /** AGS of towns to which the household will not go. */
  readonly neverAgs: readonly string[];
}
