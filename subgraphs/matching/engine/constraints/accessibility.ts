/** ACCESSIBILITY: a household that needs step-free housing is not sent where every fitting dwelling is stated as not so. */
import { isFreeFor } from "../dwellings.js";
import type { ConstraintRule } from "./constraint-rule.js";

/**
 * Needed: one step-free dwelling. Offered: none. Binds only where a free dwelling holds the household (else HOUSING says
 * what is missing); a dwelling of which the town has not said whether it is step-free does not exclude the town.
 */
export const accessibilityConstraint: ConstraintRule = {
  constraint: "ACCESSIBILITY",
  check({ index, profile }) {
    if (!profile.requirements.stepFreeHousing) return null;
    const persons = profile.members.length;
    return {
      isUnmet(town) {
        let fitting = 0;
        for (const dwelling of index.dwellings[town] ?? []) {
          if (!isFreeFor(dwelling, persons)) continue;
          if (dwelling.isStepFree !== false) return false;
          fitting++;
        }
        return fitting > 0;
      },
      shortfallOf(town) {
        const largest = Math.max(0, ...(index.dwellings[town] ?? []).map(({ maxPersons }) => maxPersons));
        return { needed: 1, offered: 0, reason: { code: "NO_DWELLING", persons, stepFree: true, largest } };
      },
    };
  },
  keyOf: ({ profile }) => (profile.requirements.stepFreeHousing ? profile.members.length : null),
};
