/**
 * What a household needs and what a town has, counted in the capacity kinds of a match. Which dwelling or place somebody
 * gets is none of its business: that is settled when offers are reserved.
 */
import { CAPACITY_KINDS, type CapacityKind } from "../../../../schema/vocabulary/capacity-kind.js";
import { dwellingClassOf, dwellingNeed } from "../dwellings.js";
import { childAgeBands, placesNeeded } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import type { HouseholdProfile } from "../profile.js";
import { NOT_PRESENTED, type PlaceKind } from "../town-index/offer-columns.js";
import type { TownIndex } from "../town-index/town-index.js";

/**
 * Capacity of a kind that a town has not presented: what is not known limits nobody. More than any cohort can need (a
 * hundred thousand households of thirty), and still a 32-bit number.
 */
export const UNLIMITED = 1_000_000_000;

/** Dwellings from the smallest class to the largest, as the parameters' classes are numbered. */
const DWELLING_KINDS: readonly CapacityKind[] = ["HOUSING_1_2", "HOUSING_3_4", "HOUSING_5_6", "HOUSING_7_PLUS"];
const PLACE_KINDS: readonly PlaceKind[] = ["CHILDCARE", "PRIMARY_SCHOOL", "SECONDARY_SCHOOL", "VOCATIONAL_SCHOOL"];

export const CAPACITY_KIND_NAMES: readonly CapacityKind[] = CAPACITY_KINDS.map(({ value }) => value);
const placeOf = (kind: CapacityKind): number => CAPACITY_KIND_NAMES.indexOf(kind);

/** For each kind those that may stand in for it in the filling pass: larger dwellings, the next larger first. */
export const SUBSTITUTES: readonly (readonly number[])[] = CAPACITY_KIND_NAMES.map((kind) => {
  const dwellingClass = DWELLING_KINDS.indexOf(kind);
  return dwellingClass < 0 ? [] : DWELLING_KINDS.slice(dwellingClass + 1).map(placeOf);
});

/**
 * What a household needs, by place of the kind: one dwelling of the smallest class that holds it, one place for each
 * child of the age, and room for its persons.
 */
export function householdNeeds(profile: HouseholdProfile, parameters: Parameters): readonly number[] {
  const { persons, dwellingClass } = dwellingNeed(profile, parameters);
  const needs = CAPACITY_KIND_NAMES.map(() => 0);
  needs[placeOf(DWELLING_KINDS[dwellingClass]!)] = 1;
  const children = childAgeBands(profile);
  for (const kind of PLACE_KINDS) needs[placeOf(kind)] = placesNeeded(children, kind, parameters);
  needs[placeOf("PERSONS")] = persons;
  return needs;
}

/**
 * What a town has on the day of the index, by place of the kind. Who presents any dwelling has none of the classes that
 * he does not present.
 * @param town place in the index
 * @param persons how many persons the town has said that it can receive; null where it has not
 */
export function townCapacities(
  index: TownIndex,
  town: number,
  persons: number | null,
  parameters: Parameters,
): readonly number[] {
  const dwellings = index.dwellings[town];
  const capacities = CAPACITY_KIND_NAMES.map(() => 0);
  for (const kind of DWELLING_KINDS) capacities[placeOf(kind)] = dwellings ? 0 : UNLIMITED;
  for (const { available, maxPersons } of dwellings ?? []) {
    capacities[placeOf(DWELLING_KINDS[dwellingClassOf(maxPersons, parameters)]!)]! += Math.max(0, available);
  }
  for (const kind of PLACE_KINDS) {
    const free = index.places[kind][town]!;
    capacities[placeOf(kind)] = free === NOT_PRESENTED ? UNLIMITED : free;
  }
  capacities[placeOf("PERSONS")] = persons ?? UNLIMITED;
  return capacities;
}
