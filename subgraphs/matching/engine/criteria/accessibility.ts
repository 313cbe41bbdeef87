/** ACCESSIBILITY: how many free dwellings that hold the household are stated to be step-free? */
import { isFreeFor } from "../dwellings.js";
import type { Reason } from "../reasons/reason.js";
import type { Dwelling } from "../town-index/offer-columns.js";
import type { CriterionRule } from "./criterion-rule.js";

/**
 * Fit by their number, after the parameters: a wish beside the requirement, for whom it eases. A share of the dwellings
 * would sink with every further one that has steps, though nobody is worse off for it.
 */
export const accessibility: CriterionRule = {
  criterion: "ACCESSIBILITY",
  assess({ index, profile, parameters }, wish) {
    if (!wish) return null;
    const persons = profile.members.length;
    const { fitByDwellings } = parameters.accessibility;
    const most = fitByDwellings.length - 1;
    return {
      fitOf: (town) => fitByDwellings[Math.min(most, stepFreeDwellings(index.dwellings[town], persons))]!,
      reasonOf: (town) => reasonOf(index.dwellings[town], persons),
    };
  },
  tellParts({ profile }, wish, take) {
    if (wish) take(profile.members.length, null);
  },
};

const isOpen = (dwelling: Dwelling, persons: number): boolean =>
  dwelling.isStepFree === true && isFreeFor(dwelling, persons);

function stepFreeDwellings(dwellings: readonly Dwelling[] | undefined, persons: number): number {
  let count = 0;
  if (dwellings) for (const dwelling of dwellings) if (isOpen(dwelling, persons)) count += dwelling.available;
  return count;
}

function reasonOf(dwellings: readonly Dwelling[] | undefined, persons: number): Reason {
  if (!dwellings) return { code: "NO_DATA", criterion: "ACCESSIBILITY" };
  const open = dwellings.filter((dwelling) => isOpen(dwelling, persons));
  const count = stepFreeDwellings(dwellings, persons);
  if (!count) {
    const largest = Math.max(0, ...dwellings.map(({ available, maxPersons }) => (available > 0 ? maxPersons : 0)));
    return { code: "NO_DWELLING", persons, stepFree: largest >= persons, largest };
  }
  const rents = open.flatMap(({ monthlyRentCents }) => monthlyRentCents ?? []);
  return {
    code: "DWELLINGS",
    dwellings: count,
    persons,
    stepFree: true,
    lowestRentCents: rents.length ? Math.min(...rents) : null,
    // HOUSING says whether it is larger than needed; here it is only counted.
    isLarger: false,
  };
}
