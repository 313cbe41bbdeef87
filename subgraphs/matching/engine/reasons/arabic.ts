/**
 * The reasons in Arabic. One template per code. Figures are written 0 to 9, as Arabic readers in Germany meet them in
 * every letter, contract and advertisement; Latin names and codes are isolated, so that they do not jumble a line that
 * runs from right to left. Nothing is counted with "1" or "2" before it: the noun itself says one and two.
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
import { type Forms, isolated, latinApart, textBy, wordsOf } from "./words.js";

type Counted = Forms<"one" | "two" | "few" | "many" | "other">;

const { language, number, euro, points, formFor, either, list } = wordsOf<keyof Counted>("ar-u-nu-latn", "name");
const names = namesOf("ar");

const KLDB = isolated("KldB 2010");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "لم يُبلَّغ بعد عن أي وظيفة ضمن مسافة التنقل اليومي.",
  HOUSING: "لم تعرض البلدة مساكن بعد.",
  CHILDCARE: "لم تعرض البلدة أماكن لرعاية الأطفال بعد.",
  SCHOOL: "لم تعرض البلدة أماكن في المدارس المطلوبة بعد.",
  SETTLEMENT_SIZE: "حجم البلدة غير معروف.",
  SOCIAL_TIES: "موقع هذه البلدة أو البلدات المذكورة غير معروف.",
  LANGUAGE_COURSE: "لم يُبلَّغ بعد عن أي دورة لغة في الجوار.",
  TRAINING: "لم يُبلَّغ بعد عن أي تدريب مهني ضمن مسافة التنقل اليومي.",
  HIGHER_EDUCATION: "لا يُعرف بعد أين توجد مؤسسات التعليم العالي.",
  ACCESSIBILITY: "لم تعرض البلدة مساكن بعد.",
  HEALTH_CARE: "لم يُبلَّغ بعد عن خدمة كهذه في الجوار.",
  LANGUAGE_COMMUNITY: "لا يُعرف بعد بأي لغات يُستقبل الناس هناك.",
  FAITH_COMMUNITY: "لم تعرض البلدة جماعة دينية بعد.",
  REGION: "الولاية غير معروفة.",
  PUBLIC_TRANSPORT: "لا يُعرف بعد كم مرة تنطلق الحافلات والقطارات.",
  LEISURE: "لم تعرض البلدة بعد جمعيات أو رياضة أو ما شابه ذلك.",
  COUNSELLING: "لم يُبلَّغ بعد عن أي استشارات في الجوار.",
  PROTECTION: "لم تعرض البلدة بعد شيئًا من ذلك.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "لا أحد منكم يبحث عن عمل.",
  HOUSING: "لا حاجة إلى مسكن.",
  CHILDCARE: "ليس لديكم طفل دون 6 سنوات.",
  SCHOOL: "ليس لديكم طفل في سن المدرسة.",
  SETTLEMENT_SIZE: "لم يُذكر حجم للبلدة.",
  SOCIAL_TIES: "لم تُذكر أي بلدة.",
  LANGUAGE_COURSE: "جميع البالغين يتحدثون الألمانية جيدًا بما يكفي، فلا حاجة إلى دورة.",
  TRAINING: "لا أحد منكم في سن التدريب المهني.",
  HIGHER_EDUCATION: "لم يُذكر تعليم يؤهل للدراسة الجامعية.",
  ACCESSIBILITY: "لم يُطلب ذلك.",
  HEALTH_CARE: "لم يُطلب ذلك.",
  LANGUAGE_COMMUNITY: "لم تُذكر لغة غير الألمانية.",
  FAITH_COMMUNITY: "لا توجد موافقة صريحة على هذه الرغبة.",
  REGION: "لم تُذكر أي ولاية.",
  PUBLIC_TRANSPORT: "لم يُطلب ذلك.",
  LEISURE: "لم يُطلب ذلك.",
  COUNSELLING: "لم يُطلب ذلك.",
  PROTECTION: "لم تُذكر حاجة إلى الحماية، أو لا توجد موافقة صريحة عليها.",
};

const remarks: JobRemarks = {
  helper: "عمل مساعد، لعدم ذكر مهنة",
  related: (digits) => `مهنة قريبة، الأرقام المتطابقة في ${KLDB}: ${number(digits)} من 5`,
  german: (required, present) =>
    `تتطلب الألمانية ${isolated(required)}، ${present ? `والمستوى الحالي ${isolated(present)}` : "ولا معرفة بها حتى الآن"}`,
};

/** "#" is where the number stands, in the forms that need one. */
const counted = (count: number, forms: Counted) => formFor(count, forms).replace("#", number(count));

const forPersons = (count: number) =>
  counted(count, {
    one: "لشخص واحد",
    two: "لشخصين",
    few: "لعدد # أشخاص",
    many: "لعدد # شخصًا",
    other: "لعدد # شخص",
  });
const freePlaces = (count: number) =>
  counted(count, {
    one: "مكان شاغر واحد",
    two: "مكانان شاغران",
    few: "# أماكن شاغرة",
    many: "# مكانًا شاغرًا",
    other: "# مكان شاغر",
  });
const placesNeeded = (count: number) =>
  counted(count, { one: "مكان واحد", two: "مكانان", few: "# أماكن", many: "# مكانًا", other: "# مكان" });
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${names.criterion(criterion)} (${points(pointsShown(own))})`;
const awayIn = (town: string, km: number) => `في ${isolated(town)} على بعد ${number(km)} كم`;

const whereIs = (distanceKm: number, town: string) => (distanceKm === 0 ? "في البلدة نفسها" : awayIn(town, distanceKm));
const roomOf = (free: number | null) => (free === null ? "عدد الأماكن الشاغرة غير مذكور" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "لم تُعرض بعد" : free === 0 ? "لا أماكن شاغرة" : freePlaces(free);
const stateName = (state: FederalState) => isolated(names.state(state));

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "في البلدة نفسها";
  const nearest = nearestKm === 0 ? "في البلدة نفسها" : awayIn(nearestTown, nearestKm);
  return positions === 1 ? nearest : `ضمن ${number(withinKm)} كم؛ أقربها ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `بمهنة «${isolated(found.occupation.de)}»`
    : `بالمهنة ${isolated(`${found.kldbCode} (KldB 2010)`)}`;
  const notes = remarksOn(found, remarks);
  const count = counted(found.positions, {
    one: "وظيفة واحدة",
    two: "وظيفتان",
    few: "# وظائف",
    many: "# وظيفة",
    other: "# وظيفة",
  });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("؛ ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const among = counted(positionsInReach, {
    one: "وظيفة واحدة",
    two: "وظيفتين",
    few: "# وظائف",
    many: "# وظيفة",
    other: "# وظيفة",
  });
  const lacks = hasOccupation ? "لا وظيفة مناسبة" : "لا عمل مساعد مناسب";
  return `${lacks} من بين ${among} ضمن ${number(withinKm)} كم.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null)
    return `${adultName(adult)}: لا توجد في الجوار دورة للمستوى ${isolated(level)} فيها مكان شاغر.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: دورة لغة للمستوى ${isolated(level)} ${where}، ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}: ${offered}، المطلوب ${placesNeeded(needed)}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: لا تدريب مناسب ضمن ${number(found.withinKm)} كم.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}: ${names.training(kind)}، ${freePlaces(free)}، ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "لا أماكن شاغرة" : "لم يُبلَّغ عنها بعد في الجوار";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}، ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "توجد أماكن شاغرة",
  FULL: "لا أماكن شاغرة",
  NOT_PRESENTED: "لم تُعرض بعد",
};

/** The Arabic templates. */
export const arabic: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `لا بيانات: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `لا يُحتسب: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons, stepFree, lowestRentCents, isLarger }) =>
    counted(dwellings, {
      one: "مسكن شاغر واحد",
      two: "مسكنان شاغران",
      few: "# مساكن شاغرة",
      many: "# مسكنًا شاغرًا",
      other: "# مسكن شاغر",
    }) +
    ` ${forPersons(persons)}` +
    (stepFree ? "، بلا درجات" : "") +
    (isLarger ? "، أكبر من المطلوب" : "") +
    (lowestRentCents === null
      ? "."
      : `؛ الإيجار مع التدفئة ${dwellings === 1 ? "" : "ابتداءً من "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons, stepFree, largest }) => {
    if (stepFree) return `لا يوجد مسكن شاغر ${forPersons(persons)} مذكور أنه بلا درجات.`;
    if (largest === 0) return `لا مسكن شاغر بين المساكن المعروضة؛ المطلوب مسكن ${forPersons(persons)}.`;
    return `أكبر مسكن شاغر يتسع ${forPersons(largest)}؛ المطلوب مسكن ${forPersons(persons)}.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("؛ ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}، عدد السكان ${number(population)}؛ المرغوب: ${either(wished.map(names.settlement))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "هذه إحدى البلدات المذكورة." : `${number(distanceKm)} كم حتى ${isolated(town)} بخط مستقيم.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `لا توجد مؤسسة للتعليم العالي ضمن ${number(withinKm)} كم.`;
    return distanceKm === 0
      ? "توجد مؤسسة للتعليم العالي في البلدة نفسها."
      : `أقرب مؤسسة للتعليم العالي ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("؛ ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `الأشخاص الذين توجد لغتهم هناك: ${number(served)} من ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) =>
    `${offers.map(({ kind, free }) => `${latinApart(names.company(kind))}: ${freeOf(free)}`).join("؛ ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${latinApart(names.protection(kind))}: ${answers[answer]}`).join("؛ ")}.`,
  REGION: ({ state, wished }) => `${stateName(state)}؛ المرغوب: ${either(wished.map(stateName))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    counted(departures, {
      one: "رحلة مغادرة واحدة",
      two: "رحلتا مغادرة",
      few: "# رحلات مغادرة",
      many: "# رحلة مغادرة",
      other: "# رحلة مغادرة",
    }) + " في يوم العمل من المحطة الأفضل خدمةً.",
  NEVER: ({ town }) => `لقد استبعدتم ${isolated(town)}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `هنا: ${textBy(arabic, here)} هناك (${isolated(bestTown)}): ${textBy(arabic, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${isolated(town)}: ${points(pointsShown(score))} من 100 نقطة.` +
    (strengths.length ? ` نقاط القوة: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` ما ينقص حتى 100: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${isolated(town)} غير ممكنة لكم.` +
      (missing.length ? ` غير متوفر: ${list(missing.map(names.constraint))}.` : "") +
      (constraints.includes("NEVER") ? " لقد استبعدتم هذه البلدة بأنفسكم." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) =>
    `${adultName(adult)}: الألمانية ${isolated(to)} (حتى الآن: ${from ? isolated(from) : "لا شيء"}).`,
  MORE_PLACES: ({ kind, places: more, town }) =>
    counted(more, {
      one: "مكان شاغر إضافي واحد",
      two: "مكانان شاغران إضافيان",
      few: "# أماكن شاغرة إضافية",
      many: "# مكانًا شاغرًا إضافيًا",
      other: "# مكان شاغر إضافي",
    }) + ` في ${isolated(town)} (${names.place(kind)}).`,
  ONE_DWELLING: ({ persons, stepFree, town }) =>
    `مسكن شاغر إضافي ${forPersons(persons)}${stepFree ? "، بلا درجات،" : ""} في ${isolated(town)}.`,
  ONE_COURSE: ({ level, town }) => `دورة لغة للمستوى ${isolated(level)} فيها أماكن شاغرة في ${isolated(town)}.`,
};
