/**
 * Why a town's score of a household is what it is: a code with its figures, for the town's eyes. The words come from
 * the templates of each language. Counts alone: no reason names a person, nor what somebody is.
 */
import type { Label } from "../../../../../schema/vocabulary/entry.js";
import type { LanguageLevel } from "../../../../../schema/vocabulary/language-level.js";
import type { TownCriterion } from "../town-criterion.js";

/** An adult with the occupation sought that he meets best. */
export interface LabourFound {
  /** null: any skilled work is sought. */
  readonly kldbCode: string | null;
  /** null where the occupation has no name in the index. */
  readonly occupation: Label | null;
  /** How many the town seeks of it. */
  readonly sought: number;
  /** Leading digits of the KldB in common; null where any skilled work is sought. */
  readonly sharedDigits: number | null;
  /** German that such work usually asks for. */
  readonly requiredGerman: LanguageLevel;
  readonly german: LanguageLevel | null;
  /** Levels of German that are missing. */
  readonly germanGap: number;
  /** How urgent the need is, 1 to 5. */
  readonly urgency: number;
  /** How urgent the town's most urgent need of labour is: what is less urgent counts less. */
  readonly greatestUrgency: number;
}

/** What every need says: how many the town seeks, and how many of one household are enough to meet it in full. */
interface Sought {
  readonly sought: number;
  readonly enough: number;
}

export type TownReason =
  | { readonly code: "NO_NEED"; readonly criterion: TownCriterion }
  | ({ readonly code: "NEED_LABOUR"; readonly found: readonly LabourFound[] } & Sought)
  | ({
      readonly code: "NEED_TRAINEES";
      /** Persons of that age. */
      readonly young: number;
      /** Adults among them whose German is under what training asks for. */
      readonly withoutGerman: number;
      readonly germanLevel: LanguageLevel;
      /** Children among them, whose German is not asked. */
      readonly schoolLeavers: number;
      /** What one of these counts, in thousandths. */
      readonly schoolLeaverWorth: number;
    } & Sought)
  | ({
      readonly code: "NEED_PUPILS";
      readonly pupils: number;
      /** Children who will go to school soon. */
      readonly futurePupils: number;
      /** What one of these counts, in thousandths. */
      readonly futurePupilWorth: number;
    } & Sought)
  | ({ readonly code: "NEED_RESIDENTS"; readonly persons: number } & Sought);

export type TownReasonCode = TownReason["code"];

/** The words of one language: a sentence or two for each code. */
export type TownReasonTemplates = {
  readonly [Code in TownReasonCode]: (reason: Extract<TownReason, { code: Code }>) => string;
};
