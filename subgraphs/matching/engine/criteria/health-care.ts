/** HEALTH_CARE: how near is the treatment that somebody of the household needs? */
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import { treatmentsNeeded } from "../need.js";
import type { HouseholdQuestion } from "../question.js";
import { assessServices, tellServices } from "../services.js";
import type { CriterionRule } from "./criterion-rule.js";

/** The mean, over the treatments needed, of the nearest service with room; who names none means access to health care. */
export const healthCare: CriterionRule = {
  criterion: "HEALTH_CARE",
  assess: (question, wish) => (wish ? assessServices(question, treatmentKinds(question), "HEALTH_CARE") : null),
  tellParts(question, wish, take) {
    if (wish) tellServices(treatmentKinds(question), take);
  },
};

function treatmentKinds({ profile, parameters }: HouseholdQuestion): readonly ServiceKind[] {
  const treatments = treatmentsNeeded(profile);
  return treatments.length ? treatments : parameters.healthCare.defaultKinds;
}
