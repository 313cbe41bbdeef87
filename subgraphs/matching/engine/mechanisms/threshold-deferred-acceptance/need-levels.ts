/** The different amounts that are needed of each capacity kind: few, so that sets of needs can be kept as counts. */
import type { Market } from "../../market/market.js";

export interface NeedLevels {
  /** For each kind the different needs above 0, the greatest first. */
  readonly amounts: readonly Int32Array[];
  /** For each position in `market.needs.values` the place of that need among the amounts of its kind; −1 for none. */
  readonly levelOf: Int32Array;
}

/** Sorts all needs of a market into levels. */
export function needLevels({ needs, capacityKinds }: Market): NeedLevels {
  const kinds = capacityKinds.length;
  const different = capacityKinds.map(() => new Set<number>());
  needs.values.forEach((need, position) => {
    if (need > 0) different[position % kinds]!.add(need);
  });
  const amounts = different.map((set) => Int32Array.from(set).sort().reverse());
  const levels = amounts.map((sorted) => new Map(Array.from(sorted, (need, level) => [need, level])));
  return { amounts, levelOf: needs.values.map((need, position) => levels[position % kinds]!.get(need) ?? -1) };
}
