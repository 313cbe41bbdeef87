/**
 * The towns' side of a cohort: what each need weighs in each town, and the columns of fits behind it. Of households it
 * sees the view that `newcomer.ts` allows, and nothing else.
 */
import { type NewcomerAdult, newcomerOf } from "../town-criteria/newcomer.js";
import { townCriterionRules } from "../town-criteria/town-criteria.js";
import { type Candidate, fitOfSum } from "../town-criteria/town-criterion-rule.js";
import { TOWN_CRITERIA, type TownCriterion } from "../town-criteria/town-criterion.js";
import type { Cohort, CohortHousehold } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { labourColumns } from "./labour-columns.js";
import { addColumn, type Columns, type FillColumn, figuresOf, sumColumns } from "./columns.js";

const COUNT = TOWN_CRITERIA.length;

/** Columns under way. Worths of candidates are no fits yet: they are kept apart. */
interface Workings {
  readonly towns: Uint16Array;
  /** By criterion, how many each town seeks. */
  readonly sought: readonly Int32Array[];
  readonly labourOf: (adult: NewcomerAdult) => FillColumn;
  readonly worths: Columns;
  readonly sets: CandidateSet[];
  /** By criterion: the columns of worths by candidates' keys, and those of fits by the keys of all. */
  readonly ofCandidates: readonly Map<string, number>[];
  readonly ofSets: readonly Map<string, number>[];
}

/** Candidates of a household for a criterion, by its place: a column of fits. */
interface CandidateSet {
  readonly place: number;
  /** Where the candidates' columns begin among the worths. */
  readonly starts: readonly number[];
  readonly enough: number;
}

/** Everything of the towns' side but the scores. */
export function townSide(
  { needs, parameters }: Pick<Cohort, "needs" | "parameters">,
  towns: Uint16Array,
  households: readonly CohortHousehold[],
): Omit<SideScoring<TownCriterion>, "scores"> {
  const workings: Workings = {
    towns,
    sought: townCriterionRules.map((_, place) => Int32Array.from(towns, (town) => needs[town]?.sought[place] ?? 0)),
    labourOf: labourColumns(needs, towns, parameters),
    worths: [],
    sets: [],
    ofCandidates: townCriterionRules.map(() => new Map()),
    ofSets: townCriterionRules.map(() => new Map()),
  };
  const column = new Int32Array(households.length * COUNT);
  households.forEach(({ profile }, household) => {
    const question = { needs, newcomer: newcomerOf(profile), parameters };
    for (let place = 0; place < COUNT; place++) {
      const rule = townCriterionRules[place]!;
      const candidates = rule.candidatesOf(question);
      column[household * COUNT + place] = columnOf(workings, place, candidates, rule.enough(parameters));
    }
  });
  const weights = Uint16Array.from({ length: towns.length * COUNT }, (_, at) => {
    return needs[towns[Math.floor(at / COUNT)]!]?.weights[at % COUNT] ?? 0;
  });
  return { criteria: TOWN_CRITERIA, weights, column, fits: fitsOf(workings) };
}

/** The number of the column of fits of some candidates. */
function columnOf(workings: Workings, place: number, candidates: readonly Candidate[], enough: number): number {
  const known = workings.ofSets[place]!;
  const key = candidates.reduce((before, candidate) => `${before}${candidate.key}|`, "");
  const before = known.get(key);
  if (before !== undefined) return before;
  const starts = candidates.map((candidate) => columnOfCandidate(workings, place, candidate) * workings.towns.length);
  const added = workings.sets.push({ place, starts, enough }) - 1;
  known.set(key, added);
  return added;
}

function columnOfCandidate(
  { towns, worths, labourOf, ofCandidates }: Workings,
  place: number,
  { key, adult, worthIn }: Candidate,
): number {
  const before = ofCandidates[place]!.get(key);
  if (before !== undefined) return before;
  const fill: FillColumn = adult
    ? labourOf(adult)
    : (figures, at) => {
        for (let town = 0; town < towns.length; town++) figures[at + town] = worthIn(towns[town]!);
      };
  const added = addColumn(worths, fill);
  ofCandidates[place]!.set(key, added);
  return added;
}

/** The fits of all sets, as `fitToNeed` has them. */
function fitsOf({ towns, worths: columns, sets, sought }: Workings): Uint16Array {
  const worths = figuresOf(columns, towns.length);
  const fits = new Uint16Array(sets.length * towns.length);
  const sums = new Int32Array(towns.length);
  sets.forEach((set, number) => {
    sumColumns(worths, set.starts, sums);
    fillFits(worths, set, sums, sought[set.place]!, fits, number * towns.length);
  });
  return fits;
}

function fillFits(
  worths: Uint16Array,
  { starts, enough }: CandidateSet,
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
