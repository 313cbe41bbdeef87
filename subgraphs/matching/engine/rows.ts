/**
 * The rows from which the index of towns is built: what a reader keeps of the owners' public data. Plain data; dates are
 * ISO texts (YYYY-MM-DD, a time behind it is ignored), so that a row can come from a table or from a test alike.
 */
import type { Label } from "../../../schema/vocabulary/entry.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { JobKind } from "../../../schema/vocabulary/job-kind.js";
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
  /** WORK reads EMPLOYMENT, TRAINING the other kinds. */
  readonly kind: JobKind;
  readonly kldbCode: string;
  /** null: the employer asks for no particular level. */
  readonly requiredGermanLevel: LanguageLevel | null;
  readonly positions: number;
  readonly publishedAt: string | null;
  readonly validThrough: string | null;
}

/** An integration service, at its place. */
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
  /** ISO 639 codes of the languages in which one is received there; empty: not stated. */
  readonly languages: readonly string[];
}

/** What is known of a town beside what it presents, from registers and statistics; null: not known. */
export interface TownFactRow {
  readonly ags: string;
  /** Institutions of higher education with a site in the town. */
  readonly higherEducationSites: number | null;
  /** Departures on a working day at the stop of the town that is served best. */
  readonly departuresPerWeekday: number | null;
  /** ISO 639 codes of the languages in which the town's own office receives people; empty: not stated. */
  readonly languages: readonly string[];
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
  readonly facts: readonly TownFactRow[];
}

/** Whether a period that contains its first and its last day holds on a day; an open end is no end. */
export function holdsOn(asOf: string, from: string | null, until: string | null): boolean {
  const day = asOf.slice(0, 10);
  return (from === null || from.slice(0, 10) <= day) && (until === null || until.slice(0, 10) >= day);
}
