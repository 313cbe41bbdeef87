/** The kernel: Σ weight × fit over ready columns, in whole numbers. It knows columns, and nothing of what they mean. */
import type { SideScoring } from "./cohort-scoring.js";
import { NO_COLUMN } from "./reading/asked.js";

type Ready = Omit<SideScoring<string>, "scores">;

/** Criteria summed in one pass over the towns: fewer passes read and write the scores less often. */
const AT_ONCE = 4;

/**
 * Scores of the household's side, at h × towns + t. Sums four criteria at once; a sum stays below 2^24, so that whole
 * 32-bit arithmetic is exact. A household is summed in a room of its own, which stays in the nearest cache, and written
 * into the large array once.
 */
export function householdScores({ weights, column, fits, criteria }: Ready, towns: number): Int32Array {
  const count = criteria.length;
  const households = column.length / count;
  const scores = new Int32Array(households * towns);
  const sums = new Int32Array(towns);
  const weight = new Int32Array(count + AT_ONCE);
  const start = new Int32Array(count + AT_ONCE);
  for (let household = 0; household < households; household++) {
    let counting = 0;
    for (let at = household * count; at < (household + 1) * count; at++) {
      if (column[at] === NO_COLUMN) continue;
      weight[counting] = weights[at]!;
      start[counting++] = column[at]! * towns;
    }
    // Filled up to whole groups with weights of 0, on a column that there is.
    weight.fill(0, counting);
    start.fill(0, counting);
    sums.fill(0);
    for (let at = 0; at < counting; at += AT_ONCE) addFour(sums, fits, weight, start, at);
    scores.set(sums, household * towns);
  }
  return scores;
}

/** Adds four criteria to the sums of a household, from a position on. */
function addFour(sums: Int32Array, fits: Uint16Array, weight: Int32Array, start: Int32Array, at: number): void {
  const w0 = weight[at]!;
  const w1 = weight[at + 1]!;
  const w2 = weight[at + 2]!;
  const w3 = weight[at + 3]!;
  const s0 = start[at]!;
  const s1 = start[at + 1]!;
  const s2 = start[at + 2]!;
  const s3 = start[at + 3]!;
  for (let town = 0; town < sums.length; town++) {
    sums[town] =
      (sums[town]! +
        Math.imul(w0, fits[s0 + town]!) +
        Math.imul(w1, fits[s1 + town]!) +
        Math.imul(w2, fits[s2 + town]!) +
        Math.imul(w3, fits[s3 + town]!)) |
      0;
  }
}

/** Scores of the towns' side, at h × towns + t: there the weights belong to the towns. */
export function townScores({ weights, column, fits, criteria }: Ready, towns: number): Int32Array {
  const count = criteria.length;
  const households = column.length / count;
  const scores = new Int32Array(households * towns);
  const sums = new Int32Array(towns);
  // Criterion by criterion, as the fits lie, and filled up to whole groups with weights of 0.
  const groups = Math.ceil(count / AT_ONCE);
  const ofCriterion = Array.from({ length: groups * AT_ONCE }, (_, place) =>
    Int32Array.from({ length: towns }, (_town, town) => (place < count ? weights[town * count + place]! : 0)),
  );
  const start = new Int32Array(groups * AT_ONCE);
  for (let household = 0; household < households; household++) {
    for (let place = 0; place < count; place++) start[place] = column[household * count + place]! * towns;
    sums.fill(0);
    for (let at = 0; at < count; at += AT_ONCE) addFourByTown(sums, fits, ofCriterion, start, at);
    scores.set(sums, household * towns);
  }
  return scores;
}

/** Adds four criteria to the sums of a household, each town weighing them as it does. */
function addFourByTown(
  sums: Int32Array,
  fits: Uint16Array,
  weights: readonly Int32Array[],
  start: Int32Array,
  at: number,
): void {
  const w0 = weights[at]!;
  const w1 = weights[at + 1]!;
  const w2 = weights[at + 2]!;
  const w3 = weights[at + 3]!;
  const s0 = start[at]!;
  const s1 = start[at + 1]!;
  const s2 = start[at + 2]!;
  const s3 = start[at + 3]!;
  for (let town = 0; town < sums.length; town++) {
    sums[town] =
      (sums[town]! +
        Math.imul(w0[town]!, fits[s0 + town]!) +
        Math.imul(w1[town]!, fits[s1 + town]!) +
        Math.imul(w2[town]!, fits[s2 + town]!) +
        Math.imul(w3[town]!, fits[s3 + town]!)) |
      0;
  }
}
