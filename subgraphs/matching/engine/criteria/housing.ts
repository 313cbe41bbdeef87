/** HOUSING: is there a free dwelling that holds the whole household? */
import { type DwellingNeed, dwellingClassOf, dwellingNeed, isFreeFor, suits } from "../dwellings.js";
import type { Parameters } from "../parameters/parameters.js";
import { FULL_FIT } from "../question.js";
import type { Reason } from "../reasons/reason.js";
import type { Dwelling } from "../town-index/offer-columns.js";
import type { CriterionRule } from "./criterion-rule.js";

/**
 * Full fit for a free dwelling of the smallest class that holds the household (and is step-free where that is needed);
 * less, after the parameters, where only one of a larger class does. The rent is told, and not weighed: what a
 * household can pay is not asked.
 */
export const housing: CriterionRule = {
  criterion: "HOUSING",
  assess({ index, profile, parameters }) {
    const need = dwellingNeed(profile, parameters);
    return {
      fitOf: (town) => fitOf(index.dwellings[town], need, parameters),
      reasonOf: (town) => reasonOf(index.dwellings[town], need, parameters),
    };
  },
  tellParts({ profile }, _wish, take) {
    const persons = profile.members.length;
    take(profile.requirements.stepFreeHousing ? -persons : persons, null);
  },
};

function fitOf(dwellings: readonly Dwelling[] | undefined, need: DwellingNeed, parameters: Parameters): number {
  if (!dwellings) return 0;
  // The smallest stand first, so the first that suits is of the smallest class there is.
  for (const dwelling of dwellings) {
    if (!suits(dwelling, need)) continue;
    const isLarger = dwellingClassOf(dwelling.maxPersons, parameters) > need.dwellingClass;
    return isLarger ? parameters.housing.largerClassFit : FULL_FIT;
  }
  return 0;
}

function reasonOf(dwellings: readonly Dwelling[] | undefined, need: DwellingNeed, parameters: Parameters): Reason {
  if (!dwellings) return { code: "NO_DATA", criterion: "HOUSING" };
  const suitable = dwellings.filter((dwelling) => suits(dwelling, need));
  if (!suitable.length) return noDwelling(dwellings, need);
  const rents = suitable.flatMap(({ monthlyRentCents }) => monthlyRentCents ?? []);
  return {
    code: "DWELLINGS",
    dwellings: suitable.reduce((sum, { available }) => sum + available, 0),
    persons: need.persons,
    stepFree: need.stepFree,
    lowestRentCents: rents.length ? Math.min(...rents) : null,
    isLarger: fitOf(suitable, need, parameters) < FULL_FIT,
  };
}

/** Why none suits: the largest free dwelling, or that the free ones that hold the household are not step-free. */
function noDwelling(dwellings: readonly Dwelling[], { persons, stepFree }: DwellingNeed): Reason {
  const largest = Math.max(0, ...dwellings.map(({ available, maxPersons }) => (available > 0 ? maxPersons : 0)));
  const missesStepFree = stepFree && dwellings.some((dwelling) => isFreeFor(dwelling, persons));
  return { code: "NO_DWELLING", persons, stepFree: missesStepFree, largest };
}
