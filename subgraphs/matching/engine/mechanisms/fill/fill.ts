/**
 * Fills what a matching leaves over: households move up into free room, in order of priority, until nobody can. Knows
 * nothing of how the matching came about. Its promises stand in the README beside.
 */
import { type Market, UNPLACED } from "../../market/market.js";
import { emptyRoom, type Room } from "../../market/room.js";
import { PLACED_AS, type Solution } from "../mechanism.js";
import { type Admirers, findAdmirers } from "./admirers.js";
import { changeRoomAs, fitIn, kindsLeft, neededKinds, NOT_AT_ALL } from "./substitute.js";

/** A matching on its way up. Places are pairs: the household's own, or the end of its list where it has none. */
interface Filling {
  readonly pairOf: Uint32Array;
  readonly substituteOf: Int32Array;
  readonly placedAs: Uint8Array;
  readonly room: Room;
  /** Before this pair none of the household has room, but in towns of `changed`. At most its place. */
  readonly lookedTo: Uint32Array;
  /** The pair that a household names in a pass; its place where it names none. */
  readonly named: Uint32Array;
  /** Towns that somebody left in the last pass, or where somebody was not admitted who had looked further before. */
  readonly changed: Set<number>;
  readonly admirers: Admirers;
  readonly neededKinds: Int32Array;
}

/**
 * Repeats passes: each household names its best town above its present place that has room now; each town admits those
 * who name it in order of priority, as long as they fit. What those leave who move up is free from the next pass on, so
 * the order of the towns does not matter. The kind that a household needs comes first, then its substitutes.
 *
 * It ends: a pass in which anybody names a town admits at least the first who names it, for the room is still that in
 * which he found it; whoever is admitted moves up his list, and nobody ever moves down. The sum over all households of
 * the places on their lists falls with each pass and cannot fall below 0. In the end nobody names a town: nothing of use
 * is left over, and nobody is worse off than before.
 * @param core households that have a place have it on their lists
 */
export function fill(market: Market, core: Solution): Solution {
  const filling = beginFilling(market, core);
  let passes = 0;
  while (nameTowns(market, filling)) {
    admit(market, filling);
    passes++;
  }
  const { pairOf, substituteOf, placedAs } = filling;
  const { start, town } = market.pairs;
  return {
    townOf: core.townOf.map((_, household) =>
      pairOf[household] === start[household + 1] ? UNPLACED : town[pairOf[household]!]!,
    ),
    placedAs,
    substituteOf,
    rounds: core.rounds + passes,
    bound: null,
  };
}

function beginFilling(market: Market, core: Solution): Filling {
  const { start, town } = market.pairs;
  const pairOf = start.slice(1);
  const room = emptyRoom(market);
  core.townOf.forEach((at, household) => {
    if (at === UNPLACED) return;
    let pair = start[household]!;
    while (town[pair] !== at) pair++;
    pairOf[household] = pair;
    changeRoomAs(market, room, household, at, core.substituteOf[household]!, -1);
  });
  return {
    pairOf,
    substituteOf: core.substituteOf.slice(),
    placedAs: core.placedAs.slice(),
    room,
    lookedTo: start.slice(0, -1),
    named: new Uint32Array(pairOf.length),
    changed: new Set(),
    admirers: findAdmirers(market, pairOf),
    neededKinds: neededKinds(market),
  };
}

/**
 * Each household that has room in a town above its place names the best such town. A town that had no room at the last
 * look has none now either, unless somebody left it since.
 * @returns whether anybody names a town
 */
function nameTowns(market: Market, filling: Filling): boolean {
  const { pairOf, room, lookedTo, named, neededKinds: needed } = filling;
  const { town } = market.pairs;
  const missing = Int32Array.from(market.towns, (_, at) => ~kindsLeft(market, room, at));
  named.set(pairOf);
  lookAtChanged(market, filling, missing);
  let isAnyNamed = false;
  for (let household = 0; household < named.length; household++) {
    const place = pairOf[household]!;
    if (named[household] === place) {
      let pair = lookedTo[household]!;
      for (; pair < place; pair++) {
        if ((needed[household]! & missing[town[pair]!]!) !== 0) continue;
        if (fitIn(market, room, household, town[pair]!) !== NOT_AT_ALL) break;
      }
      lookedTo[household] = pair;
      named[household] = pair;
    }
    if (named[household]! < place) isAnyNamed = true;
  }
  return isAnyNamed;
}

/** Whoever would now fit into a town that has changed names it, if he likes it better than what he has looked at. */
function lookAtChanged(market: Market, filling: Filling, missing: Int32Array): void {
  const { room, lookedTo, named, changed } = filling;
  const { start, household: households, pair: pairs, groupKinds } = filling.admirers;
  for (const town of changed) {
    for (let group = 0; group < groupKinds.length; group++) {
      if ((groupKinds[group]! & missing[town]!) !== 0) continue;
      const first = town * groupKinds.length + group;
      for (let place = start[first]!; place < start[first + 1]!; place++) {
        const household = households[place]!;
        const pair = pairs[place]!;
        if (pair >= lookedTo[household]! || pair >= named[household]!) continue;
        if (fitIn(market, room, household, town) !== NOT_AT_ALL) named[household] = pair;
      }
    }
  }
  changed.clear();
}

/** Lets those who fit move up into the towns that they name. Changes the filling. */
function admit(market: Market, filling: Filling): void {
  const { pairOf, substituteOf, placedAs, room, lookedTo, named, changed } = filling;
  const { start, town } = market.pairs;
  const leaving: { household: number; at: number; substitute: number }[] = [];
  for (const household of inOrderOfPriority(market, filling)) {
    const pair = named[household]!;
    const place = pairOf[household]!;
    const substitute = fitIn(market, room, household, town[pair]!);
    if (substitute === NOT_AT_ALL) {
      // Behind the town that is full by now another may have changed too: it is looked at again from here on.
      lookedTo[household] = Math.min(lookedTo[household]!, pair);
      continue;
    }
    if (place < start[household + 1]!) {
      leaving.push({ household, at: town[place]!, substitute: substituteOf[household]! });
    }
    changeRoomAs(market, room, household, town[pair]!, substitute, -1);
    pairOf[household] = pair;
    lookedTo[household] = pair;
    substituteOf[household] = substitute;
    placedAs[household] = PLACED_AS.fill;
  }
  for (const { household, at, substitute } of leaving) {
    changeRoomAs(market, room, household, at, substitute, 1);
    changed.add(at);
  }
}

/** Who names a town, the highest priorities first; the order of those who name different towns does not matter. */
function inOrderOfPriority({ pairs, households }: Market, { pairOf, named }: Filling): Int32Array {
  const nobody = -1;
  const firstOf = new Int32Array(households.length).fill(nobody);
  const nextAfter = new Int32Array(households.length);
  let count = 0;
  for (let household = 0; household < named.length; household++) {
    if (named[household] === pairOf[household]) continue;
    const priority = pairs.priority[named[household]!]!;
    nextAfter[household] = firstOf[priority]!;
    firstOf[priority] = household;
    count++;
  }
  const order = new Int32Array(count);
  let place = 0;
  for (let household of firstOf) {
    for (; household !== nobody; household = nextAfter[household]!) order[place++] = household;
  }
  return order;
}
