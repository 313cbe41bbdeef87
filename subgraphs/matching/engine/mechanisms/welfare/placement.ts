/**
 * A placement that is being worked on: who is where, what is left of each row, who lives in each town. It changes as it
 * is told, keeps to the capacities that its callers ask about, and judges nothing.
 */
import type { PlacementProgram } from "./placement-program.js";

/** What stands for a pair where a household has none. */
export const NO_PAIR = -1;

export interface Placement {
  readonly program: PlacementProgram;
  /** The pair of the program of each household, NO_PAIR where it has none. */
  readonly pairOf: Int32Array;
  /** What is left of each row. */
  readonly room: Float64Array;
  /** Households by town, in no order. */
  readonly residents: number[][];
  /** Where a household stands among the residents of its town. */
  readonly seatOf: Int32Array;
  /** Sum of the scores. */
  value: number;
}

/** A placement of nobody. */
export function emptyPlacement(program: PlacementProgram): Placement {
  let towns = 0;
  for (const town of program.town) if (town >= towns) towns = town + 1;
  return {
    program,
    pairOf: new Int32Array(program.households).fill(NO_PAIR),
    room: program.capacity.slice(),
    residents: Array.from({ length: towns }, () => []),
    seatOf: new Int32Array(program.households),
    value: 0,
  };
}

/** Whether a pair fits into what is left. */
export function fits({ program: { entryStart, entryRow, entryAmount }, room }: Placement, pair: number): boolean {
  const end = entryStart[pair + 1]!;
  for (let entry = entryStart[pair]!; entry < end; entry++)
    if (entryAmount[entry]! > room[entryRow[entry]!]!) return false;
  return true;
}

/** Puts a household that has no place there; whether it fits has been asked. */
export function place(placement: Placement, household: number, pair: number): void {
  const { program, pairOf, residents, seatOf } = placement;
  pairOf[household] = pair;
  const there = residents[program.town[pair]!]!;
  seatOf[household] = there.length;
  there.push(household);
  placement.value += program.score[pair]!;
  changeRoomBy(placement, pair, -1);
}

/** Takes a household away from where it is, if it is anywhere. */
export function remove(placement: Placement, household: number): void {
  const { program, pairOf, residents, seatOf } = placement;
  const pair = pairOf[household]!;
  if (pair === NO_PAIR) return;
  const there = residents[program.town[pair]!]!;
  const last = there.pop()!;
  if (last !== household) {
    there[seatOf[household]!] = last;
    seatOf[last] = seatOf[household]!;
  }
  pairOf[household] = NO_PAIR;
  placement.value -= program.score[pair]!;
  changeRoomBy(placement, pair, 1);
}

/** Makes a placement the same as another has been, by the pairs of all households. */
export function restore(placement: Placement, pairOf: Int32Array): void {
  for (let household = 0; household < pairOf.length; household++)
    if (placement.pairOf[household] !== pairOf[household]) remove(placement, household);
  for (let household = 0; household < pairOf.length; household++)
    if (pairOf[household] !== NO_PAIR && placement.pairOf[household] === NO_PAIR)
      place(placement, household, pairOf[household]!);
}

function changeRoomBy({ program, room }: Placement, pair: number, sign: 1 | -1): void {
  const { entryStart, entryRow, entryAmount } = program;
  for (let entry = entryStart[pair]!; entry < entryStart[pair + 1]!; entry++)
    room[entryRow[entry]!]! += sign * entryAmount[entry]!;
}
