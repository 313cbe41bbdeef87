/** The hard constraints, as bits of a mask in the order of the vocabulary; all are evaluated, there is no early exit. */
import { type Constraint, CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import type { Question } from "../question.js";
import { accessibilityConstraint } from "./accessibility.js";
import type { Check, ConstraintRule, Shortfall } from "./constraint-rule.js";
import { healthCareConstraint } from "./health-care.js";
import { housingConstraint } from "./housing.js";
import { neverConstraint } from "./never.js";
import { childcareConstraint, schoolConstraint } from "./places.js";
import { protectionConstraint } from "./protection.js";

const rules: { readonly [Name in Constraint]: ConstraintRule } = {
  HOUSING: housingConstraint,
  ACCESSIBILITY: accessibilityConstraint,
  CHILDCARE: childcareConstraint,
  SCHOOL: schoolConstraint,
  NEVER: neverConstraint,
  HEALTH_CARE: healthCareConstraint,
  PROTECTION: protectionConstraint,
};

/** A constraint that can bind a household, with its bit. */
export interface BindingConstraint extends Check {
  readonly constraint: Constraint;
  readonly bit: number;
}

/** A constraint that a town does not meet. */
export interface UnmetConstraint extends Shortfall {
  readonly constraint: Constraint;
}

/** Every constraint with its rule; the place is the bit. */
export const constraintRules: readonly ConstraintRule[] = CONSTRAINTS.map(({ value }) => rules[value]);

/** The constraints that can bind a household, prepared for it. */
export function bindingConstraints(question: Question): readonly BindingConstraint[] {
  return constraintRules.flatMap(({ constraint, check }, position) => {
    const checked = check(question);
    return checked ? [{ constraint, bit: 1 << position, ...checked }] : [];
  });
}
