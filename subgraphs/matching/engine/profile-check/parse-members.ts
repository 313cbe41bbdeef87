/** The members of a stated profile. */
import { AGE_BANDS, type AgeBand } from "../../../../schema/vocabulary/age-band.js";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { MEMBER_ROLES, type MemberRole } from "../../../../schema/vocabulary/member-role.js";
import type { Member, PractisedOccupation, SpokenLanguage } from "../profile.js";
import { checkLength, valueOf } from "./check-value.js";
import type { Complain, StatedMember } from "./stated-profile.js";

/** More than any household that moves together; a larger one is entered as several. */
const MEMBERS_AT_MOST = 30;
/** More than anybody names, and few enough that nobody can burden the hub with a list. */
const LANGUAGES_AT_MOST = 20;
const OCCUPATIONS_AT_MOST = 10;
const YEARS_AT_MOST = 60;
/** The doctorate, after ISCED 2011. */
const ISCED_AT_MOST = 8;

/** The members, complete only where nothing was complained about. */
export function parseMembers(stated: readonly StatedMember[], complain: Complain): readonly Member[] {
  if (stated.length === 0) complain("members", "A household has at least one member; state its role and age band.");
  checkLength(stated, MEMBERS_AT_MOST, "members", complain);
  const members = stated.flatMap((member, position) => parseMember(member, `members[${position}]`, complain) ?? []);
  if (stated.length > 0 && stated.every(({ role }) => role === "CHILD")) {
    complain(
      "members",
      "No member is an adult. A place for children who come alone is found by the youth welfare office (§ 42b SGB VIII), not here; add the adult who comes with them.",
    );
  }
  return members;
}

function parseMember(stated: StatedMember, path: string, complain: Complain): Member | null {
  const role = valueOf(MEMBER_ROLES, stated.role, `${path}.role`, complain);
  const ageBand = valueOf(AGE_BANDS, stated.ageBand, `${path}.ageBand`, complain);
  const languages = parseLanguages(stated.languages ?? [], `${path}.languages`, complain);
  const occupations = parseOccupations(stated.occupations ?? [], `${path}.occupations`, complain);
  const educationIsced = stated.educationIsced ?? null;
  if (educationIsced !== null && !(Number.isInteger(educationIsced) && isBetween(educationIsced, 0, ISCED_AT_MOST))) {
    complain(
      `${path}.educationIsced`,
      `Level ${educationIsced}; ISCED 2011 goes from 0 (less than primary) to ${ISCED_AT_MOST} (doctorate), in whole numbers.`,
    );
  }
  if (!role || !ageBand) return null;
  checkAge(role, ageBand, `${path}.ageBand`, complain);
  return { role, ageBand, languages, occupations, educationIsced };
}

const isBetween = (value: number, least: number, greatest: number): boolean => value >= least && value <= greatest;

function checkAge(role: MemberRole, ageBand: AgeBand, path: string, complain: Complain): void {
  const age = positionIn(AGE_BANDS, ageBand);
  if (role === "CHILD" && age > positionIn(AGE_BANDS, "AGE_16_17")) {
    complain(path, `A member in the role CHILD cannot be ${ageBand}; a child is AGE_16_17 or younger, or is an ADULT.`);
  }
  if (role === "ADULT" && age < positionIn(AGE_BANDS, "AGE_16_17")) {
    complain(path, `A member in the role ADULT cannot be ${ageBand}; an adult is AGE_16_17 or older, or is a CHILD.`);
  }
}

function parseLanguages(
  stated: NonNullable<StatedMember["languages"]>,
  path: string,
  complain: Complain,
): readonly SpokenLanguage[] {
  checkLength(stated, LANGUAGES_AT_MOST, path, complain);
  return stated.map(({ code, level }, position) => {
    const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) ? shortest(code.split("-")[0]!) : null;
    if (!language)
      complain(`${path}[${position}].code`, `"${code}" is no language code; use ISO 639, for instance de or ar.`);
    const parsed = level ? valueOf(LANGUAGE_LEVELS, level, `${path}[${position}].level`, complain) : null;
    return { code: language ?? "", level: parsed };
  });
}

/** One code for each language: "deu" and "ger" are "de", and "ara" is "ar" (BCP 47). */
const shortest = (code: string): string => Intl.getCanonicalLocales(code)[0]!.split("-")[0]!;

function parseOccupations(
  stated: NonNullable<StatedMember["occupations"]>,
  path: string,
  complain: Complain,
): readonly PractisedOccupation[] {
  checkLength(stated, OCCUPATIONS_AT_MOST, path, complain);
  return stated.map(({ kldbCode, years = null }, position) => {
    if (!/^\d{4}[1-4]$/.test(kldbCode)) {
      const form = "a code of the KldB 2010 has 5 digits, the last from 1 to 4 (level of skill), for instance 24412";
      complain(`${path}[${position}].kldbCode`, `"${kldbCode}" is no occupation; ${form}.`);
    }
    if (years !== null && !isBetween(years, 0, YEARS_AT_MOST)) {
      complain(`${path}[${position}].years`, `${years} years; from 0 to ${YEARS_AT_MOST} can be right.`);
    }
    return { kldbCode, years };
  });
}
