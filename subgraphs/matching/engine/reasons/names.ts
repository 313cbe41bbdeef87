/** What the vocabularies of the graph call things, as a sentence of one language needs it. */
import { CONSTRAINTS, type Constraint } from "../../../../schema/vocabulary/constraint.js";
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { FEDERAL_STATES, type FederalState } from "../../../../schema/vocabulary/federal-state.js";
import type { LanguageTag } from "../../../../schema/vocabulary/language-tag.js";
import { JOB_KINDS } from "../../../../schema/vocabulary/job-kind.js";
import { MEMBER_ROLES, type MemberRole } from "../../../../schema/vocabulary/member-role.js";
import { OFFER_KINDS } from "../../../../schema/vocabulary/offer-kind.js";
import { PROTECTION_KINDS, type ProtectionKind } from "../../../../schema/vocabulary/protection-kind.js";
import { SERVICE_KINDS, type ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import { SETTLEMENT_KINDS, type SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import type { CommunityKind, PlaceKind } from "../town-index/offer-columns.js";
import type { TrainingKind } from "../town-index/training-columns.js";

/** The labels of one language, each as it stands alone or at the beginning of a sentence. */
export const namesOf = (language: LanguageTag) => ({
  adult: labelOf(MEMBER_ROLES, "ADULT")[language],
  criterion: (value: Criterion) => labelOf(CRITERIA, value)[language],
  constraint: (value: Constraint) => labelOf(CONSTRAINTS, value)[language],
  place: (value: PlaceKind) => labelOf(OFFER_KINDS, value)[language],
  company: (value: CommunityKind) => labelOf(OFFER_KINDS, value)[language],
  service: (value: ServiceKind) => labelOf(SERVICE_KINDS, value)[language],
  protection: (value: ProtectionKind) => labelOf(PROTECTION_KINDS, value)[language],
  training: (value: TrainingKind) =>
    value === "TRAINING" ? labelOf(OFFER_KINDS, value)[language] : labelOf(JOB_KINDS, value)[language],
  /** As it stands on the sign: states have names in German and English only. */
  state: (value: FederalState) => labelOf(FEDERAL_STATES, value)[language === "en" ? "en" : "de"],
  member: (value: MemberRole) => labelOf(MEMBER_ROLES, value)[language],
  settlement: (value: SettlementKind) => labelOf(SETTLEMENT_KINDS, value)[language],
});

/** A label inside a sentence of a language that writes its nouns small. */
export const inSentence = (label: string, language: LanguageTag): string =>
  label.slice(0, 1).toLocaleLowerCase(language) + label.slice(1);

/** The constraints that say what is missing: the household's own no is a sentence of its own in most languages. */
export const whatIsMissing = (constraints: readonly Constraint[]): readonly Constraint[] =>
  constraints.filter((constraint) => constraint !== "NEVER");
