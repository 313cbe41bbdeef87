/** The parts of a household as a list. */
import type { CriterionRule } from "../../../../subgraphs/matching/engine/criteria/criterion-rule.js";
import { knownHousehold } from "../../../../subgraphs/matching/engine/household.js";
import type { Member, Wish } from "../../../../subgraphs/matching/engine/profile.js";
import type { HouseholdQuestion } from "../../../../subgraphs/matching/engine/question.js";

export interface FitPart {
  readonly key: string | number;
  readonly member: Member | null;
}

/** What a rule tells of the parts of a household, in its order. */
export function partsOf(rule: CriterionRule, question: HouseholdQuestion, wish: Wish | null): readonly FitPart[] {
  const parts: FitPart[] = [];
  rule.tellParts(knownHousehold(question), wish, (key, member) => parts.push({ key, member }));
  return parts;
}
