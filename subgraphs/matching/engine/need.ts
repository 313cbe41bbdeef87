/** What follows from a household's members: how many persons, how many children of which age, which adults for what. */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { Parameters } from "./parameters/parameters.js";
import type { HouseholdProfile, Member } from "./profile.js";
import { germanNumber } from "./town-index/job-columns.js";
import { codesKey, setKey, type SetKey } from "./set-key.js";
import type { PlaceKind } from "./town-index/offer-columns.js";
import { LANGUAGE_LEVELS } from "../../../schema/vocabulary/language-level.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";

/** An adult of a household. */
export interface Adult {
  /** "Adult 1", "Adult 2" … in the order of the members: the only name by which a reason speaks of a person. */
  readonly number: number;
  readonly member: Member;
  /** German as a number: 0 none, 1 for A1 to 6 for C2. */
  readonly german: number;
}

/** German of a member: its best statement counts; German without a level is taken as a mother tongue. */
export function germanOf({ languages }: Member): number {
  let best = 0;
  for (let place = 0; place < languages.length; place++) {
    const { code, level } = languages[place]!;
    if (code === "de") best = Math.max(best, level ? germanNumber(level) : LANGUAGE_LEVELS.length);
  }
  return best;
}

/** Whether a member is an adult of the household. */
export const isAdult = ({ role }: Member): boolean => role === "ADULT";

/** The adults of a household, numbered. */
export function adultsOf(profile: HouseholdProfile): readonly Adult[] {
  const adults: Adult[] = [];
  for (const member of profile.members) {
    if (isAdult(member)) adults.push({ number: adults.length + 1, member, german: germanOf(member) });
  }
  return adults;
}

/** The adults who are counted as looking for work: of the age for it after the parameters, with or without occupation. */
export function workSeekers(profile: HouseholdProfile, parameters: Parameters): readonly Adult[] {
  return adultsOf(profile).filter(({ member }) => parameters.work.seekingAgeBands.includes(member.ageBand));
}

/** A member who looks for training. */
export interface Trainee {
  /** "Adult 1", "Child 2": the place among the members of that role is the only name by which a reason speaks of it. */
  readonly number: number;
  readonly member: Member;
  readonly german: number;
}

/** The members, of whatever role, of the age for training after the parameters. */
export function trainees(profile: HouseholdProfile, parameters: Parameters): readonly Trainee[] {
  const { ageBands } = parameters.training;
  const found: Trainee[] = [];
  const count = { ADULT: 0, CHILD: 0 };
  profile.members.forEach((member) => {
    const number = ++count[member.role];
    if (ageBands.includes(member.ageBand)) found.push({ number, member, german: germanOf(member) });
  });
  return found;
}

const NONE: readonly string[] = [];

/** The occupations of a member, each once, in the order in which they are told. */
export function occupationCodes({ occupations }: Member): readonly string[] {
  // Most have none or one. A list that grows takes room for more than it will ever hold.
  if (occupations.length === 0) return NONE;
  if (occupations.length === 1) return [occupations[0]!.kldbCode];
  const codes: string[] = [];
  for (const { kldbCode } of occupations) {
    if (!codes.includes(kldbCode)) codes.push(kldbCode);
  }
  return codes;
}

/** Levels of German, none among them. */
const GERMAN_LEVELS = LANGUAGE_LEVELS.length + 1;

/** Equal for the same occupations and the same German: all that is asked of somebody who works. */
export function labourKey(occupations: readonly string[], german: number): SetKey {
  const key = codesKey(occupations);
  return typeof key === "number" ? key * GERMAN_LEVELS + german : `${key}|${german}`;
}

/** The languages other than German of each member who has any, sorted, each once. */
export function otherLanguages({ members }: HouseholdProfile): readonly (readonly string[])[] {
  return members.map(otherLanguagesOf).filter((codes) => codes.length > 0);
}

/** The languages other than German of a member, sorted, each once. */
export function otherLanguagesOf({ languages }: Member): readonly string[] {
  const codes: string[] = [];
  for (const { code } of languages) {
    if (code !== "de" && !codes.includes(code)) codes.push(code);
  }
  return codes.length > 1 ? codes.sort() : codes;
}

/** Equal for members with the same languages other than German; null for a member who has none. */
export function otherLanguagesKey(member: Member): SetKey | null {
  const { languages } = member;
  let only: string | null = null;
  for (let place = 0; place < languages.length; place++) {
    const { code } = languages[place]!;
    if (code === "de" || code === only) continue;
    if (only !== null) return setKey(otherLanguagesOf(member));
    only = code;
  }
  return only;
}

/** The adults who still learn German: under the target level, of any age. */
export function learners(profile: HouseholdProfile, parameters: Parameters): readonly Adult[] {
  const target = germanNumber(parameters.languageCourse.targetLevel);
  return adultsOf(profile).filter(({ german }) => german < target);
}

const BANDS_OF = {
  CHILDCARE: "childcareAgeBands",
  PRIMARY_SCHOOL: "primarySchoolAgeBands",
  SECONDARY_SCHOOL: "secondarySchoolAgeBands",
  VOCATIONAL_SCHOOL: "vocationalSchoolAgeBands",
} as const satisfies Readonly<Record<PlaceKind, keyof Parameters["places"]>>;

/** The age bands of the children of a household, in the order of its members. */
export function childAgeBands({ members }: HouseholdProfile): readonly AgeBand[] {
  const bands: AgeBand[] = [];
  for (let place = 0; place < members.length; place++) {
    const member = members[place]!;
    if (!isAdult(member)) bands.push(member.ageBand);
  }
  return bands;
}

/** How many places of a kind children of some ages need: one per child of that age. */
export function placesNeeded(ageBands: readonly AgeBand[], kind: PlaceKind, { places }: Parameters): number {
  const bands = places[BANDS_OF[kind]];
  let needed = 0;
  for (const ageBand of ageBands) if (bands.includes(ageBand)) needed++;
  return needed;
}

/** The treatments that count for a household: a special category of data (Art. 9 GDPR), none without its consent. */
export const treatmentsNeeded = ({
  requirements,
  specialCategoriesConsent,
}: HouseholdProfile): readonly ServiceKind[] => (specialCategoriesConsent ? requirements.treatments : []);
