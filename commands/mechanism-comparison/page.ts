/** The comparison of the mechanisms as a page of the docs, and its chart: words around figures that were worked out. */
import { type BarChart, drawBarChart } from "./chart.js";
import type { ComparedMechanism, KindInAll, MechanismComparison } from "./comparison.js";

export const CHART_NAME = "mechanism-comparison.svg";

/** The page as Markdown, before it is formatted. */
export function comparisonPage(comparison: MechanismComparison): string {
  const { households, towns, pairs, capacities, mechanisms } = comparison;
  return [
    "# Mechanisms compared",
    `Which mechanism should place people? This page lets every mechanism of the engine place the same ${households} made-up households of the demonstration's cohort in the same ${towns} made-up presentations of towns, and shows who wins and what it costs. \`node dist/commands/write-mechanism-comparison.js\` writes it anew from the engine; a test fails where it is out of date. What each mechanism promises, and the test that holds the promise, stands in [the engine's table](../subgraphs/matching/engine/mechanisms/README.md).`,
    `${figure(pairs)} of ${figure(households * towns)} pairs are possible: the others fail a hard constraint. Preferences are the households' own rankings first, then their scores; priorities the towns' scores by their declared needs, then who has waited longer, then a lottery. Housing is scarce:`,
    table(
      ["Capacity kind", "needed", "offered", "by so many towns"],
      capacities.filter(({ towns: presenting }) => presenting > 0).map(capacityRow),
    ),
    "A kind of which a town has presented nothing limits nobody there.",
    "The cohort leaves out what the demonstration does not have: numbers of persons that towns have set, special categories of data, treatments, universities, public transport.",
    "## What comes out",
    `![Shares by mechanism](${CHART_NAME})`,
    table(["", ...mechanisms.map(({ name }) => codeName(name))], figureRows(mechanisms)),
    "Shares are of all households, not of the placed ones. Satisfaction is the score of where a household is over the best score on its list, 0 without a place. *Envy* counts pairs in which somebody would rather be in the other's town and has the higher priority there; it is *strong* where the other takes what he is short of ([definition](../subgraphs/matching/engine/mechanisms/README.md)). *Welfare* is the sum of scores against what no matching can exceed. *Could gain by a false list* was tried for a sample, with a family of false lists: none found is no proof.",
    "## Who wins, who loses",
    "Household by household, against `DEFERRED_ACCEPTANCE` with fill, which is what runs do unless told otherwise:",
    table(["", "better off", "of these newly placed", "worse off", "of these without a place"], changeRows(mechanisms)),
    "## By size of household",
    "Share placed, of groups of ten or more. Only filling gives somebody a larger dwelling than he needs: that is why it places more small households than all others, and why a large household may find the last large dwelling taken.",
    table(["", ...mechanisms.map(({ name }) => codeName(name))], sizeRows(mechanisms)),
    "## What it costs",
    costs(mechanisms),
    "## What to take from it",
    [
      "- **People choose, and towns' priorities are respected**: `DEFERRED_ACCEPTANCE`. Nobody is passed over for somebody of lower priority who takes what he needs. With `fill` nothing of use is left over; the price is the envy that filling makes, and every placement says whether it is CORE or FILL. It is not strategy-proof: no mechanism with these promises can be.",
      "- **Nobody shall need to think about tactics, or people already have a place to keep**: `TOP_TRADING_CYCLES`. Priorities then serve to trade and protect nobody from envy.",
      `- **The greatest sum of scores**: \`WELFARE\`, here ${provenWords(welfareGap(mechanisms))}. It ignores who comes first; use it as the yardstick against which every run is held, and as an endowment from which to trade up.`,
      "- **A yardstick for honesty**: `THRESHOLD_DEFERRED_ACCEPTANCE` shows what it costs to promise strategy-proofness and freedom from envy at once. It leaves so much unused that nobody should be placed by it.",
      "- All of this is one made-up cohort: other markets differ in degree. `npm run hub -- match market FILE.json --compare ALL` shows the same figures for yours.",
    ].join("\n"),
    "",
  ].join("\n\n");
}

/** The chart of the page, as SVG. */
export const comparisonChart = ({ mechanisms }: MechanismComparison): string => drawBarChart(chartOf(mechanisms));

const chartOf = (mechanisms: readonly ComparedMechanism[]): BarChart => ({
  title: "The demonstration's cohort, placed by each mechanism",
  series: mechanisms.map(({ name }) => name),
  groups: [
    { label: "placed", shares: mechanisms.map(({ result }) => result.quality.placedShare ?? 0) },
    { label: "in the favourite town", shares: mechanisms.map(({ result }) => result.quality.firstChoiceShare ?? 0) },
    { label: "in one of the first three", shares: mechanisms.map(({ result }) => result.quality.topThreeShare ?? 0) },
    { label: "satisfaction, mean", shares: mechanisms.map(({ result }) => result.quality.satisfaction?.mean ?? 0) },
    { label: "welfare, of the bound", shares: mechanisms.map(({ result }) => welfareShare(result)) },
    { label: "cost: strong envy, of the most", shares: envyShares(mechanisms) },
    {
      label: "cost: false lists that pay",
      shares: mechanisms.map(({ misreports }) => misreports?.gainingShare ?? null),
    },
  ],
});

function envyShares(mechanisms: readonly ComparedMechanism[]): readonly number[] {
  const pairs = mechanisms.map(({ result }) => result.strongEnvyPairs);
  return pairs.map((count) => count / Math.max(1, ...pairs));
}

const provenWords = (gap: number | null): string =>
  gap === 0 ? "proven to be reached" : `proven to miss at most ${percent(gap)} of what any matching could reach`;

const welfareShare = ({ objective, bound }: ComparedMechanism["result"]): number => (bound ? objective / bound : 0);

const figure = (value: number): string => value.toLocaleString("en-GB");
const percent = (share: number | null | undefined): string => (share == null ? "–" : `${(share * 100).toFixed(1)} %`);
const decimal = (value: number | null | undefined): string => (value == null ? "–" : value.toFixed(2));
const codeName = (name: string): string => name.replace(/^[A-Z_]+/, "`$&`");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const capacityRow = ({ kind, needed, offered, towns }: KindInAll): readonly string[] => [
  `\`${kind}\``,
  ...[needed, offered, towns].map(figure),
];

type Told = (mechanism: ComparedMechanism) => string;

const FIGURES: readonly (readonly [string, Told])[] = [
  ["placed", ({ result }) => `${result.quality.placed} (${percent(result.quality.placedShare)})`],
  ["as core, by filling", ({ result: { quality } }) => `${quality.placements.CORE}, ${quality.placements.FILL}`],
  ["in the favourite town", ({ result }) => percent(result.quality.firstChoiceShare)],
  ["in one of the first three", ({ result }) => percent(result.quality.topThreeShare)],
  ["mean rank of the placed", ({ result }) => decimal(result.quality.meanRank)],
  ["satisfaction, mean", ({ result }) => decimal(result.quality.satisfaction?.mean)],
  ["… Gini coefficient", ({ result }) => decimal(result.quality.satisfaction?.gini)],
  ["welfare, of the bound", ({ result }) => percent(welfareShare(result))],
  ["pairs with envy", ({ result }) => figure(result.envyPairs)],
  ["… with strong envy", ({ result }) => figure(result.strongEnvyPairs)],
  ["could move up into free room", ({ result }) => figure(result.quality.waste)],
  [
    "could gain by a false list",
    ({ misreports }) => (misreports ? `${misreports.gaining} of ${misreports.sampled} tried` : "not tried"),
  ],
];

const figureRows = (mechanisms: readonly ComparedMechanism[]): readonly (readonly string[])[] =>
  FIGURES.map(([label, tell]) => [label, ...mechanisms.map(tell)]);

const changeRows = (mechanisms: readonly ComparedMechanism[]): readonly (readonly string[])[] =>
  mechanisms
    .filter(({ result }) => !result.fill)
    .map(({ name, against: { better, newlyPlaced, worse, noLongerPlaced } }) => [
      codeName(name),
      ...[better, newlyPlaced, worse, noLongerPlaced].map(figure),
    ]);

function sizeRows(mechanisms: readonly ComparedMechanism[]): readonly (readonly string[])[] {
  const groupsOf = ({ result }: ComparedMechanism) => result.groups?.[0]?.groups ?? [];
  const [first] = mechanisms;
  return (first ? groupsOf(first) : []).map(({ value, households }, place) => [
    `${value ?? "not stated"} (${households} households)`,
    ...mechanisms.map((mechanism) => percent(groupsOf(mechanism)[place]?.placedShare?.value)),
  ]);
}

const welfareGap = (mechanisms: readonly ComparedMechanism[]): number | null =>
  mechanisms.find(({ name }) => name === "WELFARE")?.result.gap ?? null;

/** What each thing costs, as differences between results that stand in the table. */
function costs(mechanisms: readonly ComparedMechanism[]): string {
  const named = (name: string): ComparedMechanism => {
    const found = mechanisms.find((mechanism) => mechanism.name === name);
    if (!found) throw new Error(`${name} was not run.`);
    return found;
  };
  const [core, filled] = [named("DEFERRED_ACCEPTANCE"), named("DEFERRED_ACCEPTANCE with fill")];
  const [trading, threshold] = [named("TOP_TRADING_CYCLES"), named("THRESHOLD_DEFERRED_ACCEPTANCE")];
  const welfare = named("WELFARE");
  const placed = ({ result }: ComparedMechanism) => result.quality.placed;
  const gaining = ({ misreports }: ComparedMechanism) => `${misreports?.gaining ?? 0} of ${misreports?.sampled ?? 0}`;
  return [
    `- **To leave no one strongly envious** (weakly envy-free, no filling) costs ${placed(filled) - placed(core)} placements: ${placed(core)} instead of ${placed(filled)}.`,
    `- **To fill** brings them back, and ${figure(filled.result.strongEnvyPairs)} pairs with strong envy along. It also makes tactics pay: ${gaining(filled)} would have got a better town by a false list, without filling ${gaining(core)}.`,
    `- **To need no tactics** by trading places ${placed(trading)} and leaves ${figure(trading.result.strongEnvyPairs)} pairs with strong envy.`,
    `- **To need no tactics and leave no one envious** leaves ${figure(placed(filled) - placed(threshold))} fewer households placed than filling: ${placed(threshold)} of ${filled.result.quality.households}.`,
    `- **To take people's own order seriously** costs ${percent(1 - filled.result.objective / welfare.result.objective)} of the sum of scores that WELFARE reaches (deferred acceptance with fill), and saves ${figure(welfare.result.strongEnvyPairs - filled.result.strongEnvyPairs)} pairs with strong envy.`,
  ].join("\n");
}
