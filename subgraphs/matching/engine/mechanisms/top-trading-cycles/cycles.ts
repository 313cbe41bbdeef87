/** Cycles in a graph in which everything points at one thing at most. Knows nothing of markets. */

/** Points at nothing. */
export const NOWHERE = -1;

/** All cycles, each in the order in which it points; the one of the smallest number first, beginning with it. */
export function findCycles(next: Int32Array): number[][] {
  const cycles: number[][] = [];
  const seenFrom = new Int32Array(next.length).fill(NOWHERE);
  for (let start = 0; start < next.length; start++) {
    let at = start;
    while (at !== NOWHERE && seenFrom[at] === NOWHERE) {
      seenFrom[at] = start;
      at = next[at]!;
    }
    if (at === NOWHERE || seenFrom[at] !== start || next[at] === NOWHERE) continue;
    cycles.push(cycleThrough(next, at));
  }
  return cycles;
}

function cycleThrough(next: Int32Array, first: number): number[] {
  const cycle = [first];
  for (let at = next[first]!; at !== first; at = next[at]!) cycle.push(at);
  return cycle;
}
