/** Draws from a seeded generator, for what is made up to measure with. */
import { numbersFrom } from "../../subgraphs/runtime/demonstration/chance.js";

export interface Chances {
  /** Whether something of this likelihood happens. */
  readonly happens: (likelihood: number) => boolean;
  /** A whole number from the least to the greatest, each as likely. */
  readonly whole: (least: number, greatest: number) => number;
  /** One of some, each as likely. */
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** One of some, by weights in the same order. */
  readonly weighed: <Value>(values: readonly Value[], weights: readonly number[]) => Value;
  /** So many different ones of some, in the order drawn. */
  readonly some: <Value>(values: readonly Value[], count: number) => readonly Value[];
  /** One of some, the first being the likeliest: the n-th is about 1/n as likely (Zipf), as with occupations and cities. */
  readonly zipf: <Value>(values: readonly Value[]) => Value;
}

/** Draws that are the same for a seed on every machine. */
export function chancesOf(seed: number): Chances {
  const random = numbersFrom(seed);
  const whole = (least: number, greatest: number) => least + Math.floor(random() * (greatest - least + 1));
  const oneOf = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)]!;
  return {
    happens: (likelihood) => random() < likelihood,
    whole,
    oneOf,
    weighed(values, weights) {
      let drawn = random() * weights.reduce((sum, weight) => sum + weight, 0);
      return values[weights.findIndex((weight) => (drawn -= weight) < 0)] ?? values.at(-1)!;
    },
    some(values, count) {
      const chosen = new Set<(typeof values)[number]>();
      while (chosen.size < Math.min(count, values.length)) chosen.add(oneOf(values));
      return [...chosen];
    },
    // A uniform draw on a logarithmic scale.
    zipf: (values) => values[Math.floor((values.length + 1) ** random()) - 1]!,
  };
}
