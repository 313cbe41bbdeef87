/** The criteria of the towns' side, in the order of TOWN_CRITERIA. A new one is a file and a line here. */
import { needLabour } from "./need-labour.js";
import { needPupils } from "./need-pupils.js";
import { needResidents } from "./need-residents.js";
import { needTrainees } from "./need-trainees.js";
import { TOWN_CRITERIA, type TownCriterion } from "./town-criterion.js";
import type { TownCriterionRule } from "./town-criterion-rule.js";

const rules: { readonly [Name in TownCriterion]: TownCriterionRule } = {
  NEED_LABOUR: needLabour,
  NEED_TRAINEES: needTrainees,
  NEED_PUPILS: needPupils,
  NEED_RESIDENTS: needResidents,
};

/** Every criterion of a town with its rule. */
export const townCriterionRules: readonly TownCriterionRule[] = TOWN_CRITERIA.map((criterion) => rules[criterion]);
