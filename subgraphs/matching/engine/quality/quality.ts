/**
 * The quality of a result: every figure that the market and the result alone give. Judges any mechanism by the same
 * yardsticks and knows none of them.
 */
import { countEnvy } from "../mechanisms/envy.js";
import type { Problem, Solution } from "../mechanisms/mechanism.js";
import { gapOf } from "../mechanisms/welfare/welfare.js";
import { capacityUse, countWaste, type KindUse } from "./capacity-use.js";
import { outcomesOf, type PlacementFigures, placementFigures } from "./placements.js";
import { type SatisfactionFigures, satisfactionFigures } from "./satisfaction.js";
import { hasScores, objectiveOf } from "./welfare.js";

export interface Quality extends PlacementFigures {
  /** Ordered pairs of households of which the first would rather be in the other's town and has priority there. */
  readonly envyPairs: number;
  /** Those of them whose envy is strong (`countEnvy`). */
  readonly strongEnvyPairs: number;
  /** Sum of the scores of all matched pairs. */
  readonly objective: number;
  /** No matching has a greater sum than this; null where none was proven. */
  readonly bound: number | null;
  /** (bound − objective) / bound; 0 when nothing better exists; null without a bound. */
  readonly gap: number | null;
  readonly capacityUsed: readonly KindUse[];
  /** Households that could move up into free room now (`countWaste`). */
  readonly waste: number;
  /** null where nobody has stated a score. */
  readonly satisfaction: SatisfactionFigures | null;
}

/**
 * Works the figures out.
 * @param bound a proven upper bound of the sum of scores, with what is fixed and forbidden; null where there is none
 */
export function qualityOf(problem: Problem, solution: Solution, bound: number | null): Quality {
  const { market } = problem;
  const outcomes = outcomesOf(market, solution);
  const objective = objectiveOf(market, solution.townOf);
  const proven = hasScores(market) ? bound : null;
  return {
    ...placementFigures(outcomes, solution),
    ...countEnvy(problem, solution),
    objective,
    bound: proven,
    gap: proven === null ? null : gapOf(objective, proven),
    capacityUsed: capacityUse(market, solution),
    waste: countWaste(problem, solution),
    satisfaction: satisfactionFigures(outcomes),
  };
}
