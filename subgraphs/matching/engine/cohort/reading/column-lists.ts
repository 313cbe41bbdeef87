/** Short lists of columns, numbered: the means, sums and unions that households share. Knows nothing of what they hold. */

/** What a step holds, one number behind another: the list before it, the column, and the number of the list after it. */
const STEP = 3;
/** Multiplied by it, numbers that lie side by side are spread over 32 bits: 2^32 over the golden ratio. */
const SPREAD = 0x9e3779b1;

/**
 * Numbers lists of columns, from 1: equal lists have one number. A list is found step by step, by the number of what
 * stands before a column and the column itself, so that no text is made of it. The steps stand in one array of whole
 * numbers: as a key of a Map the two would be a number too large to be kept without an object of its own.
 */
export class ColumnLists {
  /** Room for twice as many steps as there are, a power of two; where nothing stands the number of the list is 0. */
  private steps = new Int32Array(STEP * 2 ** 10);
  private count = 0;

  /** The number of the list of the first `count` columns. */
  numberOf(columns: readonly number[], count: number): number {
    let number = 0;
    for (let place = 0; place < count; place++) number = this.after(number, columns[place]!);
    return number;
  }

  private after(before: number, column: number): number {
    const at = placeOf(this.steps, before, column);
    const known = this.steps[at + 2]!;
    if (known !== 0) return known;
    const added = ++this.count;
    writeStep(this.steps, at, before, column, added);
    if (2 * STEP * added > this.steps.length) this.steps = widened(this.steps);
    return added;
  }
}

/** Where a step stands, or else the free place where it would: the first from its own on that is not taken by others. */
function placeOf(steps: Int32Array, before: number, column: number): number {
  const last = steps.length / STEP - 1;
  const mixed = Math.imul(Math.imul(before, SPREAD) ^ column, SPREAD);
  let place = (mixed ^ (mixed >>> 15)) & last;
  for (;;) {
    const at = place * STEP;
    if (steps[at + 2] === 0 || (steps[at] === before && steps[at + 1] === column)) return at;
    place = (place + 1) & last;
  }
}

function writeStep(steps: Int32Array, at: number, before: number, column: number, after: number): void {
  steps[at] = before;
  steps[at + 1] = column;
  steps[at + 2] = after;
}

function widened(steps: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * steps.length);
  for (let at = 0; at < steps.length; at += STEP) {
    const after = steps[at + 2]!;
    if (after === 0) continue;
    const before = steps[at]!;
    const column = steps[at + 1]!;
    writeStep(wider, placeOf(wider, before, column), before, column, after);
  }
  return wider;
}

/** Puts the first `count` columns in ascending order. They are few: insertion beats what sorts long lists. */
export function sortFirst(columns: number[], count: number): void {
  for (let place = 1; place < count; place++) {
    const column = columns[place]!;
    let before = place - 1;
    for (; before >= 0 && columns[before]! > column; before--) columns[before + 1] = columns[before]!;
    columns[before + 1] = column;
  }
}
