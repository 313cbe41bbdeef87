/** Offers by which people meet people in a town: what FAITH_COMMUNITY and LEISURE have in common. */
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import type { Assessment } from "./criteria/criterion-rule.js";
import { type Question, shareOf } from "./question.js";
import { type CommunityKind, NOT_PRESENTED } from "./town-index/offer-columns.js";

/**
 * The share of some kinds of offers of which the town has one with room; null for no kinds.
 */
export function assessCompany(
  { index }: Question,
  kinds: readonly CommunityKind[],
  criterion: Criterion,
): Assessment | null {
  if (!kinds.length) return null;
  const columns = kinds.map((kind) => index.community[kind]);
  return {
    fitOf(town) {
      let open = 0;
      for (const free of columns) if (free[town]! > 0) open++;
      return shareOf(open, columns.length);
    },
    reasonOf(town) {
      const offers = kinds.map((kind) => {
        const free = index.community[kind][town]!;
        return { kind, free: free === NOT_PRESENTED ? null : free };
      });
      return offers.every(({ free }) => free === null) ? { code: "NO_DATA", criterion } : { code: "COMPANY", offers };
    },
  };
}
