/** Whether a household fits where another capacity kind may stand in for the one it needs. Knows no matching. */
import { type Market, needsAt } from "../../market/market.js";
import { changeRoom, hasRoom, hasWeakRoom, type Room } from "../../market/room.js";

/** A household takes the kinds that it needs. */
export const AS_NEEDED = -1;
/** A household does not fit in any way. */
export const NOT_AT_ALL = -2;

/** How a household fits into a town's room: AS_NEEDED, or the first kind that can stand in, or NOT_AT_ALL. */
export function fitIn(market: Market, room: Room, household: number, town: number): number {
  if (hasRoom(market, room, household, town)) return AS_NEEDED;
  const replaced = replaceableKind(market, household, town);
  if (replaced < 0) return NOT_AT_ALL;
  for (const substitute of market.substitutes[replaced]!) {
    if (hasRoomWith(market, room, household, town, replaced, substitute)) return substitute;
  }
  return NOT_AT_ALL;
}

/** Takes (sign −1) what a household uses of a town's room, or gives it back (sign 1). Changes the room. */
export function changeRoomAs(
  market: Market,
  room: Room,
  household: number,
  town: number,
  substitute: number,
  sign: 1 | -1,
): void {
  changeRoom(market, room, household, town, sign);
  if (substitute === AS_NEEDED) return;
  const replaced = replaceableKind(market, household, town);
  const needed = market.needs.values[needsAt(market.needs, household, town) + replaced]!;
  room[town * market.capacityKinds.length + replaced]! -= sign * needed;
  room[town * market.capacityKinds.length + substitute]! += sign * needed;
}

/** The kind that a household needs and others may stand in for; −1 where there is none. */
export function replaceableKind({ needs, substitutes }: Market, household: number, town: number): number {
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < substitutes.length; kind++) {
    if (substitutes[kind]!.length > 0 && needs.values[need + kind]! > 0) return kind;
  }
  return -1;
}

/**
 * Whether a town can weakly accommodate a household as it is placed there: enough of every kind that it takes any of.
 */
export function hasWeakRoomAs(
  market: Market,
  room: Room,
  household: number,
  town: number,
  substitute: number,
): boolean {
  if (substitute === AS_NEEDED) return hasWeakRoom(market, room, household, town);
  const replaced = replaceableKind(market, household, town);
  return market.capacityKinds.every((_, kind) => {
    const needed = needWith(market, household, town, kind, replaced, substitute);
    return needed === 0 || needed <= room[town * market.capacityKinds.length + kind]!;
  });
}

function hasRoomWith(
  market: Market,
  room: Room,
  household: number,
  town: number,
  replaced: number,
  substitute: number,
): boolean {
  const kinds = market.capacityKinds.length;
  for (let kind = 0; kind < kinds; kind++) {
    if (needWith(market, household, town, kind, replaced, substitute) > room[town * kinds + kind]!) return false;
  }
  return true;
}

function needWith(
  { needs }: Market,
  household: number,
  town: number,
  kind: number,
  replaced: number,
  substitute: number,
): number {
  if (kind === replaced) return 0;
  const need = needsAt(needs, household, town);
  return needs.values[need + kind]! + (kind === substitute ? needs.values[need + replaced]! : 0);
}

/**
 * Kinds as bits, for a quick look: a household fits into a town only if all bits of what it needs are among those of what
 * the town has any of. Kinds from the 32nd on, and needs that differ by town, have no bit.
 */
const KINDS_WITH_BIT = 31;

/** The kinds that each household needs any of. */
export function neededKinds({ needs, households, capacityKinds }: Market): Int32Array {
  const kinds = needs.townStride === 0 ? Math.min(capacityKinds.length, KINDS_WITH_BIT) : 0;
  const needed = new Int32Array(households.length);
  for (let household = 0; household < households.length; household++) {
    for (let kind = 0; kind < kinds; kind++) {
      if (needs.values[needsAt(needs, household, 0) + kind]! > 0) needed[household]! |= 1 << kind;
    }
  }
  return needed;
}

/** The kinds of which a town has any left, or for which it has any left that may stand in. */
export function kindsLeft({ capacityKinds, substitutes }: Market, room: Room, town: number): number {
  const kinds = Math.min(capacityKinds.length, KINDS_WITH_BIT);
  const isLeft = (kind: number) => room[town * capacityKinds.length + kind]! > 0;
  let left = 0;
  for (let kind = 0; kind < kinds; kind++) if (isLeft(kind) || substitutes[kind]!.some(isLeft)) left |= 1 << kind;
  return left;
}
