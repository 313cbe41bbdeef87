/** What a solution leaves free in every town, and which kinds a household lacks there. Knows no scores and no words. */
import { type Market, needsAt, UNPLACED } from "../market/market.js";
import { changeRoom, emptyRoom, type Room } from "../market/room.js";
import type { Problem, Solution } from "../mechanisms/mechanism.js";

/** The room that a solution leaves; a kind that stands in for another has been taken in its stead. */
export function roomLeft(market: Market, { townOf, substituteOf }: Solution): Room {
  const room = emptyRoom(market);
  const kinds = market.capacityKinds.length;
  townOf.forEach((town, household) => {
    if (town === UNPLACED) return;
    changeRoom(market, room, household, town, -1);
    const substitute = substituteOf[household]!;
    if (substitute < 0) return;
    const kind = kindStoodInFor(market, household, town);
    const needed = market.needs.values[needsAt(market.needs, household, town) + kind]!;
    room[town * kinds + kind]! += needed;
    room[town * kinds + substitute]! -= needed;
  });
  return room;
}

/** The one kind needed by a household that another kind may stand in for; -1: none. */
export function kindStoodInFor({ needs, substitutes }: Market, household: number, town: number): number {
  const need = needsAt(needs, household, town);
  return substitutes.findIndex((standIns, kind) => standIns.length > 0 && needs.values[need + kind]! > 0);
}

/**
 * Bits of the capacity kinds of which a town has less left than a household needs; 0: it has room. Where the run fills,
 * a kind is not lacking as long as one that may stand in for it has room.
 */
export function kindsLacking(problem: Problem, room: Room, household: number, town: number): number {
  const { needs, capacityKinds, substitutes } = problem.market;
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  let lacking = 0;
  for (let kind = 0; kind < kinds; kind++) {
    const needed = needs.values[need + kind]!;
    if (needed <= room[town * kinds + kind]! || needed === 0) continue;
    if (problem.fill && hasStandIn(substitutes[kind]!, room, town * kinds, needed)) continue;
    lacking |= 1 << kind;
  }
  return lacking;
}

function hasStandIn(standIns: readonly number[], room: Room, ofTown: number, needed: number): boolean {
  for (const kind of standIns) if (room[ofTown + kind]! >= needed) return true;
  return false;
}
