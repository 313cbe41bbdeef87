/** What a hard constraint is to the engine: one file beside this one, and one line in `constraints.ts`. */
import type { Constraint } from "../../../../schema/vocabulary/constraint.js";
import type { KnownHousehold } from "../household.js";
import type { Question } from "../question.js";
import type { Reason } from "../reasons/reason.js";
import type { SetKey } from "../set-key.js";

/** How far a town falls short of what a household must have. */
export interface Shortfall {
  readonly needed: number;
  readonly offered: number;
  readonly reason: Reason;
}

/** A constraint prepared for one household. */
export interface Check {
  /** Whether the town is impossible by it. Only where that kind is presented and none fits; makes no objects. */
  readonly isUnmet: (town: number) => boolean;
  /** The figures of a town that `isUnmet` says is impossible. */
  readonly shortfallOf: (town: number) => Shortfall;
}

export interface ConstraintRule {
  readonly constraint: Constraint;
  /** Prepares the constraint for a household; null where it cannot bind it. */
  readonly check: (question: Question) => Check | null;
  /**
   * Equal for two households only where the constraint excludes the same towns for both; null exactly
   * where `check` gives null. Cheap: it looks at no town.
   */
  readonly keyOf: (household: KnownHousehold) => SetKey | null;
}
