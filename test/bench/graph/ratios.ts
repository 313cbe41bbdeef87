/** The arithmetic of the bench: medians of ratios round by round, quantiles, chance's orders. Takes data, gives data. */
import type { Chances } from "../chances.js";

/** The middle value, the mean of two for an even number; NaN for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/**
 * The median of the ratios of each round. Only what was measured in one round is compared: whatever else the machine
 * does comes and goes over minutes.
 * @param rounds the figures of each round by name; a round that lacks one of the two is left out
 */
export function ratioOf<Name extends string>(
  rounds: readonly Readonly<Partial<Record<Name, number>>>[],
  above: Name,
  below: Name,
): number {
  return medianOf(
    rounds.flatMap((round) => {
      const [measured, against] = [round[above], round[below]];
      return measured === undefined || against === undefined ? [] : [measured / against];
    }),
  );
}

/** The value below which the share lies. @param sorted ascending */
export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** The same values in an order by chance, each as likely. */
export const shuffled = <Value>(values: readonly Value[], chances: Chances): readonly Value[] => {
  const order = [...values];
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = chances.whole(0, place);
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
};
