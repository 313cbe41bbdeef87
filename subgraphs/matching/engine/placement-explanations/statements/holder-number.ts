/**
 * In which number a sentence speaks of households that have places, without telling a count under five: right for one as
 * for several.
 */
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { type HolderClass, LEAST_TOLD } from "../holders.js";
import type { LackStated } from "./statement.js";

export type HolderNumber = number | "ANOTHER" | "SEVERAL" | "FEWER_THAN_FIVE" | "ONE_OR_MORE";

/** Nobody takes more than one of these. */
const DWELLINGS: ReadonlySet<CapacityKind> = new Set(["HOUSING_1_2", "HOUSING_3_4", "HOUSING_5_6", "HOUSING_7_PLUS"]);

/** How many are free as far as it can be said: who needs one and lacks it knows that none is. null: not told. */
export const freeStated = ({ free, needed }: LackStated): number | null => free ?? (needed === 1 ? 0 : null);

/** The number for one class of those who have what a household lacks. */
export function holderNumber(lack: LackStated, { households }: HolderClass): HolderNumber {
  if (households !== null) return households;
  const free = freeStated(lack);
  // One place has one holder: that is the town's own figure, no count of households.
  if (free !== null && lack.capacity - free === 1) return "ANOTHER";
  if (lack.holders.length > 1) return "ONE_OR_MORE";
  if (free === 0 && DWELLINGS.has(lack.kind)) return "SEVERAL";
  return lack.capacity >= LEAST_TOLD ? "FEWER_THAN_FIVE" : "ONE_OR_MORE";
}
