/** A small plot for the bench's report: lines over two logarithmic axes, as SVG text. Knows figures, no files. */

/** One line: points by size, each above 0. */
export interface PlottedLine {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const [WIDTH, HEIGHT] = [760, 460];
const MARGIN = { left: 90, right: 230, top: 50, bottom: 60 };
/** Colours that people who see no red or green tell apart (M. Okabe, K. Ito). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"] as const;

interface Scale {
  readonly at: (value: number) => number;
  /** Powers of ten within the values. */
  readonly ticks: readonly number[];
}

function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [least, greatest] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const span = Math.max(1, greatest - least);
  return {
    at: (value) => from + ((Math.log10(value) - least) / span) * (to - from),
    ticks: Array.from({ length: span + 1 }, (_, step) => 10 ** (least + step)),
  };
}

/**
 * Draws lines over logarithmic axes, where time that grows with the size is a line of slope 1; each line's own slope
 * stands beside its name.
 */
export function logarithmicPlot(
  title: string,
  axes: { readonly x: string; readonly y: string },
  lines: readonly PlottedLine[],
): string {
  const points = lines.flatMap((line) => line.points);
  const x = scaleOf(
    points.map((point) => point.x),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scaleOf(
    points.map((point) => point.y),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(MARGIN.left, 25, title, 'font-weight="bold"'),
    ...x.ticks.flatMap((tick) => [
      rule(x.at(tick), MARGIN.top, x.at(tick), HEIGHT - MARGIN.bottom),
      text(x.at(tick), HEIGHT - MARGIN.bottom + 20, tick.toLocaleString("en"), 'text-anchor="middle"'),
    ]),
    ...y.ticks.flatMap((tick) => [
      rule(MARGIN.left, y.at(tick), WIDTH - MARGIN.right, y.at(tick)),
      text(MARGIN.left - 8, y.at(tick) + 4, tick.toLocaleString("en"), 'text-anchor="end"'),
    ]),
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 15, axes.x, 'text-anchor="middle"'),
    text(MARGIN.left, MARGIN.top - 10, axes.y, 'text-anchor="end"'),
    ...lines.flatMap((line, number) => drawn(line, COLOURS[number % COLOURS.length]!, x, y)),
    "</svg>\n",
  ].join("\n");
}

function drawn({ name, points }: PlottedLine, colour: string, x: Scale, y: Scale): readonly string[] {
  const last = points.at(-1)!;
  const path = points.map((point) => `${shown(x.at(point.x))},${shown(y.at(point.y))}`).join(" ");
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(
      (point) => `<circle cx="${shown(x.at(point.x))}" cy="${shown(y.at(point.y))}" r="3.5" fill="${colour}"/>`,
    ),
    text(x.at(last.x) + 10, y.at(last.y) + 4, `${name}, slope ${slopeOf(points).toFixed(2)}`, `fill="${colour}"`),
  ];
}

/** Slope of log y over log x by least squares: 1 where y grows as x does. */
export function slopeOf(points: PlottedLine["points"]): number {
  const logs = points.map((point) => ({ x: Math.log(point.x), y: Math.log(point.y) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [meanX, meanY] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - meanX) * (point.y - meanY)) / mean((point) => (point.x - meanX) ** 2);
}

const shown = (value: number): string => value.toFixed(1);

const rule = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${shown(x1)}" y1="${shown(y1)}" x2="${shown(x2)}" y2="${shown(y2)}" stroke="#ddd"/>`;

const text = (x: number, y: number, words: string, more: string): string =>
  `<text x="${shown(x)}" y="${shown(y)}" ${more}>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
