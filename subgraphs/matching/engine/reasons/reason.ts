/**
 * Why a number is what it is: a code with its figures. The words come from the templates of each language
 * (`german.ts`, `english.ts`), so a new language is one file and no rule ever writes a sentence.
 */
import type { Constraint } from "../../../../schema/vocabulary/constraint.js";
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { Label } from "../../../../schema/vocabulary/entry.js";
import type { LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import type { PlaceKind } from "../town-index/offer-columns.js";

/** The best job that one adult finds from a town, and how many like it. */
export interface JobFound {
  readonly adult: number;
  readonly found: "JOB";
  /** Positions of the same occupation in reach that are as good but for their distance. */
  readonly positions: number;
  readonly kldbCode: string;
  /** null where the occupation has no name in the index. */
  readonly occupation: Label | null;
  /** Whole kilometres within which these positions lie. */
  readonly withinKm: number;
  /** Whole kilometres to the nearest; 0: in the town itself. */
  readonly nearestKm: number;
  /** Name of the town of the nearest. */
  readonly nearestTown: string;
  /** Leading digits of the KldB that it shares with the adult's occupation; null: a helper's job without one. */
  readonly sharedDigits: number | null;
  readonly requiredGerman: LanguageLevel | null;
  readonly german: LanguageLevel | null;
  /** Levels of German that are missing. */
  readonly germanGap: number;
}

/** No job that suits an adult, of so many positions in reach. */
export interface NoJobFound {
  readonly adult: number;
  readonly found: "NONE";
  readonly positionsInReach: number;
  readonly withinKm: number;
  readonly hasOccupation: boolean;
}

/** The course that one adult finds from a town. */
export interface CourseFound {
  readonly adult: number;
  readonly level: LanguageLevel;
  /** null: none with room for this level. 0: in the town itself. */
  readonly distanceKm: number | null;
  readonly town: string;
  readonly freePlaces: number | null;
}

/** Places of a kind against the children who need one; `free` null: nothing of the kind presented. */
export interface PlacesFound {
  readonly kind: PlaceKind;
  readonly needed: number;
  readonly free: number | null;
}

/** A contribution as a summary names it. */
export interface Standing {
  readonly criterion: Criterion;
  /** Score in 1/100,000 of a point. */
  readonly points: number;
}

export type Reason =
  | { readonly code: "NO_DATA"; readonly criterion: Criterion }
  | { readonly code: "NOT_APPLICABLE"; readonly criterion: Criterion }
  | { readonly code: "WORK"; readonly adults: readonly (JobFound | NoJobFound)[] }
  | {
      readonly code: "DWELLINGS";
      readonly dwellings: number;
      readonly persons: number;
      readonly stepFree: boolean;
      readonly lowestRentCents: number | null;
      readonly isLarger: boolean;
    }
  | { readonly code: "NO_DWELLING"; readonly persons: number; readonly stepFree: boolean; readonly largest: number }
  | { readonly code: "PLACES"; readonly places: readonly PlacesFound[] }
  | {
      readonly code: "SETTLEMENT_SIZE";
      readonly kind: SettlementKind;
      readonly population: number;
      readonly wished: readonly SettlementKind[];
    }
  | { readonly code: "SOCIAL_TIES"; readonly distanceKm: number; readonly town: string }
  | { readonly code: "LANGUAGE_COURSE"; readonly adults: readonly CourseFound[] }
  | { readonly code: "NEVER"; readonly town: string }
  | { readonly code: "IN_COMPARISON"; readonly here: Reason; readonly best: Reason; readonly bestTown: string }
  | {
      readonly code: "SUMMARY";
      readonly town: string;
      readonly score: number;
      readonly strengths: readonly Standing[];
      readonly weaknesses: readonly Standing[];
    }
  | { readonly code: "SUMMARY_IMPOSSIBLE"; readonly town: string; readonly constraints: readonly Constraint[] }
  | {
      readonly code: "LEARN_GERMAN";
      readonly adult: number;
      readonly from: LanguageLevel | null;
      readonly to: LanguageLevel;
    }
  | { readonly code: "MORE_PLACES"; readonly kind: PlaceKind; readonly places: number; readonly town: string }
  | { readonly code: "ONE_DWELLING"; readonly persons: number; readonly stepFree: boolean; readonly town: string }
  | { readonly code: "ONE_COURSE"; readonly level: LanguageLevel; readonly town: string };

export type ReasonCode = Reason["code"];

/** A reason of one code. */
export type ReasonOf<Code extends ReasonCode> = Extract<Reason, { code: Code }>;

/** The words of one language: a sentence (or two) for each code. */
export type ReasonTemplates = { readonly [Code in ReasonCode]: (reason: ReasonOf<Code>) => string };
