/** LEISURE: what can one do there with others, and who is there to begin with? */
import { assessCompany } from "../company.js";
import { OFFER_KINDS } from "../../../../schema/vocabulary/offer-kind.js";
import type { Wish } from "../profile.js";
import type { HouseholdQuestion } from "../question.js";
import type { CommunityKind } from "../town-index/offer-columns.js";
import { LEISURE_KINDS } from "../choices.js";
import type { CriterionRule } from "./criterion-rule.js";
import { bitKeys } from "../set-key.js";

const kindsKey = bitKeys(OFFER_KINDS);

/** The share of the kinds wished (of all, where the wish names none) of which the town has one with room. */
export const leisure: CriterionRule = {
  criterion: "LEISURE",
  assess: (question, wish) => (wish ? assessCompany(question, kindsFor(question, wish), "LEISURE") : null),
  tellParts(question, wish, take) {
    const kinds = wish ? kindsFor(question, wish) : [];
    if (kinds.length) take(kindsKey(kinds), null);
  },
};

function kindsFor({ parameters }: HouseholdQuestion, { offerKinds }: Wish): readonly CommunityKind[] {
  if (offerKinds.length === 0) return parameters.leisure.defaultKinds;
  const named = LEISURE_KINDS.filter((kind) => offerKinds.includes(kind));
  return named.length ? named : parameters.leisure.defaultKinds;
}
