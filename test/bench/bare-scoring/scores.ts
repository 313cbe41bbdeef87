/** Σ weight × fit in bare loops, four criteria in a pass: fewer passes read and write the sums less often. */
import type { BareHouseholds, BareTowns } from "./input.js";

const AT_ONCE = 4;

/** Scores of the household's side, at h × towns + t. */
export function bareHouseholdScores(
  { weights, column, criteria }: BareHouseholds,
  fits: Uint16Array,
  towns: number,
): Int32Array {
  const households = column.length / criteria;
  const scores = new Int32Array(households * towns);
  const sums = new Int32Array(towns);
  const weight = new Int32Array(criteria + AT_ONCE);
  const start = new Int32Array(criteria + AT_ONCE);
  for (let household = 0; household < households; household++) {
    let counting = 0;
    for (let at = household * criteria; at < (household + 1) * criteria; at++) {
      if (column[at]! < 0) continue;
      weight[counting] = weights[at]!;
      start[counting++] = column[at]! * towns;
    }
    for (let rest = counting; rest < counting + AT_ONCE; rest++) weight[rest] = start[rest] = 0;
    sums.fill(0);
    for (let at = 0; at < counting; at += AT_ONCE) addFour(sums, towns, fits, weight, start, at);
    scores.set(sums, household * towns);
  }
  return scores;
}

function addFour(
  sums: Int32Array,
  towns: number,
  fits: Uint16Array,
  weight: Int32Array,
  start: Int32Array,
  at: number,
): void {
  const w0 = weight[at]!;
  const w1 = weight[at + 1]!;
  const w2 = weight[at + 2]!;
  const w3 = weight[at + 3]!;
  const s0 = start[at]!;
  const s1 = start[at + 1]!;
  const s2 = start[at + 2]!;
  const s3 = start[at + 3]!;
  for (let town = 0; town < towns; town++) {
    sums[town] =
      (sums[town]! +
        Math.imul(w0, fits[s0 + town]!) +
        Math.imul(w1, fits[s1 + town]!) +
        Math.imul(w2, fits[s2 + town]!) +
        Math.imul(w3, fits[s3 + town]!)) |
      0;
  }
}

/** Scores of the towns' side, at h × towns + t; there are four criteria. */
export function bareTownScores({ weights, column, criteria }: BareTowns, fits: Uint16Array, towns: number): Int32Array {
  const households = column.length / criteria;
  const scores = new Int32Array(households * towns);
  const byCriterion = new Int32Array(criteria * towns);
  for (let criterion = 0; criterion < criteria; criterion++) {
    for (let town = 0; town < towns; town++) {
      byCriterion[criterion * towns + town] = weights[town * criteria + criterion]!;
    }
  }
  for (let household = 0; household < households; household++) {
    addTownsFour(scores, household * towns, towns, fits, byCriterion, column, household * criteria);
  }
  return scores;
}

function addTownsFour(
  scores: Int32Array,
  from: number,
  towns: number,
  fits: Uint16Array,
  weights: Int32Array,
  column: Int32Array,
  at: number,
): void {
  const s0 = column[at]! * towns;
  const s1 = column[at + 1]! * towns;
  const s2 = column[at + 2]! * towns;
  const s3 = column[at + 3]! * towns;
  const c1 = towns;
  const c2 = 2 * towns;
  const c3 = 3 * towns;
  for (let town = 0; town < towns; town++) {
    scores[from + town] =
      (Math.imul(weights[town]!, fits[s0 + town]!) +
        Math.imul(weights[c1 + town]!, fits[s1 + town]!) +
        Math.imul(weights[c2 + town]!, fits[s2 + town]!) +
        Math.imul(weights[c3 + town]!, fits[s3 + town]!)) |
      0;
  }
}
