/** Bars for the bench's report, as SVG text. Knows figures, no files. */

export interface Bar {
  readonly name: string;
  readonly value: number;
}

const WIDTH = 760;
const BAR_HEIGHT = 26;
const MARGIN = { left: 270, right: 90, top: 50, bottom: 20 };
/** Told apart from the background by people who see no red or green (M. Okabe, K. Ito). */
const COLOUR = "#0072b2";

/** Draws bars from the top in the order given, each with its figure behind it. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const height = MARGIN.top + bars.length * BAR_HEIGHT + MARGIN.bottom;
  const greatest = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const long = (value: number): number => (value / greatest) * (WIDTH - MARGIN.left - MARGIN.right);
  const drawn = bars.flatMap(({ name, value }, number) => {
    const y = MARGIN.top + number * BAR_HEIGHT;
    return [
      text(MARGIN.left - 8, y + 16, name, 'text-anchor="end"'),
      `<rect x="${MARGIN.left}" y="${y + 3}" width="${long(value).toFixed(1)}" height="${BAR_HEIGHT - 8}" fill="${COLOUR}"/>`,
      text(MARGIN.left + long(value) + 6, y + 16, value.toFixed(value < 100 ? 1 : 0), ""),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${height}" fill="white"/>`,
    text(20, 25, title, 'font-weight="bold"'),
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

const text = (x: number, y: number, words: string, more: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" ${more}>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
