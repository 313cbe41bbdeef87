/** What the vocabularies of the graph call things, as a sentence of one language needs it. */
import { CONSTRAINTS, type Constraint } from "../../../../schema/vocabulary/constraint.js";
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import type { LanguageTag } from "../../../../schema/vocabulary/language-tag.js";
import { MEMBER_ROLES } from "../../../../schema/vocabulary/member-role.js";
import { OFFER_KINDS } from "../../../../schema/vocabulary/offer-kind.js";
import { SETTLEMENT_KINDS, type SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import type { PlaceKind } from "../town-index/offer-columns.js";

/** The labels of one language, each as it stands alone or at the beginning of a sentence. */
export const namesOf = (language: LanguageTag) => ({
  adult: labelOf(MEMBER_ROLES, "ADULT")[language],
  criterion: (value: Criterion) => labelOf(CRITERIA, value)[language],
  constraint: (value: Constraint) => labelOf(CONSTRAINTS, value)[language],
  place: (value: PlaceKind) => labelOf(OFFER_KINDS, value)[language],
  settlement: (value: SettlementKind) => labelOf(SETTLEMENT_KINDS, value)[language],
});

/** A label inside a sentence of a language that writes its nouns small. */
export const inSentence = (label: string, language: LanguageTag): string =>
  label.slice(0, 1).toLocaleLowerCase(language) + label.slice(1);

/** The constraints that say what is missing: the household's own no is a sentence of its own in most languages. */
export const whatIsMissing = (constraints: readonly Constraint[]): readonly Constraint[] =>
  constraints.filter((constraint) => constraint !== "NEVER");
