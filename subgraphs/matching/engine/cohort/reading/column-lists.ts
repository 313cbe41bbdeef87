/** Short lists of columns, numbered: the means, sums and unions that households share. Knows nothing of what they hold. */

/** More than there are columns or lists: two numbers below it are one whole number that is still exact. */
const NUMBERS = 2 ** 24;

/**
 * Numbers lists of columns, from 1: equal lists have one number. A list is found step by step, by the number of what
 * stands before a column and the column itself, so that no text is made of it.
 */
export class ColumnLists {
  private readonly steps = new Map<number, number>();

  /** The number of the list of the first `count` columns. */
  numberOf(columns: readonly number[], count: number): number {
    let number = 0;
    for (let place = 0; place < count; place++) {
      const step = number * NUMBERS + columns[place]!;
      let next = this.steps.get(step);
      if (next === undefined) {
        next = this.steps.size + 1;
        this.steps.set(step, next);
      }
      number = next;
    }
    return number;
  }
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
