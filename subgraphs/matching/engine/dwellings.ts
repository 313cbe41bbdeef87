/** Which of a town's dwellings hold a household: what the criterion HOUSING and its two constraints have in common. */
import type { Parameters } from "./parameters/parameters.js";
import type { HouseholdProfile } from "./profile.js";
import type { Dwelling } from "./town-index/offer-columns.js";

/** What a household needs of a dwelling. */
export interface DwellingNeed {
  readonly persons: number;
  readonly stepFree: boolean;
  /** The smallest class of dwelling that holds so many persons, from 0. */
  readonly dwellingClass: number;
}

/** What a household asks of a dwelling, from its members and requirements. */
export function dwellingNeed(profile: HouseholdProfile, parameters: Parameters): DwellingNeed {
  const persons = profile.members.length;
  const { stepFreeHousing: stepFree } = profile.requirements;
  return { persons, stepFree, dwellingClass: dwellingClassOf(persons, parameters) };
}

/** The class of a dwelling for so many persons at most: HOUSING_1_2 is 0, HOUSING_7_PLUS the last. */
export function dwellingClassOf(persons: number, parameters: Parameters): number {
  const found = parameters.housing.classMaxima.findIndex((greatest) => persons <= greatest);
  return found < 0 ? parameters.housing.classMaxima.length : found;
}

/** Whether a dwelling is free and holds so many persons. */
export const isFreeFor = (dwelling: Dwelling, persons: number): boolean =>
  dwelling.available > 0 && dwelling.maxPersons >= persons;

/** Whether it fits altogether: free, large enough, and stated as step-free where that is needed. */
export const suits = (dwelling: Dwelling, need: DwellingNeed): boolean =>
  isFreeFor(dwelling, need.persons) && (!need.stepFree || dwelling.isStepFree === true);
