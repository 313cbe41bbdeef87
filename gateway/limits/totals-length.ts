/**
 * How many rows totals may have: the combinations of the dimensions that they are grouped by, as far as there can be
 * any. Knows the dimensions of the graph by name, and none of the data.
 */

/** An argument's value as it was asked, its variables filled in. */
export type Given = (name: string) => unknown;

/** Months where only the last one, or none, is named; and the most that are answered. */
const MONTHS = { default: 12, most: 240 } as const;

/** Of every kind of totals. */
const DIMENSIONS: Readonly<Record<string, number>> = { STATE: 16, DISTRICT: 400, SETTLEMENT_KIND: 4 };

/** What a dimension has in one kind of totals alone: the values of its enum. */
export const TOTALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "Query.offerTotals": { KIND: 15 },
  "Query.needTotals": { KIND: 6 },
  "Query.jobTotals": { KIND: 4, OCCUPATION_AREA: 10 },
  // Its kind is the size class.
  "Query.municipalityTotals": { KIND: 4 },
  "Query.strategyTotals": { STATUS: 4 },
  "Query.boardTotals": { STATUS: 9 },
  "Query.pilotTotals": { PHASE: 7 },
};

/** Most districts have towns of two of the four size classes. */
const SIZE_CLASSES_OF_A_DISTRICT = 2.25;

/** So many rows at most, from 1; null for a field that gives no totals. */
export function rowsOfTotals(place: string, given: Given): number | null {
  const own = TOTALS[place];
  if (!own) return null;
  const by = new Set([given("by")].flat());
  const sizeClass = place === "Query.municipalityTotals" ? "KIND" : "SETTLEMENT_KIND";
  const sizeOf = (dimension: unknown): number => {
    if (typeof dimension !== "string") return 1;
    if (dimension === "MONTH") return monthsOf(given("from"), given("to"));
    if (by.has("DISTRICT")) {
      // A district lies in one state.
      if (dimension === "STATE") return 1;
      if (dimension === sizeClass) return SIZE_CLASSES_OF_A_DISTRICT;
    }
    return own[dimension] ?? DIMENSIONS[dimension] ?? 1;
  };
  return Math.ceil([...by].reduce<number>((rows, dimension) => rows * sizeOf(dimension), 1));
}

function monthsOf(from: unknown, to: unknown): number {
  if (typeof from !== "string") return MONTHS.default;
  const first = monthOf(from);
  const last = typeof to === "string" ? monthOf(to) : monthOf(new Date().toISOString());
  if (first === null || last === null) return MONTHS.most;
  return Math.min(Math.max(last - first + 1, 1), MONTHS.most);
}

/** Months since the beginning of the calendar; null for what is no day. */
function monthOf(day: string): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}/.exec(day) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}
