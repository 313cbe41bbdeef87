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
 * a page is at most a hundred, so nothing is sorted but that. A town whose score could not put it there is not scored.
 */
export function rank(towns: Towns, scoring: Scoring, first: number, after: RankCursor | null = null): RankedPage {
  const { scoreOf, least, putOffAtMost, mask } = scoring;
  const afterScore = after?.score ?? Infinity;
  const afterAgs = after ? Number(after.ags) : -1;
  const size = first + 1;
  const best: ScoredPlace[] = [];
  let ahead = 0;
  for (let town = 0; town < mask.length; town++) {
    if (mask[town]) continue;
    if (least[town]! > afterScore) {
      ahead++;
      continue;
    }
    // Those kept stand behind the cursor, and of equal scores before this town: it is no more ahead than among them.
    if (best.length === size && least[town]! + putOffAtMost <= best[size - 1]!.score) continue;
    const score = scoreOf(town);
    if (score > afterScore || (score === afterScore && towns.agsNumber[town]! <= afterAgs)) ahead++;
    else keepIfAmongBest(best, size, { town, score });
  }
  const ranked = best.map(({ town, score }, position) => ({ town, rank: ahead + position + 1, score }));
  return { towns: ranked.slice(0, first), hasNextPage: ranked.length > first };
}

/** The rank of a town, from 1; null where it is impossible. */
export function rankOf({ scoreOf, least, putOffAtMost, mask }: Scoring, town: number): number | null {
  if (mask[town]) return null;
  const own = scoreOf(town);
  let ahead = 0;
  for (let other = 0; other < mask.length; other++) {
    if (mask[other] || least[other]! + putOffAtMost < own) continue;
    const isAhead = least[other]! > own || isBefore(scoreOf(other), other, own, town);
    if (isAhead) ahead++;
  }
  return ahead + 1;
}

const isBefore = (score: number, town: number, otherScore: number, other: number): boolean =>
  score > otherScore || (score === otherScore && town < other);

type ScoredPlace = Pick<RankedTown, "town" | "score">;

/**
 * Puts a town into a list of the best so far, highest score first and at most so many. Towns come in the order of their
 * AGS: of equal scores the one that stands there already goes first.
 */
function keepIfAmongBest(best: ScoredPlace[], size: number, own: ScoredPlace): void {
  if (best.length === size && best[size - 1]!.score >= own.score) return;
  let position = best.length;
  while (position > 0 && best[position - 1]!.score < own.score) position--;
  best.splice(position, 0, own);
  if (best.length > size) best.pop();
}
