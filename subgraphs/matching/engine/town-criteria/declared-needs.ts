/**
 * What towns have declared that they need, town by town, and what each need weighs there. Public data of the towns
 * alone; it knows no household.
 */
import type { NeedKind } from "../../../../schema/vocabulary/need-kind.js";
import { FULL_WEIGHT, shareOf } from "../question.js";
import { type Towns, townOf } from "../town-index/towns.js";
import { shareOut } from "../weights.js";
import { TOWN_CRITERIA, type TownCriterion } from "./town-criterion.js";

/** A need that a town has declared and that holds on the day. Kinds that no criterion reads are passed over. */
export interface NeedRow {
  readonly ags: string;
  readonly kind: NeedKind;
  /** Persons or children, at least 1. */
  readonly quantity: number;
  /** SKILLED_LABOUR: the occupation sought; null: any skilled work. */
  readonly kldbCode: string | null;
  /** 1 (would be welcome) to 5 (something closes without it). */
  readonly urgency: number;
}

/** What a town's strategy sets itself. */
export interface TownPreferences {
  readonly ags: string;
  /** Importance 1–5 by criterion; where the strategy is silent, the urgency of the needs counts. */
  readonly importances: { readonly [Name in TownCriterion]?: number };
}

/** The kind of need behind each criterion. */
export const NEED_KIND_OF: { readonly [Name in TownCriterion]: NeedKind } = {
  NEED_LABOUR: "SKILLED_LABOUR",
  NEED_TRAINEES: "TRAINEES",
  NEED_PUPILS: "PUPILS",
  NEED_RESIDENTS: "RESIDENTS",
};

/** Skilled labour that a town seeks, of one occupation (null: of any). */
export interface SoughtLabour {
  readonly kldbCode: string | null;
  readonly quantity: number;
  /** 1 to 5. */
  readonly urgency: number;
  /** That of the town's most urgent need of labour. */
  readonly greatestUrgency: number;
  /** The one against the other, in thousandths. */
  readonly urgencyShare: number;
}

/** The needs of one town, summed up. */
export interface TownNeeds {
  /** How many are sought in all, in the order of TOWN_CRITERIA; 0: no such need has been declared. */
  readonly sought: readonly number[];
  /** In 1/10,000, in the order of TOWN_CRITERIA: 10,000 in all, or all 0 where nothing is needed. */
  readonly weights: readonly number[];
  /** By code, any occupation first; of one occupation once. */
  readonly labour: readonly SoughtLabour[];
}

/** By place of the town in the index; undefined where it has declared nothing. */
export type DeclaredNeeds = readonly (TownNeeds | undefined)[];

/** The place of a criterion in the columns of the town's side. */
export const placeOf = (criterion: TownCriterion): number => TOWN_CRITERIA.indexOf(criterion);

/** Builds the needs of all towns; neither the order of rows nor how a town splits a need into rows matters. */
export function buildDeclaredNeeds(
  towns: Towns,
  rows: readonly NeedRow[],
  preferences: readonly TownPreferences[],
): DeclaredNeeds {
  const rowsOf: NeedRow[][] = [];
  rowsOf.length = towns.count;
  for (const row of rows) {
    const town = townOf(towns, row.ags);
    if (town >= 0) (rowsOf[town] ??= []).push(row);
  }
  const importancesOf = new Map(preferences.map(({ ags, importances }) => [townOf(towns, ags), importances]));
  return Array.from(rowsOf, (own, town) => own && needsOf(own, importancesOf.get(town) ?? {}));
}

/** Sorts before every code. */
const ANY_OCCUPATION = "";

function needsOf(rows: readonly NeedRow[], importances: TownPreferences["importances"]): TownNeeds {
  const rowsBy = TOWN_CRITERIA.map((criterion) => rows.filter(({ kind }) => kind === NEED_KIND_OF[criterion]));
  const sizes = TOWN_CRITERIA.map((criterion, place) =>
    // The most urgent need of a kind speaks for it: a town that lists its needs one by one gains nothing by that.
    rowsBy[place]!.length ? (importances[criterion] ?? Math.max(...rowsBy[place]!.map(({ urgency }) => urgency))) : 0,
  );
  return {
    sought: rowsBy.map((own) => own.reduce((sum, { quantity }) => sum + quantity, 0)),
    weights: sizes.some((size) => size > 0) ? shareOut(FULL_WEIGHT, sizes) : sizes,
    labour: soughtLabour(rowsBy[placeOf("NEED_LABOUR")]!),
  };
}

function soughtLabour(rows: readonly NeedRow[]): readonly SoughtLabour[] {
  const greatest = Math.max(...rows.map(({ urgency }) => urgency));
  const codes = [...new Set(rows.map(({ kldbCode }) => kldbCode ?? ANY_OCCUPATION))].sort();
  return codes.map((code) => {
    const own = rows.filter(({ kldbCode }) => (kldbCode ?? ANY_OCCUPATION) === code);
    const urgency = Math.max(...own.map((row) => row.urgency));
    return {
      kldbCode: code === ANY_OCCUPATION ? null : code,
      quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
      urgency,
      greatestUrgency: greatest,
      urgencyShare: shareOf(urgency, greatest),
    };
  });
}
