/** Draws what a made-up household wishes. A wish that could not apply to it is never drawn. */
import { CRITERIA, type Criterion } from "../../../schema/vocabulary/criterion.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";
import type { Chance } from "../../runtime/demonstration/chance.js";
import { SETTLEMENT_WISHES, TIES } from "./likelihoods.js";
import type { Member } from "./members.js";

export interface Wish {
  readonly criterion: Criterion;
  /** From 1 to 5. */
  readonly importance: number;
  readonly settlementKinds: readonly SettlementKind[];
  readonly nearAgs: readonly string[];
}

/**
 * How often a household to which a criterion applies wishes for it. No other criterion is drawn: with one more draw every
 * household after it would be another.
 */
const WISHED: Readonly<Partial<Record<Criterion, number>>> = {
  WORK: 0.8,
  HOUSING: 0.7,
  CHILDCARE: 0.75,
  SCHOOL: 0.75,
  SETTLEMENT_SIZE: 0.5,
  SOCIAL_TIES: 0.9,
  LANGUAGE_COURSE: 0.6,
};

/** The towns where a household knows people: none for about half of them, else one or two. */
export function drawTies(chance: Chance): readonly string[] {
  const count = chance.weighted([
    { value: 0, weight: 54 },
    { value: 1, weight: 33 },
    { value: 2, weight: 13 },
  ]);
  return [...new Set(Array.from({ length: count }, () => chance.weighted(TIES)))];
}

/** What a household wishes, at most one wish per criterion, in the order of the vocabulary. */
export function drawWishes(chance: Chance, members: readonly Member[], ties: readonly string[]): readonly Wish[] {
  const wished = CRITERIA.map(({ value }) => value).filter((criterion) => {
    const likelihood = WISHED[criterion];
    return likelihood !== undefined && applies(criterion, members, ties) && chance.happens(likelihood);
  });
  return wished.map((criterion) => ({
    criterion,
    importance: chance.pick([1, 2, 3, 3, 4, 4, 5, 5]),
    settlementKinds: criterion === "SETTLEMENT_SIZE" ? chance.weighted(SETTLEMENT_WISHES) : [],
    nearAgs: criterion === "SOCIAL_TIES" ? ties : [],
  }));
}

function applies(criterion: Criterion, members: readonly Member[], ties: readonly string[]): boolean {
  const hasChildOf = (...bands: readonly string[]): boolean =>
    members.some(({ role, ageBand }) => role === "CHILD" && bands.includes(ageBand));
  if (criterion === "CHILDCARE") return hasChildOf("AGE_0_2", "AGE_3_5");
  if (criterion === "SCHOOL") return hasChildOf("AGE_6_9", "AGE_10_15", "AGE_16_17");
  if (criterion === "SOCIAL_TIES") return ties.length > 0;
  if (criterion === "WORK") return members.some(({ role, ageBand }) => role === "ADULT" && ageBand !== "AGE_65_PLUS");
  if (criterion === "LANGUAGE_COURSE")
    return members.some(({ role, languages }) => role === "ADULT" && stillLearns(languages));
  return true;
}

const stillLearns = (languages: Member["languages"]): boolean =>
  !languages.some(({ code, level }) => code === "de" && (level === null || level >= "B2"));
