/**
 * What is said of a placement: a code with its figures, as the reasons are. The words come from one file per language,
 * so no rule ever writes a sentence.
 */
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import type { Criterion } from "../../../../../schema/vocabulary/criterion.js";
import type { MechanismName } from "../../mechanisms/mechanism.js";
import type { Reason, Standing } from "../../reasons/reason.js";
import type { TownCriterion } from "../../town-criteria/town-criterion.js";
import type { HolderClass, StandIns } from "../holders.js";

/** A kind that is lacking, as a sentence needs it. */
export interface LackStated {
  readonly kind: CapacityKind;
  readonly needed: number;
  readonly capacity: number;
  /** null: not told. */
  readonly free: number | null;
  readonly standIns: StandIns;
  readonly holders: readonly HolderClass[];
}

export type Statement =
  | { readonly code: "PLACED"; readonly town: string; readonly placedAs: "CORE" | "FILL" | "FIXED" }
  | { readonly code: "UNPLACED"; readonly listed: number }
  | { readonly code: "IMPOSSIBLE"; readonly town: string; readonly reasons: readonly Reason[] }
  | { readonly code: "FORBIDDEN"; readonly town: string }
  | { readonly code: "FIXED"; readonly town: string; readonly placement: string }
  | { readonly code: "NOT_LISTED"; readonly town: string }
  | { readonly code: "FULL"; readonly town: string; readonly lacks: readonly LackStated[] }
  | {
      readonly code: "RANKED_LOWER";
      readonly town: string;
      readonly placement: string;
      /** Score there less score of the placement, in 1/100,000 of a point; not below 0: the household's own ranking. */
      readonly points: number;
      /** What costs most there, as points below 0. */
      readonly costs: readonly Standing[];
    }
  | { readonly code: "UNFILLED"; readonly town: string; readonly mechanism: MechanismName }
  | {
      readonly code: "DIFFERENCE";
      readonly criterion: Criterion;
      readonly points: number;
      readonly reference: string;
    }
  | {
      readonly code: "WEIGHT_TURNS";
      readonly criterion: Criterion;
      readonly weight: number;
      readonly turnsAt: number | null;
      readonly ahead: string;
      readonly behind: string;
    }
  | {
      readonly code: "MORE_ROOM";
      readonly town: string;
      readonly kind: CapacityKind;
      /** null: how many is not told. */
      readonly places: number | null;
    }
  | {
      readonly code: "TOWN_CONTRIBUTION";
      readonly criterion: TownCriterion;
      readonly weight: number;
      readonly points: number;
    }
  | { readonly code: "TOWN_AHEAD"; readonly ahead: number | null }
  | {
      readonly code: "SUM_LOSS";
      readonly town: string;
      /** In 1/100,000 of a point; below 0 only where a second run has found more. */
      readonly points: number;
      /** By the prices at least so much; by a second run; or by two runs that are both proven to be the best. */
      readonly proof: "PRICES" | "SECOND_RUN" | "EXACT";
    }
  | {
      readonly code: "PLACE_VALUE";
      readonly town: string;
      readonly kind: CapacityKind;
      /** In 1/100,000 of a point. */
      readonly points: number;
    };

export type StatementCode = Statement["code"];

/** A statement of one code. */
export type StatementOf<Code extends StatementCode> = Extract<Statement, { code: Code }>;

/** The words of one language: whole sentences for each code. */
export type StatementTemplates = { readonly [Code in StatementCode]: (statement: StatementOf<Code>) => string };
