/** The criteria that the engine computes, in the order of the vocabulary. A new one is a file and a line here. */
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { accessibility } from "./accessibility.js";
import { childcare } from "./childcare.js";
import { counselling } from "./counselling.js";
import type { CriterionRule } from "./criterion-rule.js";
import { faithCommunity } from "./faith-community.js";
import { healthCare } from "./health-care.js";
import { higherEducation } from "./higher-education.js";
import { housing } from "./housing.js";
import { languageCommunity } from "./language-community.js";
import { languageCourse } from "./language-course.js";
import { leisure } from "./leisure.js";
import { protection } from "./protection.js";
import { publicTransport } from "./public-transport.js";
import { region } from "./region.js";
import { school } from "./school.js";
import { settlementSize } from "./settlement-size.js";
import { socialTies } from "./social-ties.js";
import { training } from "./training.js";
import { work } from "./work.js";

const rules: { readonly [Name in Criterion]: CriterionRule } = {
  WORK: work,
  HOUSING: housing,
  CHILDCARE: childcare,
  SCHOOL: school,
  SETTLEMENT_SIZE: settlementSize,
  SOCIAL_TIES: socialTies,
  LANGUAGE_COURSE: languageCourse,
  TRAINING: training,
  HIGHER_EDUCATION: higherEducation,
  ACCESSIBILITY: accessibility,
  HEALTH_CARE: healthCare,
  LANGUAGE_COMMUNITY: languageCommunity,
  FAITH_COMMUNITY: faithCommunity,
  REGION: region,
  PUBLIC_TRANSPORT: publicTransport,
  LEISURE: leisure,
  COUNSELLING: counselling,
  PROTECTION: protection,
};

/** Every criterion with its rule. */
export const criterionRules: readonly CriterionRule[] = CRITERIA.map(({ value }) => rules[value]);
