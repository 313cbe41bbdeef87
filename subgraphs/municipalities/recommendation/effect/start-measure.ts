/** A measure that the town starts because the council adopted a recommendation. Knows nothing of how measures are kept. */
import type { DataSource } from "typeorm";
import type { Caller } from "../../../runtime/access/caller.js";
import { MEASURES, newMeasureValues, refusalOfNewMeasure } from "../../strategy/measure/strategy-measure-changes.js";
import { toUserError } from "../../writing/value-problem.js";
import { insertRow } from "../../writing/versioned.js";
import type { RecommendationStartMeasureInput } from "./effect.inputs.js";
import { bringAbout, type Effected, withinField } from "./effects.js";

/** Starts a measure of the town's strategy. @throws UNAUTHENTICATED, FORBIDDEN */
export async function startMeasure(
  db: DataSource,
  caller: Caller,
  input: RecommendationStartMeasureInput,
): Promise<Effected> {
  const { values, errors } = newMeasureValues(input.measure, input.office);
  // What is wrong with the office is told of the whole change.
  const problems = MEASURES.problemsOf({ ...values, office: null }).map(toUserError);
  return bringAbout(db, caller, input, {
    verb: "StartMeasure",
    action: "START_MEASURE",
    errors: withinField("measure", [...errors, ...problems]),
    write: async (transaction, { ags, key }) => {
      const refusal = await refusalOfNewMeasure(transaction, ags, values.goalKey);
      if (refusal) return withinField("measure", [refusal]);
      return insertRow(transaction, MEASURES, { ags, recommendation_key: key }, values);
    },
  });
}
