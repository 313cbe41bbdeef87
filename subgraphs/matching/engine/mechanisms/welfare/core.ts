/**
 * Solves what matters by an integer program: a pair that loses more against its household's best than lies between
 * bound and objective can be in no better placement (reduced cost fixing). What is left, the core, a solver gets where
 * it is small enough to be searched through; a larger one stays as the search left it.
 */
import type { IntegerProgram, IntegerProgramSolver } from "./integer-program.js";
import { NO_PAIR, type Placement, restore } from "./placement.js";
import type { PlacementProgram } from "./placement-program.js";
import { type ProvenBound, reducedScore } from "./proven-bound.js";

/** As many columns a solver searches through within seconds, where places are not too scarce. */
const MOST_CORE_COLUMNS = 8000;
/** Scores are whole: less than one point between objective and bound is none. */
const BELOW_ONE_POINT = 0.5;
/** Nodes of the search tree: enough to prove the instances of the literature, of up to so many columns. */
const NODES_TO_PROVE = 20_000;
const COLUMNS_TO_PROVE = 700;

/**
 * Makes the placement the best there is, if its core is small.
 * @returns a bound, at most the one given
 */
export function solveCore(placement: Placement, proven: ProvenBound, solver: IntegerProgramSolver): number {
  const pairs = corePairs(placement, proven);
  if (pairs.length === 0) return placement.value;
  if (pairs.length > MOST_CORE_COLUMNS) return proven.bound;
  const start = Uint8Array.from(pairs, (pair) => (isChosen(placement, pair) ? 1 : 0));
  const limits = { absoluteGap: BELOW_ONE_POINT, nodes: nodesFor(pairs.length) };
  const solution = solver(integerProgramOf(placement.program, pairs), start, limits);
  if (!solution) return proven.bound;
  adopt(placement, pairs, solution.chosen);
  // Whatever holds a pair outside the core has no greater sum than the placement had before.
  return Math.max(placement.value, Math.min(proven.bound, Math.floor(solution.bound)));
}

/** Twice the columns make a node cost several times as much: the more, the fewer, so that none takes many minutes. */
function nodesFor(columns: number): number {
  const share = Math.min(1, COLUMNS_TO_PROVE / columns);
  return Math.ceil(NODES_TO_PROVE * share * share * share);
}

const isChosen = ({ program, pairOf }: Placement, pair: number): boolean => pairOf[householdAt(program, pair)] === pair;

/** The household whose pairs hold this one. */
function householdAt({ start }: PlacementProgram, pair: number): number {
  let [low, high] = [0, start.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= pair) low = middle;
    else high = middle;
  }
  return low;
}

/** The pairs that could better a placement, with those that are in it, ascending. */
function corePairs({ program, pairOf, value }: Placement, { value: bound, prices }: ProvenBound): Uint32Array {
  const loss = lossesOf(program, prices);
  const greatestLoss = bound - (value + 1);
  const isIn = Uint8Array.from(loss, (points) => (points <= greatestLoss ? 1 : 0));
  for (const pair of pairOf) if (pair !== NO_PAIR) isIn[pair] = 1;
  return Uint32Array.from(loss.keys()).filter((pair) => isIn[pair] === 1);
}

/** What each pair is worth less, after its price, than the best of its household. */
function lossesOf(program: PlacementProgram, prices: Float64Array): Float64Array {
  const worth = Float64Array.from(program.score.keys(), (pair) => reducedScore(program, prices, pair));
  for (let household = 0; household < program.households; household++) {
    const own = worth.subarray(program.start[household], program.start[household + 1]);
    const best = own.reduce((greatest, one) => Math.max(greatest, one), 0);
    own.forEach((one, place) => (own[place] = best - one));
  }
  return worth;
}

/** A row for each household, then one for each town and kind. */
function integerProgramOf(program: PlacementProgram, pairs: Uint32Array): IntegerProgram {
  const { households, score, entryStart, entryRow, entryAmount, capacity } = program;
  const start = new Int32Array(pairs.length + 1);
  const [row, amount]: [number[], number[]] = [[], []];
  pairs.forEach((pair, column) => {
    row.push(householdAt(program, pair));
    amount.push(1);
    for (let entry = entryStart[pair]!; entry < entryStart[pair + 1]!; entry++) {
      row.push(households + entryRow[entry]!);
      amount.push(entryAmount[entry]!);
    }
    start[column + 1] = row.length;
  });
  const limit = Float64Array.from({ length: households + capacity.length }, (_, position) =>
    position < households ? 1 : capacity[position - households]!,
  );
  const divisor = divisorsOf(limit.length, row, amount);
  return {
    score: Float64Array.from(pairs, (pair) => score[pair]!),
    start,
    row: Int32Array.from(row),
    amount: Float64Array.from(amount, (one, entry) => one / divisor[row[entry]!]!),
    limit: limit.map((one, position) => Math.floor(one / divisor[position]!)),
  };
}

/**
 * By row the greatest common divisor of its amounts. Divided by it a row allows the same choices, in smaller numbers:
 * a solver's tolerance is a share of them, and in millions worth a whole unit.
 */
function divisorsOf(rows: number, row: readonly number[], amount: readonly number[]): Float64Array {
  const divisor = new Float64Array(rows);
  row.forEach((position, entry) => (divisor[position] = greatestCommonDivisor(divisor[position]!, amount[entry]!)));
  // A row without amounts stays as it is.
  return divisor.map((one) => one || 1);
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** Takes what a solver chose over if it is a placement and better: a solver's word is not enough. */
function adopt(placement: Placement, pairs: Uint32Array, chosen: Uint8Array): void {
  const { program } = placement;
  const pairOf = new Int32Array(program.households).fill(NO_PAIR);
  const room = program.capacity.slice();
  let value = 0;
  for (let column = 0; column < pairs.length; column++) {
    if (chosen[column] !== 1) continue;
    const pair = pairs[column]!;
    const household = householdAt(program, pair);
    if (pairOf[household] !== NO_PAIR) return;
    pairOf[household] = pair;
    value += program.score[pair]!;
    for (let entry = program.entryStart[pair]!; entry < program.entryStart[pair + 1]!; entry++)
      room[program.entryRow[entry]!]! -= program.entryAmount[entry]!;
  }
  if (value > placement.value && room.every((left) => left >= 0)) restore(placement, pairOf);
}
