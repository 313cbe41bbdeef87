/**
 * What the bare program is given: whole numbers and typed arrays, nothing else. Who is alike has been found out, names
 * have become places, and what households and towns state has become numbers; what follows from it has not been worked out.
 */

/** Lists of numbers one behind another: list l stands from start[l] to before start[l + 1]. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Lays lists one behind another. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => (start[place + 1] = start[place]! + list.length));
  return { start, items: Int32Array.from(lists.flat()) };
}

/** Jobs in reach, as the index has them, and the columns that WORK makes of them. */
export interface BareWork {
  /** Places in the index of the towns that take part. */
  readonly places: Uint16Array;
  readonly reachStart: Uint32Array;
  readonly reachTown: Uint16Array;
  readonly reachHectometres: Uint16Array;
  readonly jobStart: Uint32Array;
  readonly jobKind: Uint16Array;
  readonly kinds: number;
  /** Nearness by hundreds of metres, in thousandths. */
  readonly decay: Uint16Array;
  /** Kinds of jobs whose nearness makes one column of nearness. */
  readonly nearness: Lists;
  /** Columns of products: each raises that of another number (−1: none) by columns of nearness times worths. */
  readonly productBase: Int32Array;
  readonly productNearness: Lists;
  /** Beside the items of `productNearness`. */
  readonly productWorth: Int32Array;
  /** Numbers of the columns of fits, and of what products each is the best. */
  readonly columns: Int32Array;
  readonly products: Lists;
}

/** Ties: the towns that are named, and of which each column takes the nearest. */
export interface BareTies {
  readonly places: Uint16Array;
  readonly tiePlaces: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly isLocated: Uint8Array;
  /** Fit by hundreds of metres; beyond it 0. */
  readonly decay: Uint16Array;
  readonly columns: Int32Array;
  readonly ties: Lists;
}

export interface BareRegions {
  readonly stateOfTown: Uint8Array;
  readonly columns: Int32Array;
  /** A bit for each wished state. */
  readonly wished: Int32Array;
}

/** The household's side: columns are numbered, those of means behind those of parts. */
export interface BareHouseholds {
  readonly criteria: number;
  readonly weights: Uint16Array;
  /** At h × criteria + c, −1 where the criterion does not count. */
  readonly column: Int32Array;
  readonly columnCount: number;
  /** Columns of the other criteria, which few households ask differently, ready-made. */
  readonly givenColumns: Int32Array;
  readonly given: Uint16Array;
  readonly work: BareWork;
  readonly ties: BareTies;
  readonly regions: BareRegions;
  readonly meanColumns: Int32Array;
  readonly meanOf: Lists;
}

/** The towns' side. */
export interface BareTowns {
  readonly criteria: number;
  /** At t × criteria + c. */
  readonly weights: Uint16Array;
  readonly column: Int32Array;
  /** How many each town seeks, at c × towns + t. */
  readonly sought: Int32Array;
  /** For each need of labour by occupation: the towns that have it, and beside them how urgent it is there. */
  readonly soughtTowns: Lists;
  readonly soughtUrgency: Int32Array;
  /** Of each occupation with a level of German: needs for which it is worth anything, and beside them the worth. */
  readonly occupationNeeds: Lists;
  readonly occupationWorth: Int32Array;
  /** Columns of worths: the occupations of an adult, or −1 − worth where somebody is worth the same everywhere. */
  readonly worths: Lists;
  /** Columns of fits: whose worths, for which criterion, and how many are enough. */
  readonly sets: Lists;
  readonly setCriterion: Uint8Array;
  readonly setEnough: Uint8Array;
}

/** The constraints: columns of bits, sets of them, and the set of each household. */
export interface BareMasks {
  readonly givenColumns: Int32Array;
  readonly given: Uint16Array;
  readonly columnCount: number;
  /** Columns of NEVER: the towns of each, and the bit. */
  readonly neverColumns: Int32Array;
  readonly neverTowns: Lists;
  readonly neverBit: number;
  readonly sets: Lists;
  readonly setOfHousehold: Int32Array;
}

/** Everything of a cohort. */
export interface BareInput {
  readonly towns: number;
  readonly household: BareHouseholds;
  readonly town: BareTowns;
  readonly masks: BareMasks;
}
