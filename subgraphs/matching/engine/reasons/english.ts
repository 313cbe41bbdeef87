/** The reasons in English. One template per code; numbers are formatted as in Britain. */
import { CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import { pointsShown } from "../question.js";
import type { PlaceKind } from "../town-index/offer-columns.js";
import { namesOf } from "./names.js";
import type {
  CourseFound,
  JobFound,
  NoJobFound,
  NoTrainingFound,
  PlacesFound,
  ProtectionFound,
  ReasonTemplates,
  ServiceFound,
  Standing,
  TrainingFound,
} from "./reason.js";
import { textBy, wordsOf } from "./words.js";

const { language, number, euro, points, plural, either, list } = wordsOf("en-GB");

const names = namesOf("en");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "No job within commuting distance has been reported yet.",
  HOUSING: "The town has not presented dwellings yet.",
  CHILDCARE: "The town has not presented childcare places yet.",
  SCHOOL: "The town has not presented places in the schools that are needed yet.",
  SETTLEMENT_SIZE: "The size of the town is not known.",
  SOCIAL_TIES: "The position of this town or of the towns named is not known.",
  LANGUAGE_COURSE: "No language course in reach has been reported yet.",
  TRAINING: "No training within commuting distance has been reported yet.",
  HIGHER_EDUCATION: "Where institutions of higher education are is not known yet.",
  ACCESSIBILITY: "The town has not presented dwellings yet.",
  HEALTH_CARE: "No such service in reach has been reported yet.",
  LANGUAGE_COMMUNITY: "In which languages people are received there is not known yet.",
  FAITH_COMMUNITY: "The town has not presented a faith community yet.",
  REGION: "The federal state is not known.",
  PUBLIC_TRANSPORT: "How often buses and trains leave there is not known yet.",
  LEISURE: "The town has not presented clubs, sports or the like yet.",
  COUNSELLING: "No counselling in reach has been reported yet.",
  PROTECTION: "The town has not presented anything of this yet.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Nobody in the household looks for work.",
  HOUSING: "No dwelling is needed.",
  CHILDCARE: "There is no child under 6 years in the household.",
  SCHOOL: "There is no child of school age in the household.",
  SETTLEMENT_SIZE: "No size of town is named.",
  SOCIAL_TIES: "No town is named.",
  LANGUAGE_COURSE: "All adults speak German well enough to need no course.",
  TRAINING: "Nobody in the household is of the age for training.",
  HIGHER_EDUCATION: "No schooling that leads to higher education is stated.",
  ACCESSIBILITY: "It is not wished.",
  HEALTH_CARE: "It is not wished.",
  LANGUAGE_COMMUNITY: "No other language than German is stated.",
  FAITH_COMMUNITY: "The explicit consent to this wish is missing.",
  REGION: "No federal state is named.",
  PUBLIC_TRANSPORT: "It is not wished.",
  LEISURE: "It is not wished.",
  COUNSELLING: "It is not wished.",
  PROTECTION: "No need of protection is stated, or the explicit consent to it is missing.",
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

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "in the town" : `${number(distanceKm)} km away in ${town}`;
const roomOf = (free: number | null) => (free === null ? "number of free places not stated" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "not presented yet" : free === 0 ? "no free place" : freePlaces(free);

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
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: language course for level ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${placeKind[kind]}: ${offered}, needed: ${plural(needed, { one: "place", other: "places" })}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: no training that suits within ${number(found.withinKm)} km.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note =
    germanGap > 0 && requiredGerman !== null ? ` (asks for German ${requiredGerman}, present ${german ?? "none"})` : "";
  return `${member}: ${names.training(kind)}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "no free place" : "none reported in reach yet";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "there is room",
  FULL: "no free place",
  NOT_PRESENTED: "not presented yet",
};

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
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `No institution of higher education within ${number(withinKm)} km.`;
    return distanceKm === 0
      ? "There is an institution of higher education in the town."
      : `The nearest institution of higher education is ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Persons whose language is spoken there: ${number(served)} of ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}: ${freeOf(free)}`).join("; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}: ${answers[answer]}`).join("; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}; wished: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `${plural(departures, { one: "departure", other: "departures" })} on a working day from the stop that is served best.`,
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
