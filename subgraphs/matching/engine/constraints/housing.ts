/** HOUSING: a town that presents dwellings has a free one that holds the whole household. */
import { isFreeFor } from "../dwellings.js";
import type { ConstraintRule } from "./constraint-rule.js";

/** Needed: persons. Offered: the most persons that a free dwelling of the town holds. */
export const housingConstraint: ConstraintRule = {
  constraint: "HOUSING",
  check({ index, profile }) {
    const persons = profile.members.length;
    return {
      isUnmet(town) {
        const dwellings = index.dwellings[town];
        if (dwellings === undefined) return false;
        for (const dwelling of dwellings) if (isFreeFor(dwelling, persons)) return false;
        return true;
      },
      shortfallOf(town) {
        const free = (index.dwellings[town] ?? []).filter(({ available }) => available > 0);
        const largest = Math.max(0, ...free.map(({ maxPersons }) => maxPersons));
        const reason = { code: "NO_DWELLING", persons, stepFree: false, largest } as const;
        return { needed: persons, offered: largest, reason };
      },
    };
  },
  keyOf: ({ profile }) => profile.members.length,
};
