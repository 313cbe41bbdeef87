/**
 * How satisfied households can be with a result: the score of where they are over the best score on their list, and how
 * evenly that is spread. Who has no place has 0; who gave no town a score is not counted.
 */
import type { Outcome } from "./placements.js";
import { gini, percentile, sum } from "./statistics.js";

export interface SatisfactionFigures {
  /** On whose list any town has a score. */
  readonly households: number;
  readonly mean: number;
  /** By nearest rank: nine in ten have at least so much. */
  readonly tenthPercentile: number;
  readonly smallest: number;
  /** 0 where all have the same. */
  readonly gini: number;
}

const TENTH = 10;

/** The figures of satisfaction; null where nobody has stated a score. */
export function satisfactionFigures(outcomes: readonly Outcome[]): SatisfactionFigures | null {
  const ascending = outcomes.flatMap(({ satisfaction }) => satisfaction ?? []).sort((one, other) => one - other);
  if (ascending.length === 0) return null;
  return {
    households: ascending.length,
    mean: sum(ascending) / ascending.length,
    tenthPercentile: percentile(ascending, TENTH),
    smallest: ascending[0]!,
    gini: gini(ascending),
  };
}
