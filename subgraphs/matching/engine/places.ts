/** Free places against the children who need one: what CHILDCARE and SCHOOL, as criteria and constraints, have in common. */
import type { Assessment, TakePart } from "./criteria/criterion-rule.js";
import type { KnownHousehold } from "./household.js";
import { childAgeBands, placesNeeded } from "./need.js";
import { type HouseholdQuestion, type Question, shareOf } from "./question.js";
import type { PlacesFound } from "./reasons/reason.js";
import type { TownIndex } from "./town-index/town-index.js";
import { NOT_PRESENTED, type PlaceKind } from "./town-index/offer-columns.js";

/** Places of one kind that a household needs, at least one. */
export interface PlacesNeed {
  readonly kind: PlaceKind;
  readonly needed: number;
}

export const CHILDCARE_KINDS: readonly PlaceKind[] = ["CHILDCARE"];
export const SCHOOL_KINDS: readonly PlaceKind[] = ["PRIMARY_SCHOOL", "SECONDARY_SCHOOL", "VOCATIONAL_SCHOOL"];

/** Those of some kinds of which a household needs any place. */
export function placesNeeds(
  { profile, parameters }: HouseholdQuestion,
  kinds: readonly PlaceKind[],
): readonly PlacesNeed[] {
  const children = childAgeBands(profile);
  return kinds
    .map((kind) => ({ kind, needed: placesNeeded(children, kind, parameters) }))
    .filter((need) => need.needed > 0);
}

/** More children than a household has. */
const CHILDREN = 1000;

/** Equal for households that need the same places of some kinds; null where none is needed. */
export function placesKey(
  { childAgeBands: children, parameters }: KnownHousehold,
  kinds: readonly PlaceKind[],
): number | null {
  if (children.length === 0) return null;
  let key = 0;
  for (const kind of kinds) key = key * CHILDREN + placesNeeded(children, kind, parameters);
  return key === 0 ? null : key;
}

/** The same as the one part of a household, as a criterion has it. */
export function tellPlaces(household: KnownHousehold, kinds: readonly PlaceKind[], take: TakePart): void {
  const key = placesKey(household, kinds);
  if (key !== null) take(key, null);
}

/** What a town has of the places needed. */
export function placesFound(index: TownIndex, needs: readonly PlacesNeed[], town: number): readonly PlacesFound[] {
  return needs.map(({ kind, needed }) => {
    const free = index.places[kind][town]!;
    return { kind, needed, free: free === NOT_PRESENTED ? null : free };
  });
}

/** Whether a kind is presented in a town with fewer free places than needed. */
export const fallsShort = ({ needed, free }: PlacesFound): boolean => free !== null && free < needed;

/**
 * The share of the children who get a place, in thousandths; a kind that is not presented gives none of them one.
 * null where the household needs no place of these kinds.
 */
export function assessPlaces(
  question: Question,
  kinds: readonly PlaceKind[],
  criterion: "CHILDCARE" | "SCHOOL",
): Assessment | null {
  const { index } = question;
  const needs = placesNeeds(question, kinds);
  if (!needs.length) return null;
  const children = needs.reduce((sum, { needed }) => sum + needed, 0);
  return {
    fitOf(town) {
      let served = 0;
      for (const { kind, needed } of needs) served += Math.min(needed, Math.max(0, index.places[kind][town]!));
      return shareOf(served, children);
    },
    reasonOf(town) {
      const places = placesFound(index, needs, town);
      return places.every(({ free }) => free === null) ? { code: "NO_DATA", criterion } : { code: "PLACES", places };
    },
  };
}
