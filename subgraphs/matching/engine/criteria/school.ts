/** SCHOOL: is there a place for every child of school age, in the school of its age? */
import { assessPlaces, tellPlaces, SCHOOL_KINDS } from "../places.js";
import type { CriterionRule } from "./criterion-rule.js";

/** The share of these children who get one of the town's free places: primary, secondary, vocational. */
export const school: CriterionRule = {
  criterion: "SCHOOL",
  assess: (question) => assessPlaces(question, SCHOOL_KINDS, "SCHOOL"),
  tellParts: (question, _wish, take) => tellPlaces(question, SCHOOL_KINDS, take),
};
