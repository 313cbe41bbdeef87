/**
 * What a solution leaves free in every town, and which kinds a household lacks there. A solution never takes more than
 * there is, so what is left is never below 0. Knows no scores and no words.
 */
import { type Market, needsAt, UNPLACED } from "../market/market.js";
import { emptyRoom, type Room } from "../market/room.js";
import { changeRoomAs, fitIn, NOT_AT_ALL } from "../mechanisms/fill/substitute.js";
import type { Problem, Solution } from "../mechanisms/mechanism.js";

/** The room that a solution leaves; a kind that stands in for another has been taken in its stead. */
export function roomLeft(market: Market, { townOf, substituteOf }: Solution): Room {
  const room = emptyRoom(market);
  townOf.forEach((town, household) => {
    if (town !== UNPLACED) changeRoomAs(market, room, household, town, substituteOf[household]!, -1);
  });
  return room;
}

/**
 * Bits of the capacity kinds of which a town has less left than a household needs; 0: it has room. Where the run fills,
 * a kind is not lacking for which another that has room may stand in. At most 31 kinds: a cohort's market has nine.
 */
export function kindsLacking({ market, fill }: Problem, room: Room, household: number, town: number): number {
  const { needs, capacityKinds } = market;
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  let lacking = 0;
  for (let kind = 0; kind < kinds; kind++) {
    if (needs.values[need + kind]! <= room[town * kinds + kind]!) continue;
    if (!fill || !canBeReplaced(market, room, household, town, kind)) lacking |= 1 << kind;
  }
  return lacking;
}

/** Whether a town has enough, of what is given as its room, of some kind that may stand in for one that is needed. */
export function canBeReplaced(
  { needs, capacityKinds, substitutes }: Market,
  room: ArrayLike<number>,
  household: number,
  town: number,
  kind: number,
): boolean {
  const need = needsAt(needs, household, town);
  const needed = (one: number) => needs.values[need + one]!;
  return substitutes[kind]!.some((other) => needed(kind) + needed(other) <= room[town * capacityKinds.length + other]!);
}

/** Whether a household lacks any kind in a town, as `kindsLacking` would say; it stops at the first that settles it. */
export function isFull({ market, fill }: Problem, room: Room, household: number, town: number): boolean {
  const { needs, capacityKinds, substitutes } = market;
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  let mayBeReplaced = false;
  for (let kind = 0; kind < kinds; kind++) {
    if (needs.values[need + kind]! <= room[town * kinds + kind]!) continue;
    if (!fill || substitutes[kind]!.length === 0) return true;
    mayBeReplaced = true;
  }
  return mayBeReplaced && fitIn(market, room, household, town) === NOT_AT_ALL;
}
