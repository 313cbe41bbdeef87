/** CHILDCARE: is there a place for every child from 0 to 5 years? */
import { assessPlaces, CHILDCARE_KINDS, tellPlaces } from "../places.js";
import type { CriterionRule } from "./criterion-rule.js";

/** The share of these children who get one of the town's free places. */
export const childcare: CriterionRule = {
  criterion: "CHILDCARE",
  assess: (question) => assessPlaces(question, CHILDCARE_KINDS, "CHILDCARE"),
  tellParts: (question, _wish, take) => tellPlaces(question, CHILDCARE_KINDS, take),
};
