/**
 * Plain figures of rows of numbers. Sums, quotients and square roots alone, which are the same on every machine.
 */

/** The sum; 0 of nothing. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

/** A part of a whole, in [0, 1]; null where there is no whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Sample variance (divided by n − 1). Of two values at least. */
export function variance(values: readonly number[]): number {
  const centre = sum(values) / values.length;
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

/**
 * A percentile by nearest rank: the smallest value that at least so many per cent of the values do not exceed. A value
 * that somebody really has, not one between two.
 * @param ascending not empty
 */
export const percentile = (ascending: readonly number[], percent: number): number =>
  ascending[Math.max(0, Math.ceil((percent * ascending.length) / 100) - 1)]!;

/**
 * Gini coefficient, from 0 (all have the same) to below 1 (one has everything): the mean absolute difference of all
 * pairs over twice the mean (C. Gini, Variabilità e mutabilità, 1912). 0 where nobody has anything.
 * @param ascending values ≥ 0, not empty
 */
export function gini(ascending: readonly number[]): number {
  const total = sum(ascending);
  if (total === 0) return 0;
  const count = ascending.length;
  return sum(ascending.map((value, place) => (2 * (place + 1) - count - 1) * value)) / (count * total);
}
