/** What towns have left: the one place where needs are held against capacities. */
import { type Market, needsAt } from "./market.js";

/** What is left of every town's capacities, laid out as they are. May be below 0 for a set that does not fit. */
export type Room = Float64Array;

/** The room of a market in which nobody has been placed. */
export const emptyRoom = (market: Market): Room => Float64Array.from(market.capacities);

/** Whether a town can accommodate a household beside those who are there: enough of every kind. */
export function hasRoom({ needs, capacityKinds }: Market, room: Room, household: number, town: number): boolean {
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < kinds; kind++) if (needs.values[need + kind]! > room[town * kinds + kind]!) return false;
  return true;
}

/**
 * Whether a town can weakly accommodate a household: enough of every kind of which the household needs any, whatever
 * the other kinds look like.
 */
export function hasWeakRoom({ needs, capacityKinds }: Market, room: Room, household: number, town: number): boolean {
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < kinds; kind++) {
    const needed = needs.values[need + kind]!;
    if (needed > 0 && needed > room[town * kinds + kind]!) return false;
  }
  return true;
}

/** Takes (sign −1) a household's needs from a town's room, or gives them back (sign 1). Changes the room. */
export function changeRoom(
  { needs, capacityKinds }: Market,
  room: Room,
  household: number,
  town: number,
  sign: 1 | -1,
): void {
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < kinds; kind++) room[town * kinds + kind]! += sign * needs.values[need + kind]!;
}
