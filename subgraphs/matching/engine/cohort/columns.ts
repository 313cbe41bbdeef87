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

/** Appends a column and gives its number. Changes the columns. */
export function addColumn(columns: Columns, figureOf: (town: number) => number): number {
  const number = reserveColumn(columns);
  const { towns, figures } = columns;
  for (let town = 0, at = number * towns; town < towns; town++, at++) figures[at] = figureOf(town);
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

/** The figures of all columns, and no room behind them. */
export const figuresOf = ({ figures, count, towns }: Columns): Uint16Array => figures.slice(0, count * towns);
