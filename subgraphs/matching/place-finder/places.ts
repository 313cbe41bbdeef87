/** Which towns fit a household, in order, and how one town stands. */
import { type Connection, connectionOf, type Page } from "../../../schema/connection.js";
import { pointsShown, rank, rankOf, townOf } from "../engine/engine.js";
import type { PlaceExplanation, PlaceSuggestion } from "./place.types.js";
import { decodeRankCursor, encodeRankCursor } from "./rank-cursor.js";
import type { ScoredProfile } from "./scored-profile.js";

/** A page of the possible towns, and how many are not possible. */
export interface PlaceRanking extends Connection<PlaceSuggestion> {
  readonly excludedCount: number;
}

/** The possible towns, the highest score first, equal ones by AGS. @throws BAD_USER_INPUT for a broken cursor */
export function rankPlaces(scored: ScoredProfile, page: Page): PlaceRanking {
  const { index, scoring } = scored;
  const after = page.after === null ? null : decodeRankCursor(page.after);
  const { towns, hasNextPage } = rank(index.towns, scoring, page.first, after);
  const edges = towns.map(({ town, rank, score }) => {
    const ags = index.towns.ags[town]!;
    const node = { rank, score: pointsShown(score), municipality: { ags }, place: { scored, town } };
    return { cursor: encodeRankCursor({ score, ags }), node };
  });
  const connection = connectionOf(edges, page, hasNextPage, () => scoring.possibleCount);
  return { ...connection, excludedCount: scoring.excludedCount };
}

/** How the town with this AGS stands; null where no town with inhabitants has it today. */
export function standingOf(scored: ScoredProfile, ags: string): PlaceExplanation | null {
  const { index, scoring } = scored;
  const town = townOf(index.towns, ags);
  if (town < 0) return null;
  return {
    isPossible: scoring.mask[town] === 0,
    rank: rankOf(scoring, town),
    score: pointsShown(scoring.scoreOf(town)),
    municipality: { ags },
    unmetConstraints: scored.explain(town).unmetConstraints,
    place: { scored, town },
  };
}
