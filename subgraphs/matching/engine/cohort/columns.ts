/** Arithmetic of columns of figures by town, which stand one behind another in one array. Knows no rule. */

/**
 * The sum of some columns, town by town.
 * @param columns their numbers: column c stands from c × towns to before (c + 1) × towns
 * @param sums where it is written: room for a figure for each town, used again and again
 */
export function sumColumns(figures: Uint16Array, columns: readonly number[], sums: Int32Array): void {
  sums.fill(0);
  for (const column of columns) addTo(sums, figures, column * sums.length);
}

function addTo(sums: Int32Array, figures: Uint16Array, from: number): void {
  for (let town = 0; town < sums.length; town++) sums[town] = (sums[town]! + figures[from + town]!) | 0;
}

/** Raises the figures from a position on to those of another column where these are greater. */
export function raiseColumn(figures: Uint16Array, at: number, other: Uint16Array): void {
  for (let town = 0; town < other.length; town++)
    if (other[town]! > figures[at + town]!) figures[at + town] = other[town]!;
}
