/**
 * Order of towns: by score, the highest first; of equal scores the smaller AGS. That order is arbitrary but the same for
 * everyone and every time, and nothing of a town's merit hides in it; a match run breaks ties by a seeded lottery instead.
 */
import type { Scoring } from "./score.js";
import type { Towns } from "./town-index/towns.js";

/** A possible town with its rank, from 1. */
export interface RankedTown {
  readonly town: number;
  readonly rank: number;
  /** In 1/100,000 of a point. */
  readonly score: number;
}

/** A place in the order: what a cursor carries. It holds even if the town is gone from the index since. */
export interface RankCursor {
  readonly score: number;
  readonly ags: string;
}

/** A page of the order, and whether another follows. */
export interface RankedPage {
  readonly towns: readonly RankedTown[];
  readonly hasNextPage: boolean;
}

/**
 * The first so many possible towns behind a cursor (or from the top). One pass with a short list of the best so far:
 * a page is at most a hundred, so nothing is sorted but that.
 */
export function rank(towns: Towns, scoring: Scoring, first: number, after: RankCursor | null = null): RankedPage {
  const { scores, mask } = scoring;
  const afterScore = after?.score ?? Infinity;
  const afterAgs = after ? Number(after.ags) : -1;
  const best: number[] = [];
  let ahead = 0;
  for (let town = 0; town < scores.length; town++) {
    if (mask[town]) continue;
    const own = scores[town]!;
    if (own > afterScore || (own === afterScore && towns.agsNumber[town]! <= afterAgs)) ahead++;
    else keepIfAmongBest(best, first + 1, town, scores);
  }
  const ranked = best.map((town, position) => ({ town, rank: ahead + position + 1, score: scores[town]! }));
  return { towns: ranked.slice(0, first), hasNextPage: ranked.length > first };
}

/** The rank of a town, from 1; null where it is impossible. */
export function rankOf(scoring: Scoring, town: number): number | null {
  const { scores, mask } = scoring;
  if (mask[town]) return null;
  let ahead = 0;
  for (let other = 0; other < scores.length; other++) {
    if (mask[other]) continue;
    if (scores[other]! > scores[town]! || (scores[other] === scores[town] && other < town)) ahead++;
  }
  return ahead + 1;
}

/**
 * Puts a town into a list of the best so far, highest score first and at most so many. Towns come in the order of their
 * AGS: of equal scores the one that stands there already goes first.
 */
function keepIfAmongBest(best: number[], size: number, town: number, scores: Int32Array): void {
  const own = scores[town]!;
  if (best.length === size && scores[best[size - 1]!]! >= own) return;
  let position = best.length;
  while (position > 0 && scores[best[position - 1]!]! < own) position--;
  best.splice(position, 0, town);
  if (best.length > size) best.pop();
}
