// What the official register of municipalities says, as plain data. It knows neither the file's columns nor the tables.
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { ImportIssue } from "../../runtime/import/import-issue.js";

/** A district (Kreis), or a town that belongs to none and is its own (kreisfreie Stadt). */
export interface RegisterDistrict {
  /** First five digits of the AGS. */
  readonly key: string;
  readonly name: string;
  readonly state: FederalState;
  /** Text key of the register: 41 kreisfreie Stadt, 42 Stadtkreis, 43 Kreis, 44 Landkreis, 45 Regionalverband. */
  readonly kind: string;
}

/** A municipality, or an area that belongs to none (gemeindefreies Gebiet). */
export interface RegisterMunicipality {
  /** Eight digits. */
  readonly ags: string;
  /** Twelve digits: the AGS with the municipal association between district and municipality. */
  readonly ars: string;
  readonly name: string;
  /**
   * Text key of the register: 60 Markt, 61 kreisfreie Stadt, 62 Stadtkreis, 63 Stadt, 64 Gemeinde, 65 inhabited and
   * 66 uninhabited area without a municipality, 67 Große Kreisstadt.
   */
  readonly kind: string;
  readonly state: FederalState;
  /**
   * First five digits of the AGS. The few areas that belong to a state directly (coastal waters, the joint area with
   * Luxembourg) have 000 in it, and no district of that key exists.
   */
  readonly districtKey: string;
  readonly areaHa: number;
  readonly population: number;
  /** Of the seat of administration. */
  readonly postalCode: string | null;
  /** The day whose boundaries the record has, ISO 8601. */
  readonly territorialStatusOn: string;
}

/** What a point was taken from: the town itself, the towns that it was merged from, or its district. */
export type LocationPrecision = "MUNICIPALITY" | "PREDECESSORS" | "DISTRICT";

/** A point in WGS 84, degrees. */
export interface TownPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: LocationPrecision;
}

/** Everything that a file of the register says. */
export interface RegisterContent {
  readonly districts: readonly RegisterDistrict[];
  readonly municipalities: readonly RegisterMunicipality[];
  readonly issues: readonly ImportIssue[];
  /** Towns whose lines are broken but tell their AGS: they are in the register, only not readable. */
  readonly brokenAgs: ReadonlySet<string>;
  /** Whether a broken line does not even tell which town it is about: then nobody can say who is missing. */
  readonly hasUnknownTowns: boolean;
  readonly lineCount: number;
}

/** Population, area and number of municipalities, the uninhabited areas among them. */
export interface RegisterTotals {
  readonly municipalities: number;
  readonly uninhabited: number;
  readonly population: number;
  readonly areaHa: number;
}
