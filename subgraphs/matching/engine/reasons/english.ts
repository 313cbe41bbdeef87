/** The reasons in English. One template per code; numbers are formatted as in Britain. */
import { CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import { pointsShown } from "../question.js";
import type { PlaceKind } from "../town-index/offer-columns.js";
import type { CourseFound, JobFound, NoJobFound, PlacesFound, ReasonTemplates, Standing } from "./reason.js";
import { textBy, wordsOf } from "./words.js";

const { number, euro, points, plural, either, list } = wordsOf("en-GB");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "No job within commuting distance has been reported yet.",
  HOUSING: "The town has not presented dwellings yet.",
  CHILDCARE: "The town has not presented childcare places yet.",
  SCHOOL: "The town has not presented places in the schools that are needed yet.",
  SETTLEMENT_SIZE: "The size of the town is not known.",
  SOCIAL_TIES: "The position of this town or of the towns named is not known.",
  LANGUAGE_COURSE: "No language course in reach has been reported yet.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Nobody in the household looks for work.",
  HOUSING: "No dwelling is needed.",
  CHILDCARE: "There is no child under 6 years in the household.",
  SCHOOL: "There is no child of school age in the household.",
  SETTLEMENT_SIZE: "No size of town is named.",
  SOCIAL_TIES: "No town is named.",
  LANGUAGE_COURSE: "All adults speak German well enough to need no course.",
};

const placeKind: { readonly [Kind in PlaceKind]: string } = {
  CHILDCARE: "Childcare",
  PRIMARY_SCHOOL: "Primary school",
  SECONDARY_SCHOOL: "Secondary school",
  VOCATIONAL_SCHOOL: "Vocational school",
};

const criterionName = (criterion: Criterion) => labelOf(CRITERIA, criterion).en;
const persons = (count: number) => plural(count, { one: "person", other: "persons" });
const freePlaces = (count: number) => plural(count, { one: "free place", other: "free places" });
const adultName = (adult: number) => `Adult ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) => `${criterionName(criterion)} (${points(pointsShown(own))})`;

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "in the town";
  const nearest = nearestKm === 0 ? "in the town" : `${number(nearestKm)} km away in ${nearestTown}`;
  return positions === 1 ? nearest : `within ${number(withinKm)} km; the nearest ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `as ${found.occupation.en}`
    : `in occupation ${found.kldbCode} of the KldB 2010`;
  const notes = [
    ...(found.sharedDigits === null ? ["helper's work, as no occupation is stated"] : []),
    ...(found.sharedDigits !== null && found.sharedDigits < found.kldbCode.length
      ? [`related occupation, ${number(found.sharedDigits)} of 5 digits of the KldB 2010 alike`]
      : []),
    ...(found.germanGap > 0 ? [`asks for German ${found.requiredGerman}, present ${found.german ?? "none"}`] : []),
  ];
  const count = plural(found.positions, { one: "job", other: "jobs" });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const count = plural(positionsInReach, { one: "job", other: "jobs" });
  const lacks = hasOccupation ? "none that suits" : "no helper's work that suits";
  return `${lacks} among ${count} within ${number(withinKm)} km.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null) return `${adultName(adult)}: no course with a free place for level ${level} in reach.`;
  const where = distanceKm === 0 ? "in the town" : `${number(distanceKm)} km away in ${town}`;
  const room = free === null ? "number of free places not stated" : freePlaces(free);
  return `${adultName(adult)}: language course for level ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = free === null ? "not presented yet" : free === 0 ? "no free place" : freePlaces(free);
  return `${placeKind[kind]}: ${offered}, needed: ${plural(needed, { one: "place", other: "places" })}`;
}

/** The English templates. */
export const english: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `No data: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Does not count: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons: size, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, { one: "free dwelling", other: "free dwellings" })} for ${persons(size)}` +
    (stepFree ? ", step-free" : "") +
    (isLarger ? ", larger than needed" : "") +
    (lowestRentCents === null
      ? "."
      : `; rent including heating ${dwellings === 1 ? "" : "from "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons: size, stepFree, largest }) => {
    if (stepFree) return `No free dwelling for ${persons(size)} is stated to be step-free.`;
    if (largest === 0) return `None of the dwellings presented is free; one for ${persons(size)} is needed.`;
    return `The largest free dwelling is for ${persons(largest)}; one for ${persons(size)} is needed.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${labelOf(SETTLEMENT_KINDS, kind).en} with ${plural(population, { one: "inhabitant", other: "inhabitants" })}; ` +
    `wished: ${either(wished.map((one) => labelOf(SETTLEMENT_KINDS, one).en))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0
      ? "This is itself one of the towns named."
      : `${number(distanceKm)} km to ${town} as the crow flies.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  NEVER: ({ town }) => `The household has excluded ${town}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Here: ${textBy(english, here)} There (${bestTown}): ${textBy(english, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}: ${points(pointsShown(score))} of 100 points.` +
    (strengths.length ? ` For it: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Points missing to 100: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) =>
    `${town} is not possible for this household. Not met: ${list(constraints.map((one) => labelOf(CONSTRAINTS, one).en))}.`,
  LEARN_GERMAN: ({ adult, from, to }) => `${adultName(adult)}: German ${to} (so far ${from ?? "none"}).`,
  MORE_PLACES: ({ kind, places: more, town }) =>
    `${plural(more, { one: "more free place", other: "more free places" })} in ${town} (${placeKind[kind]}).`,
  ONE_DWELLING: ({ persons: size, stepFree, town }) =>
    `One more free dwelling for ${persons(size)}${stepFree ? ", step-free," : ""} in ${town}.`,
  ONE_COURSE: ({ level, town }) => `A language course for level ${level} with free places in ${town}.`,
};
