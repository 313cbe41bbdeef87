/**
 * The household's side of a cohort: which criteria count for each household with what weight, and the columns of fits
 * behind them. A column belongs to what is asked, not to who asks: a thousand nurses with German B1 share one.
 */
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import type { FitPart } from "../criteria/criterion-rule.js";
import type { HouseholdProfile, Wish } from "../profile.js";
import { FULL_WEIGHT, meanOf } from "../question.js";
import type { Parameters } from "../parameters/parameters.js";
import { shareOut } from "../weights.js";
import { columnMakers, type ColumnMaker } from "./column-makers.js";
import type { Cohort, CohortHousehold } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { addColumn, type Columns, figuresOf, noColumns, reserveColumn, sumColumns } from "./columns.js";

const COUNT = CRITERIA.length;
/** What stands for a column where a criterion does not count for a household. */
export const NO_COLUMN = -1;

/** Two numbers of columns as one key; there are fewer columns than this. */
const PAIR_KEY = 2 ** 24;

/** Columns under way, and which have been worked out. */
interface Workings {
  readonly parameters: Parameters;
  readonly columns: Columns;
  /** By criterion. */
  readonly makers: readonly ColumnMaker[];
  /** By criterion: the columns of parts, by their keys. */
  readonly ofParts: readonly Map<string, number>[];
  /** The columns of means, by the numbers of their parts' columns, ascending. */
  readonly ofMeans: Map<string | number, number>;
  /** Room for one column. */
  readonly sums: Int32Array;
}

/** Everything of the household's side but the scores. */
export function householdSide(
  cohort: Pick<Cohort, "index" | "parameters">,
  towns: Uint16Array,
  households: readonly CohortHousehold[],
): Omit<SideScoring<Criterion>, "scores"> {
  const workings: Workings = {
    parameters: cohort.parameters,
    columns: noColumns(towns.length),
    makers: columnMakers(cohort, towns),
    ofParts: criterionRules.map(() => new Map()),
    ofMeans: new Map(),
    sums: new Int32Array(towns.length),
  };
  const weights = new Uint16Array(households.length * COUNT);
  const column = new Int32Array(households.length * COUNT).fill(NO_COLUMN);
  households.forEach(({ profile }, household) => enter(workings, profile, household * COUNT, weights, column));
  return {
    criteria: criterionRules.map(({ criterion }) => criterion),
    weights,
    column,
    fits: figuresOf(workings.columns),
  };
}

/** Writes the weights and columns of a household from a position on. */
function enter(
  workings: Workings,
  profile: HouseholdProfile,
  at: number,
  weights: Uint16Array,
  column: Int32Array,
): void {
  const wishes = wishesOf(profile);
  const question = { profile, parameters: workings.parameters };
  const sizes: number[] = [];
  const counting: number[] = [];
  const count = (place: number, wish: Wish | null, size: number): void => {
    const parts = criterionRules[place]!.partsOf(question, wish);
    if (!parts.length) return;
    column[at + place] = columnOf(workings, place, parts, wish);
    sizes.push(size);
    counting.push(place);
  };
  wishes.forEach((wish, place) => wish && count(place, wish, wish.importance));
  // As for the place finder: without a wish that applies, all that applies by itself counts equally.
  if (!counting.length) criterionRules.forEach((_, place) => count(place, null, 1));
  shareOut(FULL_WEIGHT, sizes).forEach((weight, position) => (weights[at + counting[position]!] = weight));
}

const placeOfCriterion: ReadonlyMap<Criterion, number> = new Map(CRITERIA.map(({ value }, place) => [value, place]));

/** The wish for each criterion, in their order. */
function wishesOf({ wishes }: HouseholdProfile): readonly (Wish | undefined)[] {
  const found = new Array<Wish | undefined>(COUNT).fill(undefined);
  for (const wish of wishes) found[placeOfCriterion.get(wish.criterion)!] = wish;
  return found;
}

/** The number of the column of some parts: that of the only one, else the mean of theirs. */
function columnOf(workings: Workings, place: number, parts: readonly FitPart[], wish: Wish | null): number {
  const own = parts.map((part) => columnOfPart(workings, place, part, wish));
  if (own.length === 1) return own[0]!;
  own.sort((one, other) => one - other);
  const key = own.length === 2 ? own[0]! * PAIR_KEY + own[1]! : own.join();
  const { ofMeans, columns, sums } = workings;
  const before = ofMeans.get(key);
  if (before !== undefined) return before;
  const added = addMean(columns, own, sums);
  ofMeans.set(key, added);
  return added;
}

function columnOfPart(
  { columns, makers, ofParts }: Workings,
  place: number,
  { key, profile }: FitPart,
  wish: Wish | null,
): number {
  const before = ofParts[place]!.get(key);
  if (before !== undefined) return before;
  const added = addColumn(columns, makers[place]!(profile, wish));
  ofParts[place]!.set(key, added);
  return added;
}

/** Appends the mean of some columns. */
function addMean(columns: Columns, own: readonly number[], sums: Int32Array): number {
  const added = reserveColumn(columns);
  const { figures, towns } = columns;
  const at = added * towns;
  if (own.length === 2) writeMeanOfTwo(figures, at, own[0]! * towns, own[1]! * towns, towns);
  else {
    sumColumns(columns, own, sums);
    for (let town = 0; town < towns; town++) figures[at + town] = meanOf(sums[town]!, own.length);
  }
  return added;
}

/** Most means are of two adults: half the sum, rounded half up as `meanOf` does. */
function writeMeanOfTwo(figures: Uint16Array, at: number, one: number, other: number, towns: number): void {
  for (let town = 0; town < towns; town++)
    figures[at + town] = (figures[one + town]! + figures[other + town]! + 1) >> 1;
}
