/** The towns' side of a cohort that has been read: what each need weighs in each town, and the columns of fits behind it. */
import { townCriterionRules } from "../town-criteria/town-criteria.js";
import { fitOfSum } from "../town-criteria/town-criterion-rule.js";
import { TOWN_CRITERIA, type TownCriterion } from "../town-criteria/town-criterion.js";
import type { Cohort } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { sumColumns } from "./columns.js";
import { labourColumns } from "./labour-columns.js";
import type { ReadCohort } from "./reading/asked.js";

const COUNT = TOWN_CRITERIA.length;

type Asked = Pick<Cohort, "needs" | "parameters">;

/** Everything of the towns' side but the scores. */
export function townSide(cohort: Asked, read: ReadCohort): Omit<SideScoring<TownCriterion>, "scores"> {
  const { needs } = cohort;
  const { towns } = read;
  const weights = Uint16Array.from({ length: towns.length * COUNT }, (_, at) => {
    return needs[towns[Math.floor(at / COUNT)]!]?.weights[at % COUNT] ?? 0;
  });
  return { criteria: TOWN_CRITERIA, weights, column: read.newcomers.column, fits: fitsOf(cohort, read) };
}

/** The fits of all sets, as `fitToNeed` has them. */
function fitsOf({ needs, parameters }: Asked, read: ReadCohort): Uint16Array {
  const { sets } = read.newcomers;
  const { length } = read.towns;
  const worths = worthsOf({ needs, parameters }, read);
  const sought = townCriterionRules.map((_, place) =>
    Int32Array.from(read.towns, (town) => needs[town]?.sought[place] ?? 0),
  );
  const fits = new Uint16Array(sets.length * length);
  const sums = new Int32Array(length);
  sets.forEach(({ place, worths: own }, number) => {
    sumColumns(worths, own, sums);
    const starts = own.map((worth) => worth * length);
    fillFits(
      worths,
      starts,
      townCriterionRules[place]!.enough(parameters),
      sums,
      sought[place]!,
      fits,
      number * length,
    );
  });
  return fits;
}

/** What candidates are worth, by number and town: no fits yet. */
function worthsOf({ needs, parameters }: Asked, { towns, newcomers: { worths } }: ReadCohort): Uint16Array {
  const writeLabour = labourColumns(needs, towns, parameters);
  const figures = new Uint16Array(worths.length * towns.length);
  worths.forEach((worth, number) => {
    const at = number * towns.length;
    if (typeof worth === "number") figures.fill(worth, at, at + towns.length);
    else writeLabour(figures, at, worth);
  });
  return figures;
}

function fillFits(
  worths: Uint16Array,
  starts: readonly number[],
  enough: number,
  sums: Int32Array,
  sought: Int32Array,
  fits: Uint16Array,
  at: number,
): void {
  for (let town = 0; town < sums.length; town++) {
    const sum = sums[town]!;
    const soughtThere = sought[town]!;
    if (sum === 0 || soughtThere === 0) continue;
    // All count but where fewer are sought: there the best do.
    const counted = starts.length > soughtThere ? sumOfGreatest(worths, starts, town, soughtThere) : sum;
    fits[at + town] = fitOfSum(counted, soughtThere, enough);
  }
}

/** The sum of so many of the greatest worths in a town; candidates are few, so that comparing all pairs beats sorting. */
function sumOfGreatest(worths: Uint16Array, starts: readonly number[], town: number, count: number): number {
  let sum = 0;
  for (let candidate = 0; candidate < starts.length; candidate++) {
    const own = worths[starts[candidate]! + town]!;
    let before = 0;
    for (let other = 0; other < starts.length; other++) {
      const theirs = worths[starts[other]! + town]!;
      if (theirs > own || (theirs === own && other < candidate)) before++;
    }
    if (before < count) sum += own;
  }
  return sum;
}
