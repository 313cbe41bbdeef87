/**
 * FAITH_COMMUNITY: does a faith community of the town welcome newcomers? Which faith somebody has is never asked; that
 * somebody has one is a special category of data (Art. 9 GDPR), and counts only with explicit consent.
 */
import { assessCompany } from "../company.js";
import type { HouseholdProfile, Wish } from "../profile.js";
import type { CriterionRule } from "./criterion-rule.js";

/** Full fit where one has room. */
export const faithCommunity: CriterionRule = {
  criterion: "FAITH_COMMUNITY",
  assess: (question, wish) =>
    counts(question.profile, wish) ? assessCompany(question, ["FAITH"], "FAITH_COMMUNITY") : null,
  tellParts({ profile }, wish, take) {
    if (counts(profile, wish)) take(0, null);
  },
};

const counts = ({ specialCategoriesConsent }: HouseholdProfile, wish: Wish | null): boolean =>
  wish !== null && specialCategoriesConsent;
