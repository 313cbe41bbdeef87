/** The household's side of a cohort that has been read: the columns of fits behind what is asked, each worked out once. */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import { meanOf } from "../question.js";
import { columnMakers } from "./column-makers.js";
import type { Cohort } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { sumColumns } from "./columns.js";
import type { ReadCohort } from "./reading/asked.js";

/** Everything of the household's side but the scores. */
export function householdSide(
  cohort: Pick<Cohort, "index" | "parameters">,
  { towns, wishes: { weights, column, columns } }: ReadCohort,
): Omit<SideScoring<Criterion>, "scores"> {
  const makers = columnMakers(cohort, towns);
  const fits = new Uint16Array(columns.length * towns.length);
  const sums = new Int32Array(towns.length);
  // A mean's columns have smaller numbers: they stand there already.
  columns.forEach((asked, number) => {
    const at = number * towns.length;
    if ("meanOf" in asked) writeMean(fits, at, asked.meanOf, sums);
    else makers[asked.place]!(fits, at, asked);
  });
  return { criteria: criterionRules.map(({ criterion }) => criterion), weights, column, fits };
}

function writeMean(fits: Uint16Array, at: number, columns: readonly number[], sums: Int32Array): void {
  const towns = sums.length;
  const count = columns.length;
  if (count === 2) {
    writeMeanOfTwo(fits, at, columns[0]! * towns, columns[1]! * towns, towns);
    return;
  }
  sumColumns(fits, columns, sums);
  for (let town = 0; town < towns; town++) fits[at + town] = meanOf(sums[town]!, count);
}

/** Most means are of two adults: half the sum, rounded half up as `meanOf` does. */
function writeMeanOfTwo(fits: Uint16Array, at: number, one: number, other: number, towns: number): void {
  for (let town = 0; town < towns; town++) fits[at + town] = (fits[one + town]! + fits[other + town]! + 1) >> 1;
}
