/**
 * The scores of a whole cohort, as columns: every household of it in every participating town, of both sides. Whole
 * numbers throughout. Made by `score-cohort.ts`; read by the market and by the explanations, so that both speak of the
 * same numbers.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { TownCriterion } from "../town-criteria/town-criterion.js";

/**
 * One side's scores. score[h × towns + t] = Σ over criteria c of weight × fit, the weight being that of household h on
 * the household's side and that of town t on the town's side.
 */
export interface SideScoring<Name extends string> {
  /** In the order of the vocabulary; a criterion is its place here. */
  readonly criteria: readonly Name[];
  /** In 1/10,000: of household h (or town t) and criterion c at h (or t) × criteria + c. */
  readonly weights: Uint16Array;
  /**
   * Where the fits of household h and criterion c stand, at h × criteria + c: fits[column × towns + t], in 1/1,000.
   * Households that are alike in what a criterion asks share a column. -1: the criterion does not count for it.
   */
  readonly column: Int32Array;
  readonly fits: Uint16Array;
  /** 0 to 10,000,000, at h × towns + t; worked out for impossible pairs too. */
  readonly scores: Int32Array;
}

export interface CohortScoring {
  /** Ids of the households, ascending by code units. */
  readonly households: readonly string[];
  /** Places of the participating towns in the index, ascending. */
  readonly towns: Uint16Array;
  readonly household: SideScoring<Criterion>;
  readonly town: SideScoring<TownCriterion>;
  /** Bits of the unmet hard constraints, in the order of the vocabulary, at h × towns + t; 0: possible. */
  readonly mask: Uint16Array;
}
