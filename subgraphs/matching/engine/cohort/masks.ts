/** The hard constraints of a cohort, as bits by household and town. What is asked alike is worked out once. */
import { constraintRules } from "../constraints/constraints.js";
import type { Cohort, CohortHousehold } from "./cohort.js";
import { addColumn, type Columns, figuresOf } from "./columns.js";

/** Columns of bits under way: of each constraint by its key, and of the sets of them that bind a household. */
interface Workings {
  readonly cohort: Pick<Cohort, "index" | "parameters">;
  readonly towns: Uint16Array;
  readonly columns: Columns;
  readonly ofConstraints: readonly Map<string, number>[];
  readonly ofSets: Map<string, number>;
}

/** The masks of all pairs, at h × towns + t. */
export function cohortMasks(
  cohort: Pick<Cohort, "index" | "parameters">,
  towns: Uint16Array,
  households: readonly CohortHousehold[],
): Uint16Array {
  const workings: Workings = {
    cohort,
    towns,
    columns: [],
    ofConstraints: constraintRules.map(() => new Map()),
    ofSets: new Map(),
  };
  const column = Int32Array.from(households, (household) => columnOfHousehold(workings, household));
  const figures = figuresOf(workings.columns, towns.length);
  const mask = new Uint16Array(households.length * towns.length);
  for (let household = 0; household < column.length; household++) {
    const start = column[household]! * towns.length;
    mask.set(figures.subarray(start, start + towns.length), household * towns.length);
  }
  return mask;
}

/** The number of the column that holds all bits of a household. */
function columnOfHousehold(workings: Workings, { profile }: CohortHousehold): number {
  const { cohort, towns, columns, ofSets } = workings;
  const question = { profile, parameters: cohort.parameters };
  const binding: number[] = [];
  constraintRules.forEach(({ keyOf }, bit) => {
    const key = keyOf(question);
    if (key !== null) binding.push(columnOfConstraint(workings, profile, bit, key));
  });
  const key = binding.join();
  const before = ofSets.get(key);
  if (before !== undefined) return before;
  const added = binding.length === 1 ? binding[0]! : addUnion(columns, towns.length, binding);
  ofSets.set(key, added);
  return added;
}

function columnOfConstraint(
  { cohort, towns, columns, ofConstraints }: Workings,
  profile: CohortHousehold["profile"],
  bit: number,
  key: string,
): number {
  const before = ofConstraints[bit]!.get(key);
  if (before !== undefined) return before;
  const { isUnmet } = constraintRules[bit]!.check({ ...cohort, profile })!;
  const added = addColumn(columns, (figures, at) => {
    for (let town = 0; town < towns.length; town++) figures[at + town] = isUnmet(towns[town]!) ? 1 << bit : 0;
  });
  ofConstraints[bit]!.set(key, added);
  return added;
}

/** Appends the union of some columns of bits. */
const addUnion = (columns: Columns, towns: number, own: readonly number[]): number =>
  addColumn(columns, (figures, at) => {
    for (const column of own) {
      const from = column * towns;
      for (let town = 0; town < towns; town++) figures[at + town]! |= figures[from + town]!;
    }
  });
