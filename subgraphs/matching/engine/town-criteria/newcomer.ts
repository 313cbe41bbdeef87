/**
 * What a town's side gets of a household, by an allow-list: of adults the age band, the occupations and the level of
 * German, the number of persons, and the age bands of children. Origin, nationality, religion, sex, health, languages
 * other than German, protection, ties and wishes have no place in this type: no rule of the town's side can weigh what
 * never gets here, whatever a profile comes to hold.
 */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import { adultsOf } from "../need.js";
import type { HouseholdProfile } from "../profile.js";

export interface NewcomerAdult {
  readonly ageBand: AgeBand;
  /** KldB 2010 codes, ascending, each once. */
  readonly occupationCodes: readonly string[];
  /** 0 none, 1 for A1 to 6 for C2 or a mother tongue. */
  readonly german: number;
}

export interface NewcomerView {
  readonly persons: number;
  /** In an order that follows from what stands here, so that who was named first does not show. */
  readonly adults: readonly NewcomerAdult[];
  /** Ascending. */
  readonly childAgeBands: readonly AgeBand[];
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const orderOf = ({ ageBand, occupationCodes, german }: NewcomerAdult): string =>
  `${ageBand} ${german} ${occupationCodes.join(" ")}`;

/** What of a household the towns' side may know. Each thing is named here, one by one; nothing is passed on whole. */
export function newcomerOf(profile: HouseholdProfile): NewcomerView {
  const adults = adultsOf(profile).map(({ member, german }) => ({
    ageBand: member.ageBand,
    occupationCodes: [...new Set(member.occupations.map(({ kldbCode }) => kldbCode))].sort(byText),
    german,
  }));
  const children = profile.members.filter(({ role }) => role === "CHILD");
  return {
    persons: profile.members.length,
    adults: adults.length > 1 ? adults.sort((one, other) => byText(orderOf(one), orderOf(other))) : adults,
    childAgeBands: children.map(({ ageBand }) => ageBand).sort(byText),
  };
}
