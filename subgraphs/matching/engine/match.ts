/**
 * The second door of the engine: from a cohort to a matching and its quality. What one household is told of towns comes
 * by `engine.ts`; here households are placed together. As pure as the rest: an integer program is solved by whoever is
 * handed in.
 */
export { UNLIMITED } from "./cohort/capacity-kinds.js";
export type { Cohort, CohortHousehold } from "./cohort/cohort.js";
export { cohortMarket } from "./cohort/cohort-market.js";
export { scoreCohort } from "./cohort/score-cohort.js";
export { buildDeclaredNeeds } from "./town-criteria/declared-needs.js";
export { buildMarket } from "./market/build-market.js";
export { type Market, needsAt, pairOf, UNPLACED } from "./market/market.js";
export type { StatedMarket, StatedTown } from "./market/stated-market.js";
export {
  type Mechanism,
  type MechanismName,
  MECHANISMS,
  PLACED_AS,
  type Problem,
  type Solution,
} from "./mechanisms/mechanism.js";
export { mechanisms } from "./mechanisms/mechanisms.js";
export { openProblem } from "./mechanisms/open-problem.js";
export { marketLeft, scoreOfFixed, solve } from "./mechanisms/solve.js";
export type {
  IntegerProgram,
  IntegerProgramSolver,
  IntegerSolution,
  SolverLimits,
} from "./mechanisms/welfare/integer-program.js";
export { welfareBound } from "./mechanisms/welfare/welfare.js";
export { type AttributeReport, biasReport, type GroupFigure } from "./quality/bias-report/bias-report.js";
export type { Values } from "./quality/bias-report/groups.js";
export { compareResults, type ResultComparison } from "./quality/compare-results.js";
export { type MisreportFigures, misreportFigures } from "./quality/misreports.js";
export { outcomesOf } from "./quality/placements.js";
export { type Quality, qualityOf } from "./quality/quality.js";
export { hasScores } from "./quality/welfare.js";
