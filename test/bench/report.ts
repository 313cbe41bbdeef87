/** How the bench tells what it found: a table for eyes. */
import type { Comparison, Figures, Promised } from "./comparison.js";

/** All runs of a comparison; more than one where the first missed a limit. */
export interface Outcome {
  readonly comparison: Comparison;
  readonly runs: readonly Figures[];
}

/** A promise is kept in a run when the measured figure is at most the limit of the same run. */
export const isKept = (promise: Promised, run: Figures): boolean => promise.measured(run) <= promise.limit(run);

/** Whether each promise was kept in a run: noise can make a run miss a limit, it cannot make a run keep one. */
export const isGood = ({ comparison, runs }: Outcome): boolean =>
  comparison.promises.every((promise) => runs.some((run) => isKept(promise, run)));

/** A line for every promise and run, and every figure of every run below. */
export function describe(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ comparison, runs }) =>
    comparison.promises.flatMap((promise) => runs.map((run, number) => row(comparison, promise, run, number + 1))),
  );
  const figures = outcomes.flatMap(({ comparison, runs }) =>
    runs.map((run, number) => `${comparison.name}, run ${number + 1}: ${listed(run)}`),
  );
  return [...aligned([["", "run", "measured", "limit", "measured / limit", ""], ...rows]), "", ...figures].join("\n");
}

function row({ name }: Comparison, promise: Promised, run: Figures, number: number): readonly string[] {
  const [measured, limit] = [promise.measured(run), promise.limit(run)];
  return [
    `${name}: ${promise.words}`,
    String(number),
    shown(measured, promise.unit),
    shown(limit, promise.unit),
    (measured / limit).toFixed(2),
    isKept(promise, run) ? "kept" : "MISSED",
  ];
}

const shown = (value: number, unit = "ms"): string => `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`.trimEnd();

const listed = (run: Figures): string =>
  Object.entries(run)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
    .join(", ");

/** The first column to the left, the others to the right, the verdict as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map(([first = "", ...others]) =>
    [first.padEnd(width(0)), ...others.map((cell, place) => cell.padStart(width(place + 1)))].join("  ").trimEnd(),
  );
}
