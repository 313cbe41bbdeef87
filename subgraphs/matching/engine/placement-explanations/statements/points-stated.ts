/** Points of a score as a sentence gives them: with one decimal, and never "0.0" for what is not nothing. */
import { pointsShown } from "../../question.js";
import type { Words } from "../../reasons/words.js";

/** The smallest that a sentence gives as a figure, in points: below it, one decimal would show nothing. */
const LEAST_SHOWN = 0.05;
/** What is said instead, as "at most" so much. */
const LEAST_FIGURE = 0.1;

/**
 * An amount of points without its sign, such as "3.2", or "at most 0.1".
 * @param score in 1/100,000 of a point
 * @param atMost these words in the language
 */
export function pointsStated({ points }: Pick<Words, "points">, score: number, atMost: string): string {
  const shown = Math.abs(pointsShown(score));
  return shown > 0 && shown < LEAST_SHOWN ? `${atMost} ${points(LEAST_FIGURE)}` : points(shown);
}

/** A tenth of a point, in 1/100,000 of a point. */
const TENTH = 10_000;

/** What is at least so much, in whole tenths of a point: a sentence must not promise more than is proven. */
export const tenthsBelow = (score: number): number => Math.floor(score / TENTH) * TENTH;

/** What is at most so much, in whole tenths of a point. */
export const tenthsAbove = (score: number): number => Math.ceil(score / TENTH) * TENTH;
