/**
 * Why a number is what it is: a code with its figures. The words come from the templates of each language
 * (`german.ts`, `english.ts`), so a new language is one file and no rule ever writes a sentence.
 */
import type { Constraint } from "../../../../schema/vocabulary/constraint.js";
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { Label } from "../../../../schema/vocabulary/entry.js";
import type { FederalState } from "../../../../schema/vocabulary/federal-state.js";
import type { LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../../schema/vocabulary/member-role.js";
import type { ProtectionKind } from "../../../../schema/vocabulary/protection-kind.js";
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import type { SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import type { CommunityKind, PlaceKind } from "../town-index/offer-columns.js";
import type { TrainingKind } from "../town-index/training-columns.js";

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

/** The best training that one member finds from a town. */
export interface TrainingFound {
  readonly role: MemberRole;
  readonly number: number;
  readonly found: "TRAINING";
  readonly kind: TrainingKind;
  /** Places of that kind and level in the town where it is. */
  readonly places: number;
  /** 0: in the town itself. */
  readonly distanceKm: number;
  readonly town: string;
  readonly requiredGerman: LanguageLevel | null;
  readonly german: LanguageLevel | null;
  /** Levels of German that are missing. */
  readonly germanGap: number;
}

/** No training that one member could begin with its German. */
export interface NoTrainingFound {
  readonly role: MemberRole;
  readonly number: number;
  readonly found: "NONE";
  readonly withinKm: number;
}

/** The nearest service of a kind with room. */
export interface ServiceFound {
  readonly kind: ServiceKind;
  /** null: none with room in reach. 0: in the town itself. */
  readonly distanceKm: number | null;
  readonly town: string;
  /** null: not stated, or no service. */
  readonly freePlaces: number | null;
  /** Whether any of the kind reaches the town, with or without room. */
  readonly isPresented: boolean;
}

/** Company of a kind; `free` null: nothing of the kind presented. */
export interface CompanyFound {
  readonly kind: CommunityKind;
  readonly free: number | null;
}

/** Whether a kind of protection is there: with room, without, or not presented. */
export interface ProtectionFound {
  readonly kind: ProtectionKind;
  readonly answer: "FREE" | "FULL" | "NOT_PRESENTED";
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
  | { readonly code: "TRAINING"; readonly members: readonly (TrainingFound | NoTrainingFound)[] }
  | {
      readonly code: "HIGHER_EDUCATION";
      /** null: none so near. 0: in the town itself. */
      readonly distanceKm: number | null;
      readonly withinKm: number;
      readonly town: string;
    }
  | { readonly code: "SERVICES"; readonly services: readonly ServiceFound[] }
  | {
      readonly code: "LANGUAGE_COMMUNITY";
      /** ISO 639 codes of the languages of the household that are spoken there. */
      readonly languages: readonly string[];
      /** Members who speak another language than German, and how many of them find theirs. */
      readonly members: number;
      readonly served: number;
    }
  | { readonly code: "COMPANY"; readonly offers: readonly CompanyFound[] }
  | { readonly code: "PROTECTION"; readonly answers: readonly ProtectionFound[] }
  | { readonly code: "REGION"; readonly state: FederalState; readonly wished: readonly FederalState[] }
  | { readonly code: "PUBLIC_TRANSPORT"; readonly departures: number }
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
