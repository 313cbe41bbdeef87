// Where a mechanism and a proven bound come from. The solver of integer programs is loaded when it is needed alone.
import {
  marketLeft,
  type Mechanism,
  type MechanismName,
  mechanisms,
  type Problem,
  scoreOfFixed,
  welfareBound,
} from "../../subgraphs/matching/engine/match.js";

/** What solves a market under a name. */
export async function mechanismOf(name: MechanismName): Promise<Mechanism> {
  if (name !== "WELFARE") return mechanisms()[name];
  const { loadIntegerProgramSolver } = await import("../../subgraphs/matching/solver/highs-solver.js");
  return mechanisms(await loadIntegerProgramSolver())[name];
}

/** A proven upper bound of the sum of scores, with what is fixed and forbidden. */
export const boundOf = (problem: Problem): number => welfareBound(marketLeft(problem)).bound + scoreOfFixed(problem);
