/**
 * How staff departs from what the council adopted by a recommendation: openly, by saying so and why, and each time anew.
 * A reason stands beside the value for which it was given, never beside a later one. Writes nothing.
 */
import type { EntityManager } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import { inLanguage, type LocalizedText } from "../../../../schema/localized-text.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { DESCRIPTION_BOUNDS, textAfter } from "../../writing/texts.js";
import type { MatchingPrioritySetInput } from "./matching-priority-change.inputs.js";
import type { MatchingPriority } from "./matching-priority.entity.js";

type Departure = Pick<MatchingPriority, "recommendationKey" | "overriddenRecommendationKey" | "overrideReason">;

/**
 * What staff's change makes of the recommendation behind a priority: it is named as departed from, with the reason.
 * @param importance to which the priority is set; null: it is taken back
 */
export async function departureOf(
  transaction: EntityManager,
  before: MatchingPriority | null,
  input: Pick<MatchingPrioritySetInput, "overridesRecommendation" | "overrideReason">,
  importance: number | null,
): Promise<{ readonly departure: Departure; readonly errors: readonly UserError[] }> {
  const errors: UserError[] = [];
  const given = textAfter(input.overrideReason, "overrideReason", null, DESCRIPTION_BOUNDS, errors);
  const departedFrom = before?.recommendationKey ?? before?.overriddenRecommendationKey ?? null;
  const departure = { recommendationKey: null, overriddenRecommendationKey: departedFrom, overrideReason: given };
  if (!before || departedFrom === null) return { departure: { ...departure, overrideReason: null }, errors };
  if (isTheSameDeparture(before, importance))
    return { departure: { ...departure, overrideReason: given ?? before.overrideReason }, errors };
  if (!input.overridesRecommendation)
    return { departure, errors: [await setByRecommendation(transaction, before, departedFrom)] };
  if (given === null && errors.length === 0)
    errors.push(
      userError(
        "INVALID_VALUE",
        "overrideReason",
        "Whoever departs from what the council adopted says why, publicly, for each change anew.",
      ),
    );
  return { departure, errors };
}

/** The value for which staff has given its reason already: what is changed is who said it, or the reason's words. */
const isTheSameDeparture = (before: MatchingPriority, importance: number | null): boolean =>
  before.recommendationKey === null && before.withdrawnAt === null && before.importance === importance;

async function setByRecommendation(
  transaction: EntityManager,
  { recommendationKey, importance }: MatchingPriority,
  key: string,
): Promise<UserError> {
  const [row] = await transaction.query<{ title: LocalizedText }[]>("SELECT title FROM recommendation WHERE key = $1", [
    key,
  ]);
  const title = row ? `“${inLanguage(row.title, undefined, ["en"])}” ` : "";
  const what =
    recommendationKey === null
      ? "from which this priority departs already; another value is another departure, with its own reason"
      : `which sets this priority to ${importance}`;
  return userError(
    "SET_BY_RECOMMENDATION",
    "overridesRecommendation",
    `The council has adopted the recommendation ${title}(${globalId("Recommendation", key)}), ${what}. Nothing was changed.`,
  );
}
