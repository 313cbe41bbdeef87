/** What a stated household must have. */
import { PROTECTION_KINDS } from "../../../../schema/vocabulary/protection-kind.js";
import { TREATMENT_KINDS } from "../choices.js";
import type { Requirements } from "../profile.js";
import { chosenOf, valueOf } from "./check-value.js";
import type { Complain, StatedRequirements } from "./stated-profile.js";

/**
 * The requirements, complete only where nothing was complained about. Treatment or protection without consent is a
 * problem and not passed over: whoever needs it would be ranked as if nobody did.
 */
export function parseRequirements(
  stated: StatedRequirements,
  specialCategoriesConsent: boolean,
  complain: Complain,
): Requirements {
  const protection = (stated.protection ?? []).flatMap(
    (kind, position) => valueOf(PROTECTION_KINDS, kind, `requirements.protection[${position}]`, complain) ?? [],
  );
  const treatments = chosenOf(TREATMENT_KINDS, stated.treatments ?? [], "requirements.treatments", complain);
  if (!specialCategoriesConsent) {
    if (treatments.length) complain("requirements.treatments", withoutConsent("Which treatment somebody needs"));
    if (protection.length) complain("requirements.protection", withoutConsent("What protects somebody"));
  }
  return {
    stepFreeHousing: stated.stepFreeHousing ?? false,
    treatments,
    protection: [...new Set(protection)],
  };
}

const withoutConsent = (what: string): string =>
  `${what} is a special category of personal data (Art. 9 GDPR); state specialCategoriesConsent: true, or leave it out.`;
