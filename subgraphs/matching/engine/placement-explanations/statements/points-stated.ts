/** Points of a score as a sentence gives them: with one decimal, and never "0.0" for what is not nothing. */
import { pointsShown } from "../../question.js";
import type { Words } from "../../reasons/words.js";

/** The smallest that a sentence gives as a figure, in points: below it, one decimal would show nothing. */
const LEAST_SHOWN = 0.05;

/**
 * An amount of points without its sign, such as "3.2", or words for less than a tenth.
 * @param score in 1/100,000 of a point
 */
export function pointsStated({ points }: Pick<Words, "points">, score: number, lessThan: string): string {
  const shown = Math.abs(pointsShown(score));
  return shown > 0 && shown < LEAST_SHOWN ? `${lessThan} ${points(0.1)}` : points(shown);
}
