/** What a stated household must have. */
import { PROTECTION_KINDS } from "../../../../schema/vocabulary/protection-kind.js";
import { TREATMENT_KINDS } from "../choices.js";
import type { Requirements } from "../profile.js";
import { chosenOf, valueOf } from "./check-value.js";
import type { Complain, StatedRequirements } from "./stated-profile.js";

/**
 * The requirements, complete only where nothing was complained about. Protection without consent is a problem and not
 * passed over: whoever needs it would be ranked as if nobody did.
 */
export function parseRequirements(
  stated: StatedRequirements,
  specialCategoriesConsent: boolean,
  complain: Complain,
): Requirements {
  const protection = (stated.protection ?? []).flatMap(
    (kind, position) => valueOf(PROTECTION_KINDS, kind, `requirements.protection[${position}]`, complain) ?? [],
  );
  if (protection.length && !specialCategoriesConsent) {
    complain(
      "requirements.protection",
      "What protects somebody is a special category of personal data (Art. 9 GDPR); state specialCategoriesConsent: true, or leave it out.",
    );
  }
  return {
    stepFreeHousing: stated.stepFreeHousing ?? false,
    treatments: chosenOf(TREATMENT_KINDS, stated.treatments ?? [], "requirements.treatments", complain),
    protection: [...new Set(protection)],
  };
}
