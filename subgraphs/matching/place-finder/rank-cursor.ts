/**
 * Cursors of a ranking: the score and the AGS of the entry. Nothing of the profile stands in them, not even a digest,
 * by which two requests of one household could be linked; whoever pages sends the profile again.
 */
import { badInput } from "../../../schema/errors.js";
import { pointsShown, type RankCursor } from "../engine/engine.js";

/** The cursor of an entry. */
export const encodeRankCursor = ({ score, ags }: RankCursor): string =>
  Buffer.from(JSON.stringify([score, ags])).toString("base64url");

/** @throws BAD_USER_INPUT for a text that is no cursor of a ranking */
export function decodeRankCursor(cursor: string): RankCursor {
  const [score, ags, ...rest] = parse(cursor);
  if (isScore(score) && typeof ags === "string" && /^\d{8}$/.test(ags) && rest.length === 0) return { score, ags };
  throw badInput("after", "after is no cursor of this ranking; take it from pageInfo.endCursor or an edge.");
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

const isScore = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && pointsShown(value as number) <= 100;
