/**
 * What the scoring of a cohort is held against: the same arithmetic as a bare program over typed arrays.
 *
 * It is given numbers alone (`input.ts`): which households ask the same, as numbers of columns; places and points of
 * towns; jobs in reach as the index has them; what an occupation is worth for a kind of job or a need; the wished states
 * as bits; tables of decay; and, ready-made, the 135 columns (in the large case) of the criteria that few households ask
 * differently. It works out what scoring has to: what distance leaves of every kind of job, the best product of
 * likeness, German and nearness, distances to ties, states, means over adults, what labour is worth where, how far
 * people meet a need, the bits of the constraints, and Σ weight × fit of both sides.
 *
 * What it is spared is what no arithmetic is: reading profiles, finding out who asks the same, checking, and rules that
 * are functions. It is no straw man: columns are shared as scoring shares them, arrays are made once and of their size,
 * loops run along memory with their bounds in locals, divisions are of whole numbers, and four criteria are summed in a
 * pass. It knows no object but its input, no text, no Map and no function as a value.
 */
import { bareHouseholdColumns } from "./household-columns.js";
import type { BareInput, BareMasks } from "./input.js";
import { bareTownColumns } from "./town-columns.js";
import { bareHouseholdScores, bareTownScores } from "./scores.js";

/** What it has made, to be compared with what scoring makes. */
export interface BareResult {
  readonly household: Int32Array;
  readonly town: Int32Array;
  readonly mask: Uint16Array;
}

/** The bare program. */
export function bareScoring({ towns, household, town, masks }: BareInput): BareResult {
  return {
    household: bareHouseholdScores(household, bareHouseholdColumns(household, towns), towns),
    town: bareTownScores(town, bareTownColumns(town, towns), towns),
    mask: bareMasks(masks, towns),
  };
}

function bareMasks(input: BareMasks, towns: number): Uint16Array {
  const sets = bitsOfSets(input, bitsOf(input, towns), towns);
  const { setOfHousehold } = input;
  const mask = new Uint16Array(setOfHousehold.length * towns);
  for (let household = 0; household < setOfHousehold.length; household++) {
    const from = setOfHousehold[household]! * towns;
    mask.set(sets.subarray(from, from + towns), household * towns);
  }
  return mask;
}

function bitsOf(input: BareMasks, towns: number): Uint16Array {
  const { givenColumns, given, columnCount, neverColumns, neverTowns, neverBit } = input;
  const bits = new Uint16Array(columnCount * towns);
  for (let place = 0; place < givenColumns.length; place++) {
    bits.set(given.subarray(place * towns, (place + 1) * towns), givenColumns[place]! * towns);
  }
  for (let place = 0; place < neverColumns.length; place++) {
    const at = neverColumns[place]! * towns;
    for (let item = neverTowns.start[place]!; item < neverTowns.start[place + 1]!; item++) {
      bits[at + neverTowns.items[item]!] = neverBit;
    }
  }
  return bits;
}

function bitsOfSets({ sets: { start, items } }: BareMasks, bits: Uint16Array, towns: number): Uint16Array {
  const sets = new Uint16Array((start.length - 1) * towns);
  for (let set = 0; set < start.length - 1; set++) {
    const at = set * towns;
    for (let item = start[set]!; item < start[set + 1]!; item++) {
      const from = items[item]! * towns;
      for (let town = 0; town < towns; town++) sets[at + town] = sets[at + town]! | bits[from + town]!;
    }
  }
  return sets;
}
