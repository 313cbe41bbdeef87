/**
 * A household with what rules ask of its members, each thing worked out once: eighteen criteria, seven constraints and
 * four needs ask for the same few. Knows no town.
 */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import { childAgeBands, germanOf, isAdult, occupationCodes } from "./need.js";
import type { HouseholdProfile, Member } from "./profile.js";
import type { HouseholdQuestion } from "./question.js";

export interface KnownMember {
  readonly member: Member;
  readonly isAdult: boolean;
  /** 0 none, 1 for A1 to 6 for C2 or a mother tongue. */
  readonly german: number;
  /** KldB 2010 codes, each once. */
  readonly occupationCodes: readonly string[];
}

export interface KnownMembers {
  /** In the order of the profile. */
  readonly members: readonly KnownMember[];
  /** Of the children, in the order of the profile. */
  readonly childAgeBands: readonly AgeBand[];
}

export interface KnownHousehold extends HouseholdQuestion, KnownMembers {}

/** Works out what rules ask of a household. */
export function knownHousehold({ profile, parameters }: HouseholdQuestion): KnownHousehold {
  const { members, childAgeBands: children } = knownMembers(profile);
  return { profile, parameters, members, childAgeBands: children };
}

/** Works out what rules ask of a household's members. */
export function knownMembers(profile: HouseholdProfile): KnownMembers {
  const members: KnownMember[] = [];
  for (let place = 0; place < profile.members.length; place++) {
    const member = profile.members[place]!;
    members.push({
      member,
      isAdult: isAdult(member),
      german: germanOf(member),
      occupationCodes: occupationCodes(member),
    });
  }
  return { members, childAgeBands: childAgeBands(profile) };
}
