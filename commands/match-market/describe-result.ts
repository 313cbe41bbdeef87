// A solved market, and several side by side, for eyes. The figures are the same as those of --json.
import type { AttributeReport, GroupFigure } from "../../subgraphs/matching/engine/match.js";
import { printable } from "./printable.js";
import { tableLines } from "./table.js";
import type { ComparedResult, Result } from "./solve-file.js";

/** So many households are listed; --json lists all. */
const LISTED_HOUSEHOLDS = 50;

/** A result: who is where, the figures, the groups. */
export function describeResult(result: Result): string {
  const { mechanism, fill, rounds, quality } = result;
  const rest = result.matching.size - LISTED_HOUSEHOLDS;
  return lines(
    `${mechanism}${fill ? " with filling pass" : ""}: ${quality.placed} of ${quality.households} households placed, after ${rounds} round${rounds === 1 ? "" : "s"}.`,
    "",
    ...tableLines([
      ["household", "town", "placed as"],
      ...[...result.matching]
        .slice(0, LISTED_HOUSEHOLDS)
        .map(([household, town]) => [household, town ?? "–", result.placedAs.get(household) ?? "–"]),
    ]),
    ...(rest > 0 ? [`and ${rest} more; --json lists all.`] : []),
    "",
    ...tableLines(figuresOf(result).map(([name, value]) => [name, value])),
    ...(result.groups ?? []).flatMap((attribute) => ["", ...describeAttribute(attribute)]),
  );
}

/** Results side by side: a column for each. */
export function describeComparison(results: readonly ComparedResult[]): string {
  const columns = results.map((result) => [...figuresOf(result), ...gainsOf(result)]);
  const names = columns[0]?.map(([name]) => name) ?? [];
  return lines(
    ...tableLines([
      ["", ...results.map(({ mechanism, fill }) => `${mechanism}${fill ? " + fill" : ""}`)],
      ...names.map((name, row) => [name, ...columns.map((column) => column[row]?.[1] ?? "")]),
    ]),
    "",
    "Better off, worse off, as before: against the first column.",
  );
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

type NamedFigure = readonly [name: string, value: string];

function figuresOf({ quality, ...result }: Result): readonly NamedFigure[] {
  const { satisfaction, placements } = quality;
  return [
    ["households placed", `${quality.placed} (${percent(quality.placedShare)})`],
    ["  as CORE, FILL, FIXED", `${placements.CORE}, ${placements.FILL}, ${placements.FIXED}`],
    ["first choice", percent(quality.firstChoiceShare)],
    ["one of the first three", percent(quality.topThreeShare)],
    ["mean rank of the placed", decimal(quality.meanRank)],
    ["mean score of the placed", decimal(quality.meanScore)],
    ["sum of scores", String(result.objective)],
    ["proven bound of it", result.bound === null ? NONE : decimal(result.bound)],
    ["gap", percent(result.gap, GAP_DIGITS)],
    ["pairs with envy", String(result.envyPairs)],
    ["pairs with strong envy", String(result.strongEnvyPairs)],
    ["could move up now", String(quality.waste)],
    ...quality.capacityUsed.map((use): NamedFigure => [`used of ${use.kind}`, percent(use.share)]),
    ["satisfaction, mean", percent(satisfaction?.mean)],
    ["  nine in ten have at least", percent(satisfaction?.tenthPercentile)],
    ["  the least satisfied", percent(satisfaction?.smallest)],
    ["  Gini coefficient", decimal(satisfaction?.gini)],
    ["could gain by a false list", describeMisreports(result.misreports)],
    ["rounds", String(result.rounds)],
  ];
}

const describeMisreports = (figures: Result["misreports"]): string =>
  figures ? `${figures.gaining} of ${figures.sampled} drawn` : NONE;

const gainsOf = ({ against }: ComparedResult): readonly NamedFigure[] => [
  ["better off", String(against.better)],
  ["  newly placed", String(against.newlyPlaced)],
  ["worse off", String(against.worse)],
  ["  without a place now", String(against.noLongerPlaced)],
  ["as before", String(against.unchanged)],
];

function describeAttribute({ attribute, groups, withheld }: AttributeReport): readonly string[] {
  const names = withheld.map((value) => printable(value ?? NOT_STATED)).join(", ");
  const name = printable(attribute);
  if (groups.length === 0) return [`By ${name} no group is told, because too few are in each or beside it: ${names}`];
  return [
    `By ${name}, each group against all others (difference with its interval at 95 %):`,
    ...tableLines([
      [
        "group",
        "households",
        "placed",
        "mean rank",
        "mean score",
        "satisfaction",
        "nine in ten have at least",
        "Gini",
        "fixed by a person",
      ],
      ...groups.map((group) => [
        group.value ?? NOT_STATED,
        String(group.households),
        describeFigure(group.placedShare, percent),
        describeFigure(group.meanRank, decimal),
        describeFigure(group.meanScore, decimal),
        describeFigure(group.meanSatisfaction, percent),
        percent(group.satisfactionSpread?.tenthPercentile),
        decimal(group.satisfactionSpread?.gini),
        describeFigure(group.overrideRate, percent),
      ]),
    ]),
    ...(withheld.length > 0 ? [`Withheld, because too few are in them or beside them: ${names}`] : []),
  ];
}

const NOT_STATED = "(not stated)";

function describeFigure(figure: GroupFigure | null, form: (value: number) => string): string {
  if (!figure) return NONE;
  const [low, high] = figure.interval;
  return `${form(figure.value)} (${form(figure.difference)}: ${form(low)} to ${form(high)})`;
}

const NONE = "–";
const GAP_DIGITS = 4;

const percent = (share: number | null | undefined, digits = 1): string =>
  share == null ? NONE : `${(share * 100).toFixed(digits)} %`;

const decimal = (value: number | null | undefined): string =>
  value == null ? NONE : String(Math.round(value * 100) / 100);
