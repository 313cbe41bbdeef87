/** The figures of the matching rules on a day, for everyone to see. */
import { badInput } from "../../../schema/errors.js";
import { parseDay } from "../../../schema/scalars.js";
import { type ParameterInForce, parameterList } from "../engine/engine.js";

/** The parameters in force on a day. @throws BAD_USER_INPUT for a day before the first parameters */
export function parametersInForce(asOf: string): readonly ParameterInForce[] {
  parseDay(asOf, "asOf");
  try {
    return parameterList(asOf);
  } catch (error) {
    if (error instanceof RangeError) throw badInput("asOf", error.message);
    throw error;
  }
}
