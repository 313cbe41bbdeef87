/**
 * A market: households with needs, towns with capacities, and what each side thinks of the other. The model is that of
 * D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement": needs and capacities in
 * several kinds. Plain columns; it knows neither profiles nor criteria, and no one changes a market once it is built.
 *
 * A household is its place in the order of ids (by code units), a town and a capacity kind likewise its place in the
 * market's lists: so the order of the input never shows.
 */
export interface Market {
  /** Names of the capacity kinds, as given. */
  readonly capacityKinds: readonly string[];
  /** Ids, ascending. */
  readonly households: readonly string[];
  /** Ids, ascending. */
  readonly towns: readonly string[];
  readonly needs: Needs;
  /** Whole numbers ≥ 0, town by town: that of town t and kind s stands at t × kinds + s. */
  readonly capacities: Int32Array;
  readonly pairs: AcceptablePairs;
  /**
   * Pairs that would be possible if the household wanted them; they never happen. The town ranks the household all the
   * same: trading cycles and thresholds would otherwise reward who adds to his list a town that he does not want, or
   * leaves one out. Empty where every possible town is acceptable.
   */
  readonly unwanted: RankedPairs;
  /**
   * For each kind those that may stand in for it in the filling pass, the best first: a larger dwelling for a smaller
   * one. A household needs at most one kind that has any. Empty where nothing may.
   */
  readonly substitutes: readonly (readonly number[])[];
}

/**
 * What households need, whole numbers ≥ 0, one for each capacity kind. Needs that are alike in every town have a town
 * stride of 0, so that both forms are read in one way (`needsAt`).
 */
export interface Needs {
  readonly values: Int32Array;
  readonly householdStride: number;
  readonly townStride: number;
}

/** Pairs of households and towns, household by household: those of household h stand from start[h] to before start[h + 1]. */
export interface RankedPairs {
  readonly start: Uint32Array;
  readonly town: Uint16Array;
  /**
   * The household's place at the town, from 0 for the highest to below the number of households; no two households
   * share one at a town.
   */
  readonly priority: Int32Array;
}

/** The pairs that are possible and acceptable, a household's favourite town first. Whatever is not here never happens. */
export interface AcceptablePairs extends RankedPairs {
  /** What the household's side gives the pair, a whole number ≥ 0: what WELFARE sums. 0 where nothing was stated. */
  readonly score: Int32Array;
}

/** No pair of any household. */
export const noPairs = (households: number): RankedPairs => ({
  start: new Uint32Array(households + 1),
  town: new Uint16Array(0),
  priority: new Int32Array(0),
});

/** What stands for a town where a household has none. */
export const UNPLACED = -1;

/** Where the needs of a household in a town begin in `needs.values`; one number for each kind follows. */
export const needsAt = (needs: Needs, household: number, town: number): number =>
  household * needs.householdStride + town * needs.townStride;

/** The position of a pair in the columns; -1 where the pair is not acceptable. */
export function pairOf({ start, town: towns }: RankedPairs, household: number, town: number): number {
  const end = start[household + 1]!;
  for (let pair = start[household]!; pair < end; pair++) if (towns[pair] === town) return pair;
  return -1;
}
