/**
 * How often what occurs among the made-up households. Chosen to be believable and to give every part of the hub
 * something to do; no statistics of real people. Plain data.
 */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

export interface Likely<Value> {
  readonly value: Value;
  readonly weight: number;
}

const likely = <Value extends string | number>(weights: Readonly<Record<Value, number>>): readonly Likely<Value>[] =>
  Object.entries<number>(weights).map(([value, weight]) => ({ value: value as Value, weight }));

/**
 * Shares of the states in per cent after the Königsteiner Schlüssel as the BAMF applied it in 2015
 * (fluechtlinge.niedersachsen.de, "Königsteiner Schlüssel").
 */
export const RECEPTION_STATES: readonly Likely<FederalState>[] = likely({
  BW: 12.97496,
  BY: 15.33048,
  BE: 5.04557,
  BB: 3.08092,
  HB: 0.94097,
  HH: 2.52738,
  HE: 7.31557,
  MV: 2.04165,
  NI: 9.35696,
  NW: 21.24052,
  RP: 4.83472,
  SL: 1.21566,
  SN: 5.10067,
  ST: 2.85771,
  SH: 3.38791,
  TH: 2.74835,
});

export const SIZES: readonly Likely<number>[] = [38, 17, 15, 14, 8, 4.5, 2.2, 1.3].map((weight, index) => ({
  value: index + 1,
  weight,
}));

/** Mother tongues of a household, ISO 639, the first one every member's. A nationality is not kept. */
export const MOTHER_TONGUES: readonly Likely<readonly string[]>[] = [
  { value: ["uk"], weight: 24 },
  { value: ["uk", "ru"], weight: 18 },
  { value: ["ar"], weight: 23 },
  { value: ["fa"], weight: 9 },
  { value: ["fa", "ps"], weight: 5 },
  { value: ["tr"], weight: 7 },
  { value: ["ru"], weight: 4 },
  { value: ["ti"], weight: 3 },
  { value: ["so"], weight: 3 },
  { value: ["fr"], weight: 2 },
  { value: ["en", "fr"], weight: 2 },
];

export const GERMAN_LEVELS: readonly Likely<"NONE" | "A1" | "A2" | "B1" | "B2" | "C1">[] = likely({
  NONE: 45,
  A1: 22,
  A2: 17,
  B1: 10,
  B2: 4,
  C1: 2,
});

/** Of the adults who care for children or have none. */
export const ADULT_AGES: readonly Likely<AgeBand>[] = likely({
  AGE_18_24: 20,
  AGE_25_34: 34,
  AGE_35_49: 32,
  AGE_50_64: 10,
  AGE_65_PLUS: 4,
});

export const PARENT_AGES: readonly Likely<AgeBand>[] = likely({
  AGE_18_24: 6,
  AGE_25_34: 44,
  AGE_35_49: 47,
  AGE_50_64: 3,
});

export const CHILD_AGES: readonly Likely<AgeBand>[] = likely({
  AGE_0_2: 18,
  AGE_3_5: 19,
  AGE_6_9: 25,
  AGE_10_15: 28,
  AGE_16_17: 10,
});

/** ISCED 2011, levels as text. */
export const EDUCATION: readonly Likely<string>[] = likely({
  "0": 8,
  "1": 14,
  "2": 20,
  "3": 24,
  "5": 10,
  "6": 14,
  "7": 9,
  "8": 1,
});

/** KldB 2010. */
export const OCCUPATIONS: readonly Likely<string>[] = likely({
  "11101": 4,
  "12101": 2,
  "22342": 2,
  "24201": 4,
  "24412": 2,
  "24422": 2,
  "25102": 2,
  "25212": 4,
  "26212": 3,
  "28222": 3,
  "29222": 2,
  "29302": 4,
  "32101": 5,
  "32122": 3,
  "33212": 3,
  "34212": 2,
  "43414": 3,
  "51311": 5,
  "52122": 5,
  "54101": 5,
  "62102": 7,
  "63302": 4,
  "71402": 5,
  "72302": 2,
  "81102": 2,
  "81302": 4,
  "81404": 1,
  "82101": 2,
  "82312": 2,
  "83112": 3,
  "84114": 3,
  "84124": 2,
});

export const SETTLEMENT_WISHES: readonly Likely<readonly SettlementKind[]>[] = [
  { value: ["LARGE_CITY"], weight: 38 },
  { value: ["LARGE_CITY", "MEDIUM_TOWN"], weight: 18 },
  { value: ["MEDIUM_TOWN"], weight: 14 },
  { value: ["SMALL_TOWN", "MEDIUM_TOWN"], weight: 13 },
  { value: ["SMALL_TOWN"], weight: 10 },
  { value: ["RURAL_MUNICIPALITY", "SMALL_TOWN"], weight: 7 },
];

/** Towns where people often know somebody, with a weight by size. */
export const TIES: readonly Likely<string>[] = [
  ["11000000", 30],
  ["02000000", 16],
  ["09162000", 12],
  ["05315000", 11],
  ["06412000", 9],
  ["08111000", 7],
  ["05111000", 7],
  ["14713000", 7],
  ["05913000", 7],
  ["05113000", 7],
  ["04011000", 6],
  ["14612000", 4],
  ["03241001", 6],
  ["09564000", 5],
  ["05112000", 6],
  ["05911000", 5],
  ["05124000", 3],
  ["05711000", 3],
  ["05515000", 2],
  ["08222000", 3],
  ["09761000", 3],
  ["15002000", 3],
  ["10041100", 3],
  ["06611000", 2],
  ["05914000", 2],
  ["05962004", 1],
  ["03254021", 1],
].map(([value, weight]) => ({ value: String(value), weight: Number(weight) }));

/** Towns that present themselves, which households have put on their own lists. */
export const RANKED_TOWNS: readonly string[] = [
  "05962004",
  "03254021",
  "01002000",
  "03101000",
  "08416036",
  "05382068",
  "05111000",
  "14626110",
  "12067120",
  "15002000",
  "06611000",
  "04012000",
];
