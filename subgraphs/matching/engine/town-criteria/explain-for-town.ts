/** Why a household scores as it does for one town: what each of the town's needs contributes, in figures and reasons. */
import { townCriterionRules } from "./town-criteria.js";
import type { TownCriterion } from "./town-criterion.js";
import { fitToNeed, type TownCriterionRule, type TownQuestion } from "./town-criterion-rule.js";
import type { TownReason } from "./reasons/town-reason.js";

/** What one criterion adds to the score that a town gives a household. */
export interface TownContribution {
  readonly criterion: TownCriterion;
  /** In 1/10,000; 0 where the town has declared no such need. */
  readonly weight: number;
  /** In 1/1,000. */
  readonly fit: number;
  /** Weight × fit, in 1/100,000 of a point: these sum to the score exactly. */
  readonly points: number;
  readonly reason: TownReason;
}

/** A household for a town. */
export interface TownExplanation {
  /** In 1/100,000 of a point. */
  readonly score: number;
  /** In the order of TOWN_CRITERIA. */
  readonly contributions: readonly TownContribution[];
}

/**
 * Explains a household to one town, by the same functions that score it.
 * @param town place in the index
 */
export function explainForTown(question: TownQuestion, town: number): TownExplanation {
  const needs = question.needs[town];
  const contributions = townCriterionRules.map((rule, place): TownContribution => {
    const { criterion } = rule;
    const weight = needs?.weights[place] ?? 0;
    if (!needs?.sought[place]) return { criterion, weight, fit: 0, points: 0, reason: { code: "NO_NEED", criterion } };
    const fit = fitOf(rule, question, town, needs.sought[place]);
    return { criterion, weight, fit, points: weight * fit, reason: rule.reasonOf(question, town, needs) };
  });
  return { score: contributions.reduce((sum, { points }) => sum + points, 0), contributions };
}

function fitOf(rule: TownCriterionRule, question: TownQuestion, town: number, sought: number): number {
  const worths: number[] = [];
  rule.tellCandidates(question, (worth, adult) => {
    worths.push(adult && rule.worthIn ? rule.worthIn(question, adult, town) : worth);
  });
  return fitToNeed(
    worths.sort((one, other) => other - one),
    sought,
    rule.enough(question.parameters),
  );
}
