/** A need that the town declares because the council adopted a recommendation. Knows nothing of how needs are kept. */
import type { DataSource } from "typeorm";
import type { Caller } from "../../../runtime/access/caller.js";
import { newNeedValues } from "../../need/need-changes.js";
import { NEEDS } from "../../need/need-values.js";
import { insertPresented } from "../../writing/presented.js";
import { toUserError } from "../../writing/value-problem.js";
import type { RecommendationDeclareNeedInput } from "./effect.inputs.js";
import { bringAbout, type Effected, withinField } from "./effects.js";

/** Declares a need. @throws UNAUTHENTICATED, FORBIDDEN */
export async function declareNeed(
  db: DataSource,
  caller: Caller,
  input: RecommendationDeclareNeedInput,
): Promise<Effected> {
  const { values, errors } = newNeedValues(input.need, input.office);
  // What is wrong with the office is told of the whole change.
  const problems = NEEDS.problemsOf({ ...values, office: null }).map(toUserError);
  return bringAbout(db, caller, input, {
    verb: "DeclareNeed",
    action: "DECLARE_NEED",
    errors: withinField("need", [...errors, ...problems]),
    write: async (transaction, { ags, key }) => {
      const made = await insertPresented(transaction, NEEDS, { ags, recommendation_key: key }, values);
      return typeof made === "string" ? made : withinField("need", [made]);
    },
  });
}
