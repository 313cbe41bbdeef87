/** SOCIAL_TIES: how near are the people whom the household knows? Towns are named, never persons. */
import { fadingTable } from "../decay.js";
import type { Reason } from "../reasons/reason.js";
import { hectometresBetween, kilometresShown } from "../town-index/points.js";
import { townOf } from "../town-index/towns.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { CriterionRule } from "./criterion-rule.js";
import { codesKey } from "../set-key.js";

/**
 * Fit by the great-circle distance to the nearest named town. The nearest alone counts: to have somebody near is what
 * helps in the first months, and a second tie far away should not make the first one worth less.
 */
export const socialTies: CriterionRule = {
  criterion: "SOCIAL_TIES",
  assess({ index, parameters }, wish) {
    if (!wish?.nearAgs.length) return null;
    const ties = wish.nearAgs.map((ags) => townOf(index.towns, ags)).filter((town) => town >= 0);
    const decay = fadingTable(parameters.socialTies.decayKm);
    return {
      fitOf(town) {
        const hectometres = distanceToNearest(index, ties, town);
        return hectometres === null ? 0 : (decay[hectometres] ?? 0);
      },
      reasonOf: (town) => reasonOf(index, ties, town),
    };
  },
  tellParts(_question, wish, take) {
    if (wish?.nearAgs.length) take(codesKey(wish.nearAgs), null);
  },
};

/** Hundreds of metres to the nearest of some towns; null where no distance is known. */
function distanceToNearest(index: TownIndex, ties: readonly number[], town: number): number | null {
  let least: number | null = null;
  for (const tie of ties) {
    const hectometres = hectometresBetween(index.towns.points, town, tie);
    if (hectometres !== null && (least === null || hectometres < least)) least = hectometres;
  }
  return least;
}

function reasonOf(index: TownIndex, ties: readonly number[], town: number): Reason {
  const hectometres = distanceToNearest(index, ties, town);
  const tie = ties.find((candidate) => hectometresBetween(index.towns.points, town, candidate) === hectometres);
  if (hectometres === null || tie === undefined) return { code: "NO_DATA", criterion: "SOCIAL_TIES" };
  const distanceKm = tie === town ? 0 : kilometresShown(hectometres);
  return { code: "SOCIAL_TIES", distanceKm, town: index.towns.names[tie]! };
}
