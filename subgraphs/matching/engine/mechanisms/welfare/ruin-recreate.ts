/**
 * Betters a placement by tearing a little of it down and building it up again (ruin and recreate: G. Schrimpf et al.
 * 2000), led by the prices of places. A worse placement is gone on from while it is hardly worse than the best (record
 * to record: G. Dueck 1993). It keeps to the capacities, and knows no bound.
 */
import { drawFrom } from "./chance.js";
import { fits, NO_PAIR, place, type Placement, remove, restore } from "./placement.js";
import type { PlacementProgram } from "./placement-program.js";
import { reducedScore } from "./proven-bound.js";

/** A round tries as many changes as there are households, and never fewer than this. */
const LEAST_TRIES = 100;
/** As much below the best may a placement be, as a share, in the first round; less and less towards the last. */
const GREATEST_LOSS = 0.0005;
/** So often a household is drawn anew that already has what suits it best. */
const DRAWS = 10;
/** Of a household's towns, the best after their price, from which room is taken. */
const TOWNS_TRIED = 6;
const MOST_TOWNS = 2;
const MOST_TAKEN = 4;
/** So rarely is a place passed over that would be taken, so that the same ruin is not always rebuilt alike. */
const PASSED_OVER = 0.02;

export interface Search {
  /** Tries a round of changes; whether the best became better. */
  readonly round: (share: number) => boolean;
  /** Makes the placement the best that was found. */
  readonly finish: () => void;
  readonly best: () => number;
}

interface Site {
  readonly placement: Placement;
  readonly draw: () => number;
  /** The pairs of each household, the best after their price first; laid out as in the program. */
  readonly order: Uint32Array;
  /** Score less price of each pair. */
  readonly worth: Float64Array;
  /** Of each household, that of its best pair; at least 0. */
  readonly bestWorth: Float64Array;
}

/** Opens a search from a placement, which it changes. */
export function openSearch(placement: Placement, prices: Float64Array, seed: number): Search {
  const site = openSite(placement, prices, seed);
  const { households } = placement.program;
  let best = placement.value;
  const bestPairs = placement.pairOf.slice();
  return {
    best: () => best,
    round: (share) => {
      const before = best;
      const tolerated = GREATEST_LOSS * share;
      for (let tries = Math.max(LEAST_TRIES, households); tries > 0; tries--) {
        tryChange(site, best * (1 - tolerated));
        if (placement.value <= best) continue;
        best = placement.value;
        bestPairs.set(placement.pairOf);
      }
      return best > before;
    },
    finish: () => restore(placement, bestPairs),
  };
}

function openSite(placement: Placement, prices: Float64Array, seed: number): Site {
  const { program } = placement;
  const worth = Float64Array.from(program.score.keys(), (pair) => reducedScore(program, prices, pair));
  const order = new Uint32Array(program.score.length);
  const bestWorth = new Float64Array(program.households);
  for (let household = 0; household < program.households; household++) {
    const from = program.start[household]!;
    const pairs = Array.from({ length: program.start[household + 1]! - from }, (_, place) => from + place);
    pairs.sort((one, other) => worth[other]! - worth[one]! || one - other);
    order.set(pairs, from);
    if (pairs.length > 0) bestWorth[household] = Math.max(0, worth[pairs[0]!]!);
  }
  return { placement, draw: drawFrom(seed), order, worth, bestWorth };
}

/** Tears down and rebuilds; undoes it where the value falls below the floor and below what it was. */
function tryChange(site: Site, floor: number): void {
  const { placement } = site;
  const household = drawHousehold(site);
  if (isWithoutPairs(placement.program, household)) return;
  const before = placement.value;
  const taken = ruin(site, household);
  const had = taken.map(({ pair }) => pair);
  recreate(site, taken);
  if (placement.value >= before || placement.value >= floor) return;
  for (const { household: one } of taken) remove(placement, one);
  taken.forEach(({ household: one }, position) => {
    if (had[position] !== NO_PAIR) place(placement, one, had[position]!);
  });
}

const isWithoutPairs = ({ start }: PlacementProgram, household: number): boolean =>
  start[household] === start[household + 1];

/** Draws a household, rather one that could have better. */
function drawHousehold({ placement: { program, pairOf }, draw, worth, bestWorth }: Site): number {
  let household = 0;
  for (let draws = 0; draws < DRAWS; draws++) {
    household = Math.floor(draw() * program.households);
    const pair = pairOf[household]!;
    if (bestWorth[household]! > (pair === NO_PAIR ? 0 : worth[pair]!)) break;
  }
  return household;
}

interface Taken {
  readonly household: number;
  readonly pair: number;
}

/** Takes a household and some of those who live where it would like to. */
function ruin({ placement, draw, order }: Site, household: number): Taken[] {
  const { program, pairOf, residents } = placement;
  const taken: Taken[] = [];
  const take = (one: number) => {
    taken.push({ household: one, pair: pairOf[one]! });
    remove(placement, one);
  };
  take(household);
  const from = program.start[household]!;
  const pairs = program.start[household + 1]! - from;
  for (let towns = 1 + Math.floor(draw() * MOST_TOWNS); towns > 0; towns--) {
    const rank = Math.min(pairs - 1, Math.floor(draw() * draw() * TOWNS_TRIED));
    const there = residents[program.town[order[from + rank]!]!]!;
    for (let more = Math.min(there.length, 1 + Math.floor(draw() * MOST_TAKEN)); more > 0; more--)
      take(there[Math.floor(draw() * there.length)]!);
  }
  return taken;
}

/** Gives each the best place after its price that is left: those who need the most first, or the best off, or any. */
function recreate({ placement, draw, order, bestWorth }: Site, taken: readonly Taken[]): void {
  const { program } = placement;
  const turn = drawTurn(program, bestWorth, taken, draw);
  for (const { household } of turn) {
    const end = program.start[household + 1]!;
    for (let position = program.start[household]!; position < end; position++) {
      const pair = order[position]!;
      if (!fits(placement, pair) || draw() < PASSED_OVER) continue;
      place(placement, household, pair);
      break;
    }
  }
}

function drawTurn(
  { start, entryStart }: PlacementProgram,
  bestWorth: Float64Array,
  taken: readonly Taken[],
  draw: () => number,
): readonly Taken[] {
  const manner = draw();
  const kindsOf = ({ household }: Taken) => entryStart[start[household]! + 1]! - entryStart[start[household]!]!;
  const keyed = taken.map((one, position) => {
    if (manner < 0.4) return { one, key: draw(), position };
    return { one, key: manner < 0.7 ? kindsOf(one) : bestWorth[one.household]!, position };
  });
  keyed.sort((one, other) => other.key - one.key || one.position - other.position);
  return keyed.map(({ one }) => one);
}
