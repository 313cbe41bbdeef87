/**
 * The towns' side of a cohort: what each need weighs in each town, and the columns of fits behind it. Of households it
 * sees the view that `newcomer.ts` allows, and nothing else.
 */
import type { DeclaredNeeds } from "../town-criteria/declared-needs.js";
import { newcomerOf } from "../town-criteria/newcomer.js";
import { townCriterionRules } from "../town-criteria/town-criteria.js";
import { type Candidate, fitToNeed } from "../town-criteria/town-criterion-rule.js";
import { TOWN_CRITERIA, type TownCriterion } from "../town-criteria/town-criterion.js";
import type { Cohort, CohortHousehold } from "./cohort.js";
import type { SideScoring } from "./cohort-scoring.js";
import { addColumn, type Columns, figuresOf, noColumns } from "./columns.js";

const COUNT = TOWN_CRITERIA.length;

/** Columns under way. Worths of candidates are no fits yet: they are kept apart. */
interface Workings {
  readonly towns: Uint16Array;
  readonly needs: DeclaredNeeds;
  readonly fits: Columns;
  readonly worths: Columns;
  /** By criterion: the columns of worths by candidates' keys, and those of fits by the numbers of the former. */
  readonly ofCandidates: readonly Map<string, number>[];
  readonly ofSets: readonly Map<string, number>[];
}

/** Everything of the towns' side but the scores. */
export function townSide(
  { needs, parameters }: Pick<Cohort, "needs" | "parameters">,
  towns: Uint16Array,
  households: readonly CohortHousehold[],
): Omit<SideScoring<TownCriterion>, "scores"> {
  const workings: Workings = {
    towns,
    needs,
    fits: noColumns(towns.length),
    worths: noColumns(towns.length),
    ofCandidates: townCriterionRules.map(() => new Map()),
    ofSets: townCriterionRules.map(() => new Map()),
  };
  const column = new Int32Array(households.length * COUNT);
  households.forEach(({ profile }, household) => {
    const question = { needs, newcomer: newcomerOf(profile), parameters };
    townCriterionRules.forEach((rule, place) => {
      const candidates = rule.candidatesOf(question);
      column[household * COUNT + place] = columnOf(workings, place, candidates, rule.enough(parameters));
    });
  });
  const weights = Uint16Array.from({ length: towns.length * COUNT }, (_, at) => {
    return needs[towns[Math.floor(at / COUNT)]!]?.weights[at % COUNT] ?? 0;
  });
  return { criteria: TOWN_CRITERIA, weights, column, fits: figuresOf(workings.fits) };
}

/** The number of the column of fits of some candidates. */
function columnOf(workings: Workings, place: number, candidates: readonly Candidate[], enough: number): number {
  const known = workings.ofSets[place]!;
  const own = candidates.map((candidate) => columnOfCandidate(workings, place, candidate));
  own.sort((one, other) => one - other);
  const key = own.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const added = addColumn(workings.fits, fitBy(workings, place, own, enough));
  known.set(key, added);
  return added;
}

/** The fit of some candidates, by town. */
function fitBy({ towns, needs, worths }: Workings, place: number, own: readonly number[], enough: number) {
  const inTown = new Uint16Array(own.length);
  const { figures, towns: count } = worths;
  return (town: number): number => {
    const sought = needs[towns[town]!]?.sought[place] ?? 0;
    if (sought === 0) return 0;
    for (let candidate = 0; candidate < own.length; candidate++) {
      inTown[candidate] = figures[own[candidate]! * count + town]!;
    }
    if (own.length > sought) inTown.sort().reverse();
    return fitToNeed(inTown, sought, enough);
  };
}

function columnOfCandidate(
  { towns, worths, ofCandidates }: Workings,
  place: number,
  { key, worthIn }: Candidate,
): number {
  const before = ofCandidates[place]!.get(key);
  if (before !== undefined) return before;
  const added = addColumn(worths, (town) => worthIn(towns[town]!));
  ofCandidates[place]!.set(key, added);
  return added;
}
