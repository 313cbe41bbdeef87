/** The hard constraints of a cohort that has been read, as bits by household and town. What is asked alike is worked out once. */
import { constraintRules } from "../constraints/constraints.js";
import type { Cohort } from "./cohort.js";
import type { AskedConstraint, ReadCohort } from "./reading/asked.js";

type Asked = Pick<Cohort, "index" | "parameters">;

/** The masks of all pairs, at h × towns + t. */
export function cohortMasks(cohort: Asked, { towns, constraints: { column, columns } }: ReadCohort): Uint16Array {
  const bits = new Uint16Array(columns.length * towns.length);
  // The columns of a union have smaller numbers: they stand there already.
  columns.forEach((asked, number) => {
    const at = number * towns.length;
    if ("unionOf" in asked) for (const own of asked.unionOf) addBits(bits, at, own * towns.length, towns.length);
    else writeBits(cohort, towns, asked, bits, at);
  });
  const mask = new Uint16Array(column.length * towns.length);
  for (let household = 0; household < column.length; household++) {
    const start = column[household]! * towns.length;
    mask.set(bits.subarray(start, start + towns.length), household * towns.length);
  }
  return mask;
}

function writeBits(
  cohort: Asked,
  towns: Uint16Array,
  { bit, profile }: AskedConstraint,
  bits: Uint16Array,
  at: number,
): void {
  const { isUnmet } = constraintRules[bit]!.check({ ...cohort, profile })!;
  for (let town = 0; town < towns.length; town++) if (isUnmet(towns[town]!)) bits[at + town] = 1 << bit;
}

function addBits(bits: Uint16Array, at: number, from: number, towns: number): void {
  for (let town = 0; town < towns; town++) bits[at + town]! |= bits[from + town]!;
}
