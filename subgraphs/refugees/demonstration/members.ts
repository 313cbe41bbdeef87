/** Draws the members of a made-up household. Knows nothing of what they wish. */
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../schema/vocabulary/member-role.js";
import type { Chance } from "../../runtime/demonstration/chance.js";
import {
  ADULT_AGES,
  CHILD_AGES,
  EDUCATION,
  GERMAN_LEVELS,
  type Likely,
  MOTHER_TONGUES,
  OCCUPATIONS,
  PARENT_AGES,
  SIZES,
} from "./likelihoods.js";

export interface SpokenLanguage {
  readonly code: string;
  /** null: a mother tongue. */
  readonly level: LanguageLevel | null;
}

export interface Member {
  readonly role: MemberRole;
  readonly ageBand: AgeBand;
  readonly languages: readonly SpokenLanguage[];
  /** ISCED 2011; null for a child. */
  readonly educationIsced: number | null;
  readonly occupations: readonly { readonly kldbCode: string; readonly years: number }[];
}

/** The members of one household, from one to eight, at least one of them an adult. */
export function drawMembers(chance: Chance): readonly Member[] {
  const size = chance.weighted(SIZES);
  const adults = drawAdultCount(chance, size);
  const tongues = chance.weighted(MOTHER_TONGUES);
  const ages = adults < size ? PARENT_AGES : ADULT_AGES;
  return Array.from({ length: size }, (_, index) =>
    index < adults ? drawAdult(chance, tongues, index < 2 ? ages : ADULT_AGES) : drawChild(chance, tongues),
  );
}

/** Most families have two parents, one in four a single one, some a grandparent or a grown child beside. */
function drawAdultCount(chance: Chance, size: number): number {
  if (size === 1) return 1;
  if (size === 2) return chance.happens(0.55) ? 2 : 1;
  return chance.weighted([
    { value: 1, weight: size > 5 ? 8 : 25 },
    { value: 2, weight: 65 },
    { value: 3, weight: 10 },
  ]);
}

function drawAdult(chance: Chance, tongues: readonly string[], ages: readonly Likely<AgeBand>[]): Member {
  const ageBand = chance.weighted(ages);
  const german = chance.weighted(GERMAN_LEVELS);
  const knowsEnglish = !tongues.includes("en") && chance.happens(0.3);
  return {
    role: "ADULT",
    ageBand,
    languages: [
      ...tongues.map((code) => ({ code, level: null })),
      ...(german === "NONE" ? [] : [{ code: "de", level: german }]),
      ...(knowsEnglish ? [{ code: "en", level: chance.pick(["A2", "B1", "B2"] as const) }] : []),
    ],
    educationIsced: Number(chance.weighted(EDUCATION)),
    occupations: drawOccupations(chance, ageBand),
  };
}

/** Years of practice that are possible at an age. */
const LONGEST_PRACTICE: Readonly<Partial<Record<AgeBand, number>>> = {
  AGE_18_24: 4,
  AGE_25_34: 12,
  AGE_35_49: 25,
  AGE_50_64: 38,
  AGE_65_PLUS: 42,
};

function drawOccupations(chance: Chance, ageBand: AgeBand): Member["occupations"] {
  const longest = LONGEST_PRACTICE[ageBand] ?? 1;
  const count = chance.weighted([
    { value: 0, weight: ageBand === "AGE_18_24" ? 45 : 18 },
    { value: 1, weight: 70 },
    { value: 2, weight: 12 },
  ]);
  const codes = new Set(Array.from({ length: count }, () => chance.weighted(OCCUPATIONS)));
  return [...codes].map((kldbCode) => ({ kldbCode, years: chance.between(1, longest) }));
}

function drawChild(chance: Chance, tongues: readonly string[]): Member {
  const ageBand = chance.weighted(CHILD_AGES);
  const goesToSchool = ageBand !== "AGE_0_2" && ageBand !== "AGE_3_5";
  const german =
    goesToSchool && chance.happens(0.5) ? [{ code: "de", level: chance.pick(["A1", "A2", "B1"] as const) }] : [];
  return {
    role: "CHILD",
    ageBand,
    languages: [...tongues.map((code) => ({ code, level: null })), ...german],
    educationIsced: null,
    occupations: [],
  };
}
