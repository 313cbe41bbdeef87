/** A profile as somebody states it: anything may be missing or wrong. Enum values come as texts. */

type Maybe<Value> = Value | null | undefined;

export interface StatedMember {
  readonly role: string;
  readonly ageBand: string;
  readonly languages?: Maybe<readonly { readonly code: string; readonly level?: Maybe<string> }[]>;
  readonly occupations?: Maybe<readonly { readonly kldbCode: string; readonly years?: Maybe<number> }[]>;
  readonly educationIsced?: Maybe<number>;
}

export interface StatedWish {
  readonly criterion: string;
  readonly importance: number;
  readonly settlementKinds?: Maybe<readonly string[]>;
  readonly nearAgs?: Maybe<readonly string[]>;
  readonly states?: Maybe<readonly string[]>;
  readonly offerKinds?: Maybe<readonly string[]>;
  readonly serviceKinds?: Maybe<readonly string[]>;
}

export interface StatedRequirements {
  readonly stepFreeHousing?: Maybe<boolean>;
  readonly treatments?: Maybe<readonly string[]>;
  readonly protection?: Maybe<readonly string[]>;
}

export interface StatedProfile {
  readonly members: readonly StatedMember[];
  readonly requirements?: Maybe<StatedRequirements>;
  readonly specialCategoriesConsent?: Maybe<boolean>;
  readonly wishes?: Maybe<readonly StatedWish[]>;
  readonly neverAgs?: Maybe<readonly string[]>;
}

/** What is wrong, where, and what would be right. */
export interface Problem {
  /** Where in the profile: "members[2].ageBand". */
  readonly path: string;
  readonly message: string;
}

/** Takes down a problem; the parsing goes on, so that all of them are told at once. */
export type Complain = (path: string, message: string) => void;

/** Which towns there are: true for the AGS of a town in the index. */
export type IsKnownTown = (ags: string) => boolean;
