/**
 * The rows from which the index of towns is built: what a reader keeps of the owners' public data. Plain data; dates are
 * ISO texts (YYYY-MM-DD, a time behind it is ignored), so that a row can come from a table or from a test alike.
 */
import type { Label } from "../../../schema/vocabulary/entry.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

/** A town as the register knows it. Hand in only towns that exist and are inhabited: every row is ranked. */
export interface TownRow {
  readonly ags: string;
  readonly name: string;
  readonly state: FederalState;
  readonly districtKey: string;
  readonly kind: SettlementKind;
  readonly population: number;
  /** Degrees, WGS 84; null where no point is known: then nothing is near the town but itself. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Something that a town offers. Kinds that no criterion reads yet are passed over. */
export interface OfferRow {
  readonly id: string;
  readonly ags: string;
  /** OfferKind of the graph: HOUSING, CHILDCARE, PRIMARY_SCHOOL, SECONDARY_SCHOOL, VOCATIONAL_SCHOOL … */
  readonly kind: string;
  /** Dwellings or places still free. 0 is presented, but full. */
  readonly available: number;
  /** HOUSING: the most persons that one dwelling holds; a dwelling that does not say so is passed over. */
  readonly maxPersons: number | null;
  /** HOUSING: null where the town has not said. */
  readonly isStepFree: boolean | null;
  /** HOUSING: warm rent of one dwelling in cents. */
  readonly monthlyRentCents: number | null;
  readonly availableFrom: string | null;
  readonly availableUntil: string | null;
}

/** A job, at the place of work. */
export interface JobRow {
  readonly id: string;
  readonly ags: string;
  readonly kldbCode: string;
  /** null: the employer asks for no particular level. */
  readonly requiredGermanLevel: LanguageLevel | null;
  readonly positions: number;
  readonly publishedAt: string | null;
  readonly validThrough: string | null;
}

/** An integration service, at its place. Of these the engine reads language courses today. */
export interface ServiceRow {
  readonly id: string;
  readonly ags: string;
  /** Kind of the graph; which of them are language courses is a parameter. */
  readonly kind: string;
  /** The first level that is taught; null: from the beginning. */
  readonly levelFrom: LanguageLevel | null;
  /** The last level that is taught; null: to the end. */
  readonly levelTo: LanguageLevel | null;
  /** null: not stated, taken as having room; 0: full. */
  readonly freePlaces: number | null;
  /** How far people come from; null: the parameter for that. */
  readonly reachKm: number | null;
}

/** The name of an occupation as one names a person's work ("Metallbauer/in", "metalworker"). */
export interface OccupationRow {
  readonly kldbCode: string;
  readonly label: Label;
}

/** All that is presented in towns. The order of rows never matters; rows of unknown towns are passed over. */
export interface PresentedRows {
  readonly offers: readonly OfferRow[];
  readonly jobs: readonly JobRow[];
  readonly services: readonly ServiceRow[];
  readonly occupations: readonly OccupationRow[];
}

/** Whether a period that contains its first and its last day holds on a day; an open end is no end. */
export function holdsOn(asOf: string, from: string | null, until: string | null): boolean {
  const day = asOf.slice(0, 10);
  return (from === null || from.slice(0, 10) <= day) && (until === null || until.slice(0, 10) >= day);
}
