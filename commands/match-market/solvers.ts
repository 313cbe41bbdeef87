// Where a mechanism and a proven bound come from. The solver of integer programs is loaded when one of them needs it.
import type { Mechanism, MechanismName, Problem } from "../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { StartError } from "../../subgraphs/runtime/database/start-error.js";

/** @throws StartError where there is none of this name */
export async function mechanismOf(name: MechanismName): Promise<Mechanism> {
  const mechanism = mechanisms()[name];
  if (!mechanism) throw new StartError(`There is no mechanism ${name} yet.`);
  return mechanism;
}

/** A proven upper bound of the sum of scores, with what is fixed and forbidden. */
export async function boundOf(_: Problem): Promise<number | null> {
  return null;
}
