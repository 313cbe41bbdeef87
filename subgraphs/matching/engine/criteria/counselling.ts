/** COUNSELLING: how near is somebody who advises and accompanies people who are new? */
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import type { Wish } from "../profile.js";
import type { HouseholdQuestion } from "../question.js";
import { assessServices, tellServices } from "../services.js";
import type { CriterionRule } from "./criterion-rule.js";

/** The mean, over the kinds that count, of the nearest service with room. */
export const counselling: CriterionRule = {
  criterion: "COUNSELLING",
  assess: (question, wish) => (wish ? assessServices(question, kindsFor(question, wish), "COUNSELLING") : null),
  tellParts(question, wish, take) {
    if (wish) tellServices(kindsFor(question, wish), take);
  },
};

/** What the wish names, else all kinds after the parameters; the service for the young only where somebody is. */
function kindsFor({ profile, parameters }: HouseholdQuestion, { serviceKinds }: Wish): readonly ServiceKind[] {
  const { defaultKinds, youthKind, youthAgeBands } = parameters.counselling;
  if (serviceKinds.length) return serviceKinds;
  const hasYouth = profile.members.some(({ ageBand }) => youthAgeBands.includes(ageBand));
  return hasYouth ? defaultKinds : defaultKinds.filter((kind) => kind !== youthKind);
}
