/**
 * What can be asked about a household's placement, answered by the functions beside this one and in objects that a
 * reader can hold; nothing is put in words before somebody reads them. All placements are one household after the other.
 */
import type { Constraint } from "../../../../schema/vocabulary/constraint.js";
import { UNPLACED } from "../market/market.js";
import type { Room } from "../market/room.js";
import { contributionsOf, type ReasonedPoints, unmetNames } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";
import { bestAlternative, type Difference, differences } from "./reference-towns.js";
import { roomLeft } from "./room-left.js";
import { type WhyNotAnswer, whyNotAnyAbove } from "./why-not.js";

/** The town that a placement is held against, and what sets the placement apart from it. */
export interface Reference {
  readonly town: number;
  /** To the placement's favour; they sum to the difference of the scores exactly. */
  readonly differences: readonly Difference[];
}

export interface PlacementExplanation {
  readonly household: number;
  /** UNPLACED where it has none. */
  readonly town: number;
  /** To the score of the placement; empty where there is none. A reason is made at its first reading. */
  readonly contributions: readonly ReasonedPoints[];
  /** What the placement does not meet: only what a person has fixed can have any. */
  readonly unmet: readonly Constraint[];
  /** Of every listed town above the placement, the favourite first; of every listed town where there is none. */
  readonly above: readonly WhyNotAnswer[];
  /** The best other town of the list; null where there is none, or no placement. */
  readonly reference: Reference | null;
}

/**
 * Explains the placement of a household, or that it has none.
 * @param room what the run's solution leaves (`roomLeft`)
 */
export function explainPlacement(run: ExplainedRun, room: Room, household: number): PlacementExplanation {
  const town = run.solution.townOf[household]!;
  const above = whyNotAnyAbove(run, room, household);
  if (town === UNPLACED) return { household, town, contributions: [], unmet: [], above, reference: null };
  const other = bestAlternative(run, household);
  return {
    household,
    town,
    contributions: contributionsOf(run, household, town),
    unmet: unmetNames(run, household, town),
    above,
    reference: other === UNPLACED ? null : { town: other, differences: differences(run, household, town, other) },
  };
}

/** Explains every household of a run, in its order. */
export function explainPlacements(run: ExplainedRun): readonly PlacementExplanation[] {
  const room = roomLeft(run.problem.market, run.solution);
  return run.scoring.households.map((_, household) => explainPlacement(run, room, household));
}
