// Where a mechanism and a proven bound come from. The solver of integer programs is loaded when one of them needs it.
import type { Mechanism, MechanismName, Problem } from "../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { marketLeft, scoreOfFixed } from "../../subgraphs/matching/engine/mechanisms/solve.js";
import { welfareBound } from "../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { StartError } from "../../subgraphs/runtime/database/start-error.js";

/** @throws StartError where there is none of this name */
export async function mechanismOf(name: MechanismName): Promise<Mechanism> {
  const mechanism = mechanisms()[name];
  if (!mechanism) throw new StartError(`There is no mechanism ${name} yet.`);
  return mechanism;
}

/** A proven upper bound of the sum of scores, with what is fixed and forbidden. */
export const boundOf = (problem: Problem): number => welfareBound(marketLeft(problem)).bound + scoreOfFixed(problem);
