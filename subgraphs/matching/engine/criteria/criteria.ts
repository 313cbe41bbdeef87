/** The criteria that the engine computes, in the order of the vocabulary. A new one is a file and a line here. */
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { childcare } from "./childcare.js";
import type { CriterionRule } from "./criterion-rule.js";
import { housing } from "./housing.js";
import { languageCourse } from "./language-course.js";
import { school } from "./school.js";
import { settlementSize } from "./settlement-size.js";
import { socialTies } from "./social-ties.js";
import { work } from "./work.js";

const rules: { readonly [Name in Criterion]: CriterionRule } = {
  WORK: work,
  HOUSING: housing,
  CHILDCARE: childcare,
  SCHOOL: school,
  SETTLEMENT_SIZE: settlementSize,
  SOCIAL_TIES: socialTies,
  LANGUAGE_COURSE: languageCourse,
};

/** Every criterion with its rule. */
export const criterionRules: readonly CriterionRule[] = CRITERIA.map(({ value }) => rules[value]);
