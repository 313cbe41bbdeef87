/** What is asked in a cohort, each thing once, and who asks what: plain numbers and the profiles they were read from. */
import type { HouseholdProfile, Wish } from "../../profile.js";
import type { NewcomerAdult } from "../../town-criteria/newcomer.js";

/** What stands for a column where a criterion does not count for a household. */
export const NO_COLUMN = -1;

/** What a part of a household asks for a criterion, by its place: assessed alone, with the wish, it gives the column. */
export interface AskedPart {
  readonly place: number;
  readonly profile: HouseholdProfile;
  readonly wish: Wish | null;
}

/** The mean of columns with smaller numbers, each as often as it is named. */
export interface AskedMean {
  readonly meanOf: readonly number[];
}

/** The household's side. */
export interface AskedByHouseholds {
  /** In 1/10,000, at h × criteria + c. */
  readonly weights: Uint16Array;
  /** Number of a column, at h × criteria + c, or NO_COLUMN. */
  readonly column: Int32Array;
  readonly columns: readonly (AskedPart | AskedMean)[];
}

/** People who are looked at together for a criterion of the towns, by its place; by the numbers of their worths. */
export interface AskedSet {
  readonly place: number;
  readonly worths: readonly number[];
}

/** The towns' side, as far as it is the households'. */
export interface AskedOfNewcomers {
  /** Number of a set, at h × criteria + c. */
  readonly column: Int32Array;
  readonly sets: readonly AskedSet[];
  /** An adult, whose worth the towns' needs say, or what somebody is worth in every town. */
  readonly worths: readonly (NewcomerAdult | number)[];
}

/** What a hard constraint, by its bit, asks of a household's towns. */
export interface AskedConstraint {
  readonly bit: number;
  readonly profile: HouseholdProfile;
}

/** All that binds a household, by the numbers of columns. */
export interface AskedUnion {
  readonly unionOf: readonly number[];
}

export interface AskedConstraints {
  /** Number of a column, by household. */
  readonly column: Int32Array;
  readonly columns: readonly (AskedConstraint | AskedUnion)[];
}

/** A cohort that has been read. */
export interface ReadCohort {
  /** Ids, ascending by code units; a household is its place here. */
  readonly households: readonly string[];
  /** Places in the index of the towns that take part, ascending. */
  readonly towns: Uint16Array;
  readonly wishes: AskedByHouseholds;
  readonly newcomers: AskedOfNewcomers;
  readonly constraints: AskedConstraints;
}
