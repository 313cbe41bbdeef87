/**
 * Intervals of differences between two groups, at 95 %. Sums, quotients and square roots alone: the same on every
 * machine.
 */
import { sum, variance } from "../statistics.js";

/** From and to. */
export type Interval = readonly [number, number];

/** Quantile of the standard normal distribution at 97.5 %: what 95 % within two sides leave on each. */
const NORMAL_QUANTILE = 1.959963984540054;

/** Successes among so many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * Interval of a proportion: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927).
 */
export function wilsonInterval({ count, of }: Proportion): Interval {
  const square = NORMAL_QUANTILE ** 2;
  const centre = 2 * count + square;
  const spread = NORMAL_QUANTILE * Math.sqrt(square + (4 * count * (of - count)) / of);
  return [Math.max(0, (centre - spread) / (2 * (of + square))), Math.min(1, (centre + spread) / (2 * (of + square)))];
}

/**
 * Interval of the difference of two independent proportions, one − other: method 10 of R. G. Newcombe, "Interval
 * Estimation for the Difference Between Independent Proportions: Comparison of Eleven Methods", Statistics in Medicine
 * 17 (1998). It never leaves [−1, 1] and holds where a proportion is 0 or 1.
 */
export function newcombeInterval(one: Proportion, other: Proportion): Interval {
  const [p, q] = [one.count / one.of, other.count / other.of];
  const [lowP, highP] = wilsonInterval(one);
  const [lowQ, highQ] = wilsonInterval(other);
  const difference = p - q;
  return [
    difference - Math.sqrt((p - lowP) ** 2 + (highQ - q) ** 2),
    difference + Math.sqrt((highP - p) ** 2 + (q - lowQ) ** 2),
  ];
}

/**
 * Interval of the difference of two means, one − other, whose groups may vary differently: B. L. Welch, "The
 * Generalization of 'Student's' Problem When Several Different Population Variances Are Involved", Biometrika 34 (1947),
 * with the degrees of freedom of Satterthwaite.
 * @param one at least ten values, and so the other: `studentQuantile` is good from nine degrees of freedom on
 */
export function welchInterval(one: readonly number[], other: readonly number[]): Interval {
  const difference = sum(one) / one.length - sum(other) / other.length;
  const [a, b] = [variance(one) / one.length, variance(other) / other.length];
  // Two groups without any spread differ by exactly their difference.
  if (a + b === 0) return [difference, difference];
  const degrees = (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1));
  const reach = studentQuantile(degrees) * Math.sqrt(a + b);
  return [difference - reach, difference + reach];
}

/**
 * Quantile of Student's t at 97.5 %, by the expansion in 1/degrees of M. Abramowitz, I. A. Stegun, Handbook of
 * Mathematical Functions (1964), 26.7.5. From nine degrees on right to 0.0001.
 */
export function studentQuantile(degrees: number): number {
  const z = NORMAL_QUANTILE;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduceRight((total, term) => total / degrees + term, 0);
}
