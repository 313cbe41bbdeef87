/** NEED_RESIDENTS: does a household bring people to a town that loses them? */
import { FULL_FIT } from "../question.js";
import { placeOf } from "./declared-needs.js";
import { enoughOf, type TownCriterionRule } from "./town-criterion-rule.js";

/** Every person counts the same, of whatever age. */
export const needResidents: TownCriterionRule = {
  criterion: "NEED_RESIDENTS",
  enough: ({ townNeeds }) => townNeeds.residentsEnough,
  tellCandidates({ newcomer: { persons } }, take) {
    for (let person = 0; person < persons; person++) take(FULL_FIT, null);
  },
  worthIn: null,
  reasonOf({ newcomer: { persons }, parameters: { townNeeds } }, _town, needs) {
    const sought = needs.sought[placeOf("NEED_RESIDENTS")]!;
    return { code: "NEED_RESIDENTS", persons, sought, enough: enoughOf(sought, townNeeds.residentsEnough) };
  },
};
