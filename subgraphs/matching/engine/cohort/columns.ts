/** Columns of figures by town that households share: each is worked out once, whoever asks for it. Knows no rule. */

/** Columns one behind another: that of number c stands from c × towns to before (c + 1) × towns. */
export interface Columns {
  readonly towns: number;
  count: number;
  figures: Uint16Array;
}

/** A hundred columns or so to begin with; the room doubles as it fills. */
const FIRST_ROOM = 128;

/** No columns yet. */
export const noColumns = (towns: number): Columns => ({
  towns,
  count: 0,
  figures: new Uint16Array(FIRST_ROOM * towns),
});

/** Writes a column from a position on, one figure for each town. */
export type FillColumn = (figures: Uint16Array, at: number) => void;

/** Appends a column and gives its number. Changes the columns. */
export function addColumn(columns: Columns, fill: FillColumn): number {
  const number = reserveColumn(columns);
  fill(columns.figures, number * columns.towns);
  return number;
}

/** Appends a column of zeros and gives its number. Changes the columns; `figures` may be another array afterwards. */
export function reserveColumn(columns: Columns): number {
  const number = columns.count++;
  if (columns.count * columns.towns > columns.figures.length) {
    const grown = new Uint16Array(Math.max(columns.figures.length * 2, columns.count * columns.towns));
    grown.set(columns.figures);
    columns.figures = grown;
  }
  return number;
}

/**
 * The sum of some columns, town by town.
 * @param sums where it is written: room for a figure for each town, used again and again
 */
export function sumColumns({ figures, towns }: Columns, numbers: readonly number[], sums: Int32Array): void {
  sums.fill(0);
  for (const number of numbers) addTo(sums, figures, number * towns);
}

function addTo(sums: Int32Array, figures: Uint16Array, from: number): void {
  for (let town = 0; town < sums.length; town++) sums[town] = (sums[town]! + figures[from + town]!) | 0;
}

/** The figures of all columns, and no room behind them. */
export const figuresOf = ({ figures, count, towns }: Columns): Uint16Array => figures.slice(0, count * towns);
