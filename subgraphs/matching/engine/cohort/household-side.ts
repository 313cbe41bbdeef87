/**
 * The household's side of a cohort: which criteria count for each household with what weight, and the columns of fits
 * behind them. A column belongs to what is asked, not to who asks: a thousand nurses with German B1 share one.
 */
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import { type FitPart, profileOfPart } from "../criteria/criterion-rule.js";
import type { HouseholdProfile, Wish } from "../profile.js";
import { FULL_WEIGHT, meanOf } from "../question.js";
import type { Parameters } from "../parameters/parameters.js";
import { shareOut } from "../weights.js";
import { columnMakers, type ColumnMaker } from "./column-makers.js";
import type { Cohort, CohortHousehold } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { addColumn, type Columns, figuresOf, sumColumns } from "./columns.js";

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
  readonly ofParts: readonly Map<string | number, number>[];
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
    columns: [],
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
    fits: figuresOf(workings.columns, towns.length),
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
  const sizes = enterColumns(workings, profile, wishes, at, column);
  // As for the place finder: without a wish that applies, all that applies by itself counts equally.
  if (!sizes.length) sizes.push(...enterColumns(workings, profile, UNWISHED, at, column));
  const shares = shareOut(FULL_WEIGHT, sizes);
  for (let place = 0, counting = 0; place < COUNT; place++) {
    if (column[at + place] !== NO_COLUMN) weights[at + place] = shares[counting++]!;
  }
}

/** No wish for any criterion. */
const UNWISHED = CRITERIA.map(() => null);

/** Writes the columns of the criteria that count of those asked for, and gives how important each of them is. */
function enterColumns(
  workings: Workings,
  profile: HouseholdProfile,
  wishes: readonly (Wish | null | undefined)[],
  at: number,
  column: Int32Array,
): number[] {
  const question = { profile, parameters: workings.parameters };
  const sizes: number[] = [];
  for (let place = 0; place < COUNT; place++) {
    const wish = wishes[place];
    if (wish === undefined) continue;
    const parts = criterionRules[place]!.partsOf(question, wish);
    if (!parts.length) continue;
    column[at + place] = columnOf(workings, place, parts, profile, wish);
    sizes.push(wish ? wish.importance : 1);
  }
  return sizes;
}

const placeOfCriterion: ReadonlyMap<Criterion, number> = new Map(CRITERIA.map(({ value }, place) => [value, place]));

/** The wish for each criterion, in their order. */
function wishesOf({ wishes }: HouseholdProfile): readonly (Wish | undefined)[] {
  const found = new Array<Wish | undefined>(COUNT).fill(undefined);
  let next = 0;
  wishes.forEach((wish) => {
    // Wishes mostly stand in that order already: then the place is the next one, and need not be looked up.
    const place = CRITERIA[next]?.value === wish.criterion ? next : placeOfCriterion.get(wish.criterion)!;
    found[place] = wish;
    next = place + 1;
  });
  return found;
}

/** The number of the column of some parts: that of the only one, else the mean of theirs. */
function columnOf(
  workings: Workings,
  place: number,
  parts: readonly FitPart[],
  profile: HouseholdProfile,
  wish: Wish | null,
): number {
  if (parts.length === 1) return columnOfPart(workings, place, parts[0]!, profile, wish);
  const own = parts.map((part) => columnOfPart(workings, place, part, profile, wish));
  const key = keyOfMean(own);
  const { ofMeans, columns, sums } = workings;
  const before = ofMeans.get(key);
  if (before !== undefined) return before;
  const added = addMean(columns, own, sums);
  ofMeans.set(key, added);
  return added;
}

/** Equal for the same columns, whatever their order. */
function keyOfMean(own: readonly number[]): string | number {
  if (own.length > 2) return own.toSorted((one, other) => one - other).join();
  const one = own[0]!;
  const other = own[1]!;
  return one < other ? one * PAIR_KEY + other : other * PAIR_KEY + one;
}

function columnOfPart(
  { columns, makers, ofParts }: Workings,
  place: number,
  part: FitPart,
  profile: HouseholdProfile,
  wish: Wish | null,
): number {
  const known = ofParts[place]!;
  const before = known.get(part.key);
  if (before !== undefined) return before;
  const added = addColumn(columns, makers[place]!(profileOfPart(profile, part), wish));
  known.set(part.key, added);
  return added;
}

/** Appends the mean of some columns. */
function addMean(columns: Columns, own: readonly number[], sums: Int32Array): number {
  const towns = sums.length;
  const starts = own.map((column) => column * towns);
  return addColumn(columns, (figures, at) => {
    if (starts.length === 2) writeMeanOfTwo(figures, at, starts[0]!, starts[1]!, towns);
    else writeMean(figures, at, starts, sums);
  });
}

function writeMean(figures: Uint16Array, at: number, starts: readonly number[], sums: Int32Array): void {
  sumColumns(figures, starts, sums);
  const count = starts.length;
  for (let town = 0; town < sums.length; town++) figures[at + town] = meanOf(sums[town]!, count);
}

/** Most means are of two adults: half the sum, rounded half up as `meanOf` does. */
function writeMeanOfTwo(figures: Uint16Array, at: number, one: number, other: number, towns: number): void {
  for (let town = 0; town < towns; town++)
    figures[at + town] = (figures[one + town]! + figures[other + town]! + 1) >> 1;
}
