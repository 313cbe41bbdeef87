/**
 * How far a precondition is met, as everybody is told: what its town has written, except that a composition is diverse
 * only while the board is balanced. The one place where that is looked at. Pure.
 */
import { type Composition, isBalanced } from "../composition/balance.js";
import type { Precondition, PreconditionStatus } from "./precondition.js";

interface WrittenStatus {
  readonly precondition: Precondition;
  readonly status: PreconditionStatus;
}

/** Preconditions of one board with the status that holds now: MET is PARTLY where the board has lost its balance. */
export const shownPreconditions = <Written extends WrittenStatus>(
  written: readonly Written[],
  composition: Composition,
): Written[] =>
  written.map((each) =>
    each.precondition === "DIVERSE_COMPOSITION" && each.status === "MET" && !isBalanced(composition)
      ? Object.assign({}, each, { status: "PARTLY" as const })
      : each,
  );
