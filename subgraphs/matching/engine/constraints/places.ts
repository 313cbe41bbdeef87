/** CHILDCARE and SCHOOL: where a town presents a kind of place, every child of that age gets one. */
import { CHILDCARE_KINDS, fallsShort, placesFound, placesKey, placesNeeds, SCHOOL_KINDS } from "../places.js";
import type { Question } from "../question.js";
import type { PlaceKind } from "../town-index/offer-columns.js";
import type { Check, ConstraintRule } from "./constraint-rule.js";

function checkPlaces(question: Question, kinds: readonly PlaceKind[]): Check | null {
  const { index } = question;
  const needs = placesNeeds(question, kinds);
  if (!needs.length) return null;
  return {
    isUnmet(town) {
      for (const { kind, needed } of needs) {
        const free = index.places[kind][town]!;
        if (free >= 0 && free < needed) return true;
      }
      return false;
    },
    shortfallOf(town) {
      const places = placesFound(index, needs, town).filter(fallsShort);
      return {
        needed: places.reduce((sum, { needed }) => sum + needed, 0),
        offered: places.reduce((sum, { free }) => sum + (free ?? 0), 0),
        reason: { code: "PLACES", places },
      };
    },
  };
}

/** Needed and offered: places, for children from 0 to 5 years. */
export const childcareConstraint: ConstraintRule = {
  constraint: "CHILDCARE",
  check: (question) => checkPlaces(question, CHILDCARE_KINDS),
  keyOf: (household) => placesKey(household, CHILDCARE_KINDS),
};

/** Needed and offered: places, summed over the kinds of school that fall short; the reason names each. */
export const schoolConstraint: ConstraintRule = {
  constraint: "SCHOOL",
  check: (question) => checkPlaces(question, SCHOOL_KINDS),
  keyOf: (household) => placesKey(household, SCHOOL_KINDS),
};
