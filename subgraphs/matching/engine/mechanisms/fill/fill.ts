/**
 * Fills what a matching leaves over: households move up into free room, in order of priority, until nobody can. Knows
 * nothing of how the matching came about. Its promises stand in the README beside.
 */
import { type Market, UNPLACED } from "../../market/market.js";
import { emptyRoom, type Room } from "../../market/room.js";
import { PLACED_AS, type Solution } from "../mechanism.js";
import { changeRoomAs, fitIn, NOT_AT_ALL } from "./substitute.js";

/** A matching on its way up. Places are pairs: the household's own, or the end of its list where it has none. */
interface Filling {
  readonly pairOf: Uint32Array;
  readonly substituteOf: Int32Array;
  readonly placedAs: Uint8Array;
  readonly room: Room;
  /** At the last look no pair of the household before this one had room. */
  readonly lookedTo: Uint32Array;
  /** The last pass in which somebody left the town. */
  readonly leftIn: Uint32Array;
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
  while (fillOnce(market, filling, passes + 1)) passes++;
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
    leftIn: new Uint32Array(market.towns.length),
  };
}

/** Whether anybody moved. Changes the filling. */
function fillOnce(market: Market, filling: Filling, pass: number): boolean {
  const naming: number[] = [];
  for (let household = 0; household < market.households.length; household++) {
    if (nameTown(market, filling, household, pass)) naming.push(household);
  }
  admit(market, filling, naming, pass);
  return naming.length > 0;
}

/**
 * Looks for the household's best town above its place that has room, and remembers it in `lookedTo`. A town that had no
 * room at the last look has none now either, unless somebody left it since.
 */
function nameTown(
  market: Market,
  { pairOf, room, lookedTo, leftIn }: Filling,
  household: number,
  pass: number,
): boolean {
  const { start, town } = market.pairs;
  const place = pairOf[household]!;
  const looked = lookedTo[household]!;
  for (let pair = start[household]!; pair < place; pair++) {
    const at = town[pair]!;
    if (pair < looked && leftIn[at] !== pass - 1) continue;
    if (fitIn(market, room, household, at) === NOT_AT_ALL) continue;
    lookedTo[household] = pair;
    return true;
  }
  lookedTo[household] = place;
  return false;
}

function admit(market: Market, filling: Filling, naming: number[], pass: number): void {
  const { pairOf, substituteOf, placedAs, room, lookedTo, leftIn } = filling;
  const { start, town, priority } = market.pairs;
  const left: { household: number; at: number; substitute: number }[] = [];
  naming.sort((one, other) => priority[lookedTo[one]!]! - priority[lookedTo[other]!]!);
  for (const household of naming) {
    const pair = lookedTo[household]!;
    const substitute = fitIn(market, room, household, town[pair]!);
    if (substitute === NOT_AT_ALL) continue;
    const before = pairOf[household]!;
    if (before < start[household + 1]!) {
      left.push({ household, at: town[before]!, substitute: substituteOf[household]! });
    }
    changeRoomAs(market, room, household, town[pair]!, substitute, -1);
    pairOf[household] = pair;
    substituteOf[household] = substitute;
    placedAs[household] = PLACED_AS.fill;
  }
  for (const { household, at, substitute } of left) {
    changeRoomAs(market, room, household, at, substitute, 1);
    leftIn[at] = pass;
  }
}
