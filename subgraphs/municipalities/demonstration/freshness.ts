/**
 * How fresh an entry of the demonstration is, and who keeps it: most towns have looked at theirs lately, some are late,
 * so that the traffic light has every colour to show.
 */
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { Chance } from "../../runtime/demonstration/chance.js";
import { laterMoment, type Row } from "./draw.js";
import { COORDINATION, OFFICE_BY_KIND } from "./words/offices.js";

/** Towns that have confirmed nothing for more than 90 or 180 days, and for how many days. */
const SILENT_FOR: Readonly<Partial<Record<string, number>>> = {
  "03153017": 95, // Goslar
  "06633025": 100, // Trendelburg
  "12073384": 190, // Lychen
  "09479169": 215, // Wunsiedel
};

/** How many days a town is late with everything that it presents; 0 for one that is not. */
export const silence = (ags: string): number => SILENT_FOR[ags] ?? 0;

const VOLUNTARY = "EHRENAMT";
const SCHOOL = "SCHULE";

/** What the towns' own systems call their entries. */
const PREFIXES: Readonly<Record<OfferKind | NeedKind, string>> = {
  HOUSING: "WOHN",
  CHILDCARE: "KITA",
  PRIMARY_SCHOOL: SCHOOL,
  SECONDARY_SCHOOL: SCHOOL,
  VOCATIONAL_SCHOOL: SCHOOL,
  TRAINING: "AUSB",
  INTERNSHIP: "PRAKT",
  SPONSORSHIP: VOLUNTARY,
  CLUB: VOLUNTARY,
  SPORTS: VOLUNTARY,
  MUSIC: VOLUNTARY,
  FAITH: VOLUNTARY,
  WOMENS_GROUP: VOLUNTARY,
  LGBTQI: VOLUNTARY,
  NEIGHBOURHOOD: VOLUNTARY,
  SKILLED_LABOUR: "FACHKRAFT",
  TRAINEES: "AZUBI",
  RESIDENTS: "ZUZUG",
  PUPILS: SCHOOL,
  VOLUNTEERS: VOLUNTARY,
  REUSE_OF_VACANCY: "LEERSTAND",
};

/**
 * The columns that say which entry of the town's own system it is, who changed it last, and when it was confirmed.
 * @param number its place among the town's entries, from 1
 * @param earlier for how many days nobody has looked at it
 */
export function keeping(
  chance: Chance,
  kind: OfferKind | NeedKind,
  number: number,
  publishedAt: string,
  earlier: number,
): Row {
  const isFromOwnSystem = chance.happens(0.5);
  const wasChanged = chance.happens(0.6);
  const updatedAt = wasChanged ? laterMoment(chance, publishedAt, earlier) : publishedAt;
  return {
    external_id: isFromOwnSystem ? `${PREFIXES[kind]}-2026-${String(number).padStart(3, "0")}` : null,
    version: 1,
    updated_at: updatedAt,
    confirmed_at: laterMoment(chance, updatedAt, earlier),
    withdrawn_at: null,
    office: OFFICE_BY_KIND[kind as OfferKind] ?? COORDINATION,
  };
}
