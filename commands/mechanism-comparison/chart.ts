/** A chart of shares as an SVG that any page shows: groups of bars, each bar with its value. Knows nothing of what is shown. */

/** One bar for each series, in their order. */
export interface BarGroup {
  readonly label: string;
  /** Shares from 0 to 1; null: not known. */
  readonly shares: readonly (number | null)[];
}

export interface BarChart {
  readonly title: string;
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
}

/** Told apart also by people who see few colours (Okabe and Ito, "Color Universal Design", 2008). */
const COLOURS = ["#0072b2", "#56b4e9", "#e69f00", "#999999", "#009e73"];

const WIDTH = 760;
const LABEL_WIDTH = 210;
/** Behind the longest bar there is room for its value. */
const BAR_WIDTH = WIDTH - LABEL_WIDTH - 70;
const BAR_HEIGHT = 15;
const GROUP_GAP = 14;
const HEAD_HEIGHT = 44;
const LEGEND_LINE = 20;

/** The chart as text; the same chart gives the same text. */
export function drawBarChart({ title, series, groups }: BarChart): string {
  const groupHeight = series.length * BAR_HEIGHT + GROUP_GAP;
  const legendTop = HEAD_HEIGHT + groups.length * groupHeight;
  const height = legendTop + series.length * LEGEND_LINE + GROUP_GAP;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(12, 26, title, 'font-size="16" font-weight="bold"'),
    ...groups.flatMap((group, place) => drawGroup(group, HEAD_HEIGHT + place * groupHeight)),
    ...series.flatMap((name, place) => drawLegend(name, place, legendTop + place * LEGEND_LINE)),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function drawGroup({ label, shares }: BarGroup, top: number): readonly string[] {
  const middle = top + (shares.length * BAR_HEIGHT) / 2 + 4;
  return [
    text(LABEL_WIDTH - 10, middle, label, 'text-anchor="end"'),
    ...shares.flatMap((share, place) => {
      const y = top + place * BAR_HEIGHT;
      const width = Math.round((share ?? 0) * BAR_WIDTH);
      const value = share === null ? "not tried" : `${(share * 100).toFixed(1)} %`;
      return [
        `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR_HEIGHT - 2}" fill="${COLOURS[place]}"/>`,
        text(LABEL_WIDTH + width + 6, y + BAR_HEIGHT - 4, value, 'font-size="11"'),
      ];
    }),
  ];
}

const drawLegend = (name: string, place: number, top: number): readonly string[] => [
  `<rect x="${LABEL_WIDTH}" y="${top}" width="12" height="12" fill="${COLOURS[place]}"/>`,
  text(LABEL_WIDTH + 20, top + 11, name, ""),
];

const text = (x: number, y: number, words: string, attributes: string): string =>
  `<text x="${x}" y="${y}" fill="#222222" ${attributes}>${escaped(words)}</text>`;

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
