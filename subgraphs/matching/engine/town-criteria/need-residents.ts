/** NEED_RESIDENTS: does a household bring people to a town that loses them? */
import { FULL_FIT } from "../question.js";
import { constantCandidates } from "./constant-candidates.js";
import { placeOf } from "./declared-needs.js";
import type { TownCriterionRule } from "./town-criterion-rule.js";

/** Every person counts the same, of whatever age. */
export const needResidents: TownCriterionRule = {
  criterion: "NEED_RESIDENTS",
  enough: ({ townNeeds }) => townNeeds.residentsEnough,
  candidatesOf: ({ newcomer }) => constantCandidates(new Array<number>(newcomer.persons).fill(FULL_FIT)),
  reasonOf: ({ newcomer: { persons } }, _town, { sought }) => ({
    code: "NEED_RESIDENTS",
    persons,
    sought: sought[placeOf("NEED_RESIDENTS")]!,
  }),
};
