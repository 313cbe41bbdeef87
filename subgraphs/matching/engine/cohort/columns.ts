/**
 * Columns of figures by town that households share: each is worked out once, whoever asks for it. Knows no rule.
 *
 * First it is found out which columns there are, then all are worked out into one array of just their size: an array
 * that grows would be copied over and over, and thrown away.
 */

/**
 * Writes a column from a position on, one figure for each town, where zeros stand. Columns with smaller numbers are
 * written before it and may be read.
 */
export type FillColumn = (figures: Uint16Array, at: number) => void;

/** How each column is worked out; its number is its place. */
export type Columns = FillColumn[];

/** Appends a column and gives its number. Changes the columns. */
export const addColumn = (columns: Columns, fill: FillColumn): number => columns.push(fill) - 1;

/** The figures of all columns one behind another: that of number c stands from c × towns to before (c + 1) × towns. */
export function figuresOf(columns: Columns, towns: number): Uint16Array {
  const figures = new Uint16Array(columns.length * towns);
  for (let number = 0; number < columns.length; number++) columns[number]!(figures, number * towns);
  return figures;
}

/**
 * The sum of some columns, town by town.
 * @param starts where the columns begin
 * @param sums where it is written: room for a figure for each town, used again and again
 */
export function sumColumns(figures: Uint16Array, starts: readonly number[], sums: Int32Array): void {
  sums.fill(0);
  for (const start of starts) addTo(sums, figures, start);
}

function addTo(sums: Int32Array, figures: Uint16Array, from: number): void {
  for (let town = 0; town < sums.length; town++) sums[town] = (sums[town]! + figures[from + town]!) | 0;
}

/** Raises the figures of a column to those of another where these are greater. */
export function raiseColumn(figures: Uint16Array, at: number, other: Uint16Array): void {
  for (let town = 0; town < other.length; town++)
    if (other[town]! > figures[at + town]!) figures[at + town] = other[town]!;
}
