/**
 * The explanations of all placements of a run, as figures in columns: one pass over the market's pairs, no object for
 * any household. What somebody reads is made of them, one household at a time, by the files beside this one.
 */
import { UNPLACED } from "../market/market.js";
import type { Room } from "../market/room.js";
import type { ExplainedRun } from "./explained-run.js";
import { bestAlternative } from "./reference-towns.js";
import { roomLeft } from "./room-left.js";
import { whyNotColumn } from "./why-not.js";

export interface PlacementFigures {
  /** Contribution of each criterion to the score of the placement, at household × criteria + criterion; 0 without. */
  readonly points: Int32Array;
  /** Bits of the constraints that the placement does not meet: only what a person has fixed can have any. */
  readonly mask: Uint16Array;
  /** The best listed town but the placement; UNPLACED where there is none. */
  readonly alternative: Int32Array;
  /** Contribution to the placement less that to the best alternative, as `points`; 0 where either is missing. */
  readonly differences: Int32Array;
  /** A value of WHY_NOT at every position of the market's pairs; 0 where a pair is not above the placement. */
  readonly whyNot: Uint8Array;
  /** What the solution leaves free. */
  readonly room: Room;
}

/** Works out the figures of all placements. Never changes what it is given. */
export function placementFigures(run: ExplainedRun): PlacementFigures {
  const { scoring, solution } = run;
  const room = roomLeft(run.problem.market, solution);
  const households = scoring.households.length;
  const points = new Int32Array(households * scoring.household.criteria.length);
  const differences = new Int32Array(points.length);
  const mask = new Uint16Array(households);
  const alternative = new Int32Array(households).fill(UNPLACED);
  for (let household = 0; household < households; household++) {
    const town = solution.townOf[household]!;
    const other = bestAlternative(run, household);
    alternative[household] = other;
    if (town === UNPLACED) continue;
    mask[household] = scoring.mask[household * scoring.towns.length + town]!;
    writePoints(run, household, town, other, points, differences);
  }
  return { points, mask, alternative, differences, whyNot: whyNotColumn(run, room), room };
}

function writePoints(
  { scoring: { household: side, towns } }: ExplainedRun,
  household: number,
  town: number,
  alternative: number,
  points: Int32Array,
  differences: Int32Array,
): void {
  const count = side.criteria.length;
  for (let at = household * count; at < (household + 1) * count; at++) {
    const column = side.column[at]!;
    if (column < 0) continue;
    const fits = column * towns.length;
    const own = side.weights[at]! * side.fits[fits + town]!;
    points[at] = own;
    if (alternative !== UNPLACED) differences[at] = own - side.weights[at]! * side.fits[fits + alternative]!;
  }
}
