/** What the council adopted of how much each need weighs in a match. Knows nothing of how weights are made of it. */
import type { DataSource } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { setPrioritiesByRecommendation } from "../../strategy/priority/matching-priority-changes.js";
import { trimmed } from "../../writing/texts.js";
import type { RecommendationSetPrioritiesInput } from "./effect.inputs.js";
import { bringAbout, type Effected } from "./effects.js";

/** Sets the town's priorities that are named; the others stay. @throws UNAUTHENTICATED, FORBIDDEN */
export async function setPriorities(
  db: DataSource,
  caller: Caller,
  input: RecommendationSetPrioritiesInput,
): Promise<Effected> {
  const { priorities } = input;
  return bringAbout(db, caller, input, {
    verb: "SetPriorities",
    action: "SET_PRIORITIES",
    errors: problemsOfCriteria(priorities),
    write: async (transaction, { ags, key }) => {
      const setter = { ags, recommendationKey: key, office: trimmed(input.office) };
      const errors = await setPrioritiesByRecommendation(transaction, setter, priorities);
      return errors.length > 0 ? errors : null;
    },
  });
}

function problemsOfCriteria(priorities: RecommendationSetPrioritiesInput["priorities"]): readonly UserError[] {
  if (priorities.length === 0) return [userError("INVALID_VALUE", "priorities", "Name at least one priority to set.")];
  return priorities.flatMap(({ criterion }, at) =>
    priorities.findIndex((other) => other.criterion === criterion) === at
      ? []
      : [userError("INVALID_VALUE", `priorities.${at}.criterion`, `${criterion} is given twice.`)],
  );
}
