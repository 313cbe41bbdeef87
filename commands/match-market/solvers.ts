// Where a mechanism and a proven bound come from.
import type { Mechanism, MechanismName, Problem } from "../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { marketLeft, scoreOfFixed } from "../../subgraphs/matching/engine/mechanisms/solve.js";
import { welfare, welfareBound } from "../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";

/** What solves a market under a name. */
export async function mechanismOf(name: MechanismName): Promise<Mechanism> {
  return mechanisms()[name] ?? welfare(null);
}

/** A proven upper bound of the sum of scores, with what is fixed and forbidden. */
export const boundOf = (problem: Problem): number => welfareBound(marketLeft(problem)).bound + scoreOfFixed(problem);
