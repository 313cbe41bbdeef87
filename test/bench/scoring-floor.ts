/**
 * What the sums alone cost: the bare loop that anybody would write over columns of figures. Nothing is promised against
 * it, because it does less than scoring has to; what scoring is held against is `bare-scoring/`.
 *
 * It does the arithmetic of the scores, of both sides, and nothing else: for every household and town the bits of the
 * constraints that bind the household, and Σ weight × fit over the criteria that count for it, into arrays of whole
 * numbers. It is given for nothing what scoring has to find out first: the weights, which criteria count, every fit and
 * every bit, worked out and laid one behind another; it reads no profile, no offer, no job and no distance. It is no
 * straw man either: it reads the same shared columns as the kernel (a column of its own for each household would be
 * sixteen times the memory to walk through), its arrays are held in constants, and it runs along them. It is not
 * unrolled by hand: `floorByFour` is, for comparison, as the kernel is.
 */
import type { Cohort } from "../../subgraphs/matching/engine/cohort/cohort.js";
import { householdsInOrder } from "../../subgraphs/matching/engine/cohort/cohort.js";
import { knownHousehold } from "../../subgraphs/matching/engine/household.js";
import type { CohortScoring } from "../../subgraphs/matching/engine/cohort/cohort-scoring.js";
import { constraintRules } from "../../subgraphs/matching/engine/constraints/constraints.js";
import { householdScores, townScores } from "../../subgraphs/matching/engine/cohort/sum-scores.js";

/** Everything that the loop reads. */
export interface ReadyColumns {
  readonly scoring: CohortScoring;
  /** Where the bits of each household's binding constraints begin in `bits`, one column after another. */
  readonly bitColumns: readonly (readonly number[])[];
  readonly bits: Uint16Array;
}

/** Takes out of a scoring, before anything is measured, what the loop is given for nothing. */
export function readyColumns(cohort: Cohort, scoring: CohortScoring): ReadyColumns {
  const towns = scoring.towns.length;
  const known = new Map<string, number>();
  const columns: number[][] = [];
  const bitColumns = householdsInOrder(cohort).map(({ profile }) => {
    const question = knownHousehold({ profile, parameters: cohort.parameters });
    return constraintRules.flatMap(({ keyOf, check }, bit) => {
      const key = keyOf(question);
      if (key === null) return [];
      const name = `${bit} ${key}`;
      const before = known.get(name);
      if (before !== undefined) return [before];
      const { isUnmet } = check({ ...question, index: cohort.index })!;
      known.set(name, columns.length * towns);
      columns.push(Array.from(scoring.towns, (town) => (isUnmet(town) ? 1 << bit : 0)));
      return [known.get(name)!];
    });
  });
  return { scoring, bitColumns, bits: Uint16Array.from(columns.flat()) };
}

/** What the loop has made, to be compared with what scoring makes. */
export interface FloorResult {
  readonly household: Int32Array;
  readonly town: Int32Array;
  readonly mask: Uint16Array;
}

/** The bare loop. */
export function floor({ scoring, bitColumns, bits }: ReadyColumns): FloorResult {
  const { household, town } = scoring;
  const towns = scoring.towns.length;
  return {
    mask: maskLoop(bitColumns, bits, towns),
    household: householdLoop(household.weights, household.column, household.fits, household.criteria.length, towns),
    town: townLoop(town.weights, town.column, town.fits, town.criteria.length, towns),
  };
}

/** The same with sums of four criteria at once: the kernel of the engine on ready columns. */
export function floorByFour({ scoring, bitColumns, bits }: ReadyColumns): FloorResult {
  const towns = scoring.towns.length;
  return {
    mask: maskLoop(bitColumns, bits, towns),
    household: householdScores(scoring.household, towns),
    town: townScores(scoring.town, towns),
  };
}

function maskLoop(bitColumns: readonly (readonly number[])[], bits: Uint16Array, towns: number): Uint16Array {
  const mask = new Uint16Array(bitColumns.length * towns);
  for (let household = 0; household < bitColumns.length; household++) {
    const from = household * towns;
    for (const start of bitColumns[household]!) {
      for (let town = 0; town < towns; town++) mask[from + town]! |= bits[start + town]!;
    }
  }
  return mask;
}

function householdLoop(
  weights: Uint16Array,
  column: Int32Array,
  fits: Uint16Array,
  criteria: number,
  towns: number,
): Int32Array {
  const households = column.length / criteria;
  const scores = new Int32Array(households * towns);
  for (let household = 0; household < households; household++) {
    const from = household * towns;
    for (let at = household * criteria; at < (household + 1) * criteria; at++) {
      if (column[at]! < 0) continue;
      const weight = weights[at]!;
      const start = column[at]! * towns;
      for (let town = 0; town < towns; town++) scores[from + town]! += weight * fits[start + town]!;
    }
  }
  return scores;
}

function townLoop(
  weights: Uint16Array,
  column: Int32Array,
  fits: Uint16Array,
  criteria: number,
  towns: number,
): Int32Array {
  const households = column.length / criteria;
  const scores = new Int32Array(households * towns);
  for (let household = 0; household < households; household++) {
    const from = household * towns;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const start = column[household * criteria + criterion]! * towns;
      for (let town = 0; town < towns; town++) {
        scores[from + town]! += weights[town * criteria + criterion]! * fits[start + town]!;
      }
    }
  }
  return scores;
}
