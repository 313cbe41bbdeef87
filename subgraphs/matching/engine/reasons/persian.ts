/**
 * The reasons in Persian. One template per code. Figures are written 0 to 9, as Persian readers in Germany meet them in
 * every letter, contract and advertisement; Latin names and codes are isolated, so that they do not jumble a line that
 * runs from right to left. A noun after a number stays in the singular.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { FederalState } from "../../../../schema/vocabulary/federal-state.js";
import { pointsShown } from "../question.js";
import { type JobRemarks, remarksOn } from "./job-remarks.js";
import { namesOf, whatIsMissing } from "./names.js";
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
import { isolated, latinApart, textBy, wordsOf } from "./words.js";

const { language, number, euro, points, either, list } = wordsOf("fa-u-nu-latn", "name");
const names = namesOf("fa");

const KLDB = isolated("KldB 2010");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "در فاصله رفت‌وآمد روزانه هنوز هیچ موقعیت شغلی اعلام نشده است.",
  HOUSING: "شهر هنوز خانه‌ای معرفی نکرده است.",
  CHILDCARE: "شهر هنوز جایی در مهدکودک معرفی نکرده است.",
  SCHOOL: "شهر هنوز جایی در مدرسه‌های مورد نیاز معرفی نکرده است.",
  SETTLEMENT_SIZE: "بزرگی شهر معلوم نیست.",
  SOCIAL_TIES: "موقعیت این شهر یا شهرهای نام‌برده معلوم نیست.",
  LANGUAGE_COURSE: "در نزدیکی هنوز هیچ دوره زبانی اعلام نشده است.",
  TRAINING: "در فاصله رفت‌وآمد روزانه هنوز هیچ آموزش حرفه‌ای اعلام نشده است.",
  HIGHER_EDUCATION: "هنوز معلوم نیست دانشگاه‌ها کجا هستند.",
  ACCESSIBILITY: "شهر هنوز خانه‌ای معرفی نکرده است.",
  HEALTH_CARE: "در نزدیکی هنوز چنین خدمتی اعلام نشده است.",
  LANGUAGE_COMMUNITY: "هنوز معلوم نیست آنجا به چه زبان‌هایی صحبت می‌شود.",
  FAITH_COMMUNITY: "شهر هنوز جامعه مذهبی معرفی نکرده است.",
  REGION: "ایالت شهر معلوم نیست.",
  PUBLIC_TRANSPORT: "هنوز معلوم نیست اتوبوس و قطار چند بار حرکت می‌کنند.",
  LEISURE: "شهر هنوز باشگاه، ورزش یا مانند آن معرفی نکرده است.",
  COUNSELLING: "در نزدیکی هنوز هیچ مشاوره‌ای اعلام نشده است.",
  PROTECTION: "شهر هنوز چیزی در این باره معرفی نکرده است.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "هیچ‌کدام از شما دنبال کار نیست.",
  HOUSING: "به خانه نیازی نیست.",
  CHILDCARE: "کودک زیر 6 سال ندارید.",
  SCHOOL: "کودکی در سن مدرسه ندارید.",
  SETTLEMENT_SIZE: "هیچ اندازه‌ای برای شهر ذکر نشده است.",
  SOCIAL_TIES: "هیچ شهری نام برده نشده است.",
  LANGUAGE_COURSE: "همه بزرگسالان آن‌قدر آلمانی می‌دانند که به دوره‌ای نیاز ندارند.",
  TRAINING: "هیچ‌کدام از شما در سن آموزش حرفه‌ای نیست.",
  HIGHER_EDUCATION: "تحصیلاتی که راه دانشگاه را باز کند ذکر نشده است.",
  ACCESSIBILITY: "این خواسته نشده است.",
  HEALTH_CARE: "این خواسته نشده است.",
  LANGUAGE_COMMUNITY: "جز آلمانی زبان دیگری ذکر نشده است.",
  FAITH_COMMUNITY: "برای این خواسته رضایت صریح داده نشده است.",
  REGION: "هیچ ایالتی نام برده نشده است.",
  PUBLIC_TRANSPORT: "این خواسته نشده است.",
  LEISURE: "این خواسته نشده است.",
  COUNSELLING: "این خواسته نشده است.",
  PROTECTION: "نیازی به حمایت ذکر نشده یا رضایت صریح به آن داده نشده است.",
};

const remarks: JobRemarks = {
  helper: "کار کمکی، چون حرفه‌ای ذکر نشده است",
  related: (digits) => `حرفه مرتبط، رقم‌های یکسان در ${KLDB}: ${number(digits)} از 5`,
  german: (required, present) =>
    `آلمانی ${isolated(required)} لازم است، ${present ? `اکنون ${isolated(present)}` : "اکنون هیچ"}`,
};

const forPersons = (count: number) => `برای ${number(count)} نفر`;
const freePlaces = (count: number) => `${number(count)} جای خالی`;
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${names.criterion(criterion)} (${points(pointsShown(own))})`;
const awayIn = (town: string, km: number) => `در ${isolated(town)} در فاصله ${number(km)} کیلومتری`;

const whereIs = (distanceKm: number, town: string) => (distanceKm === 0 ? "در خود شهر" : awayIn(town, distanceKm));
const roomOf = (free: number | null) => (free === null ? "تعداد جاهای خالی ذکر نشده است" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "هنوز معرفی نشده" : free === 0 ? "جای خالی نیست" : freePlaces(free);
const stateName = (state: FederalState) => isolated(names.state(state));

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "در خود شهر";
  const nearest = nearestKm === 0 ? "در خود شهر" : awayIn(nearestTown, nearestKm);
  return positions === 1 ? nearest : `تا فاصله ${number(withinKm)} کیلومتری؛ نزدیک‌ترین ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `با حرفه «${isolated(found.occupation.de)}»`
    : `با حرفه ${isolated(`${found.kldbCode} (KldB 2010)`)}`;
  const notes = remarksOn(found, remarks);
  return `${number(found.positions)} موقعیت شغلی ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("؛ ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const lacks = hasOccupation ? "مورد مناسبی نیست" : "کار کمکی مناسبی نیست";
  return `در میان ${number(positionsInReach)} موقعیت شغلی تا فاصله ${number(withinKm)} کیلومتری ${lacks}.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null)
    return `${adultName(adult)}: در نزدیکی دوره‌ای با جای خالی برای سطح ${isolated(level)} نیست.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: دوره زبان برای سطح ${isolated(level)} ${where}، ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}: ${offered}، مورد نیاز ${number(needed)} جا`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: تا فاصله ${number(found.withinKm)} کیلومتری آموزش مناسبی نیست.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}: ${names.training(kind)}، ${freePlaces(free)}، ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "جای خالی نیست" : "در نزدیکی هنوز اعلام نشده";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}، ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "جای خالی هست",
  FULL: "جای خالی نیست",
  NOT_PRESENTED: "هنوز معرفی نشده",
};

/** The Persian templates. */
export const persian: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `بدون اطلاعات: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `به حساب نمی‌آید: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons, stepFree, lowestRentCents, isLarger }) =>
    `${number(dwellings)} خانه خالی ${forPersons(persons)}` +
    (stepFree ? "، بدون پله" : "") +
    (isLarger ? "، بزرگ‌تر از نیاز" : "") +
    (lowestRentCents === null
      ? "."
      : `؛ اجاره با هزینه گرمایش ${dwellings === 1 ? "" : "از "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons, stepFree, largest }) => {
    if (stepFree) return `هیچ خانه خالی ${forPersons(persons)} بدون پله اعلام نشده است.`;
    if (largest === 0) return `هیچ‌یک از خانه‌های معرفی‌شده خالی نیست؛ خانه‌ای ${forPersons(persons)} لازم است.`;
    return `بزرگ‌ترین خانه خالی ${forPersons(largest)} است؛ خانه‌ای ${forPersons(persons)} لازم است.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("؛ ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)} با ${number(population)} نفر جمعیت؛ خواسته شما: ${either(wished.map(names.settlement))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0
      ? "این خود یکی از شهرهای نام‌برده است."
      : `${number(distanceKm)} کیلومتر تا ${isolated(town)} در خط مستقیم.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `تا فاصله ${number(withinKm)} کیلومتری دانشگاهی نیست.`;
    return distanceKm === 0 ? "در خود شهر دانشگاه هست." : `نزدیک‌ترین دانشگاه ${whereIs(distanceKm, town)} است.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("؛ ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `کسانی که زبانشان آنجا صحبت می‌شود: ${number(served)} از ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) =>
    `${offers.map(({ kind, free }) => `${latinApart(names.company(kind))}: ${freeOf(free)}`).join("؛ ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${latinApart(names.protection(kind))}: ${answers[answer]}`).join("؛ ")}.`,
  REGION: ({ state, wished }) => `${stateName(state)}؛ خواسته شما: ${either(wished.map(stateName))}.`,
  PUBLIC_TRANSPORT: ({ departures }) => `${number(departures)} حرکت در روز کاری از ایستگاهی که بهترین خدمات را دارد.`,
  NEVER: ({ town }) => `شما ${isolated(town)} را نخواسته‌اید.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `اینجا: ${textBy(persian, here)} آنجا (${isolated(bestTown)}): ${textBy(persian, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${isolated(town)}: ${points(pointsShown(score))} از 100 امتیاز.` +
    (strengths.length ? ` نقاط قوت: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` کمبود تا 100 امتیاز: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${isolated(town)} برای شما ممکن نیست.` +
      (missing.length ? ` فراهم نیست: ${list(missing.map(names.constraint))}.` : "") +
      (constraints.includes("NEVER") ? " خودتان این شهر را نخواسته‌اید." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) =>
    `${adultName(adult)}: آلمانی ${isolated(to)} (تا کنون ${from ? isolated(from) : "هیچ"}).`,
  MORE_PLACES: ({ kind, places: more, town }) =>
    `${freePlaces(more)} دیگر در ${isolated(town)} (${names.place(kind)}).`,
  ONE_DWELLING: ({ persons, stepFree, town }) =>
    `یک خانه خالی دیگر ${forPersons(persons)}${stepFree ? "، بدون پله،" : ""} در ${isolated(town)}.`,
  ONE_COURSE: ({ level, town }) => `یک دوره زبان برای سطح ${isolated(level)} با جای خالی در ${isolated(town)}.`,
};
