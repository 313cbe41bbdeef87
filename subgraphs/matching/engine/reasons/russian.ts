/**
 * The reasons in Russian. One template per code. The household is addressed in the plural; names of towns and of
 * occupations stay in Latin letters, as on the sign and in the advertisement, and so are not declined.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { pointsShown } from "../question.js";
import { type JobRemarks, remarksOn } from "./job-remarks.js";
import { inSentence, namesOf, whatIsMissing } from "./names.js";
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

const { language, number, euro, points, plural, either, list } = wordsOf<"one" | "few" | "many">("ru");
const names = namesOf("ru");
const small = (label: string) => inSentence(label, "ru");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "На расстоянии ежедневных поездок пока не сообщено ни об одной вакансии.",
  HOUSING: "Населённый пункт ещё не представил жилья.",
  CHILDCARE: "Населённый пункт ещё не представил мест в детском саду.",
  SCHOOL: "Населённый пункт ещё не представил мест в нужных школах.",
  SETTLEMENT_SIZE: "Размер населённого пункта неизвестен.",
  SOCIAL_TIES: "Расположение этого или названных населённых пунктов неизвестно.",
  LANGUAGE_COURSE: "Поблизости пока не сообщено ни об одном языковом курсе.",
  TRAINING: "На расстоянии ежедневных поездок пока не сообщено ни об одном месте обучения.",
  HIGHER_EDUCATION: "Где есть высшие учебные заведения, пока неизвестно.",
  ACCESSIBILITY: "Населённый пункт ещё не представил жилья.",
  HEALTH_CARE: "Поблизости пока не сообщено о такой службе.",
  LANGUAGE_COMMUNITY: "На каких языках там принимают людей, пока неизвестно.",
  FAITH_COMMUNITY: "Населённый пункт ещё не представил религиозной общины.",
  REGION: "Федеральная земля неизвестна.",
  PUBLIC_TRANSPORT: "Как часто там отправляются автобусы и поезда, пока неизвестно.",
  LEISURE: "Населённый пункт ещё не представил клубов, спорта и подобного.",
  COUNSELLING: "Поблизости пока не сообщено ни об одной консультации.",
  PROTECTION: "Населённый пункт ещё ничего об этом не представил.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Никто из вас не ищет работу.",
  HOUSING: "Жильё не требуется.",
  CHILDCARE: "Среди вас нет детей младше 6 лет.",
  SCHOOL: "Среди вас нет детей школьного возраста.",
  SETTLEMENT_SIZE: "Размер населённого пункта не указан.",
  SOCIAL_TIES: "Ни один населённый пункт не назван.",
  LANGUAGE_COURSE: "Все взрослые уже достаточно хорошо знают немецкий, поэтому курс не нужен.",
  TRAINING: "Среди вас нет никого в возрасте для обучения профессии.",
  HIGHER_EDUCATION: "Образование, открывающее путь в высшее учебное заведение, не указано.",
  ACCESSIBILITY: "Такого пожелания нет.",
  HEALTH_CARE: "Такого пожелания нет.",
  LANGUAGE_COMMUNITY: "Кроме немецкого, ни один язык не указан.",
  FAITH_COMMUNITY: "Нет явного согласия на это пожелание.",
  REGION: "Ни одна федеральная земля не названа.",
  PUBLIC_TRANSPORT: "Такого пожелания нет.",
  LEISURE: "Такого пожелания нет.",
  COUNSELLING: "Такого пожелания нет.",
  PROTECTION: "Потребность в защите не указана, или на это нет явного согласия.",
};

const remarks: JobRemarks = {
  helper: "подсобная работа, так как профессия не указана",
  related: (digits) => `родственная профессия, одинаковых цифр KldB 2010: ${number(digits)} из 5`,
  german: (required, present) => `требуется немецкий ${required}, ${present ? `сейчас ${present}` : "пока нет"}`,
};

const persons = (count: number) => plural(count, { one: "человека", few: "человек", many: "человек" });
const freePlaces = (count: number) =>
  plural(count, { one: "свободное место", few: "свободных места", many: "свободных мест" });
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${small(names.criterion(criterion))} (${points(pointsShown(own))})`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "на месте" : `в ${town}, на расстоянии ${number(distanceKm)} км`;
const roomOf = (free: number | null) => (free === null ? "число свободных мест не указано" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "ещё не представлено" : free === 0 ? "нет свободных мест" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "на месте";
  const nearest = nearestKm === 0 ? "на месте" : `в ${nearestTown}, на расстоянии ${number(nearestKm)} км`;
  return positions === 1 ? nearest : `в пределах ${number(withinKm)} км; ближайшая — ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `по профессии «${found.occupation.de}»`
    : `по профессии ${found.kldbCode} (KldB 2010)`;
  const notes = remarksOn(found, remarks);
  const count = plural(found.positions, { one: "вакансия", few: "вакансии", many: "вакансий" });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const among = plural(positionsInReach, { one: "вакансии", few: "вакансий", many: "вакансий" });
  const lacks = hasOccupation ? "нет подходящей" : "нет подходящей подсобной работы";
  return `${lacks} среди ${among} в пределах ${number(withinKm)} км.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null) return `${adultName(adult)}: поблизости нет курса уровня ${level} со свободными местами.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: языковой курс уровня ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}: ${offered}, нужно ${plural(needed, { one: "место", few: "места", many: "мест" })}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: в пределах ${number(found.withinKm)} км нет подходящего обучения.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}: ${small(names.training(kind))}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "нет свободных мест" : "поблизости пока не сообщено";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "есть свободные места",
  FULL: "нет свободных мест",
  NOT_PRESENTED: "ещё не представлено",
};

/** The Russian templates. */
export const russian: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Нет данных: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Не учитывается: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons: size, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, { one: "свободная квартира", few: "свободные квартиры", many: "свободных квартир" })} для ${persons(size)}` +
    (stepFree ? ", без ступеней" : "") +
    (isLarger ? ", просторнее, чем нужно" : "") +
    (lowestRentCents === null
      ? "."
      : `; арендная плата с отоплением ${dwellings === 1 ? "" : "от "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons: size, stepFree, largest }) => {
    if (stepFree) return `Ни одна свободная квартира для ${persons(size)} не отмечена как жильё без ступеней.`;
    if (largest === 0) return `Ни одна из представленных квартир не свободна; требуется квартира для ${persons(size)}.`;
    return `Самая большая свободная квартира — для ${persons(largest)}; требуется — для ${persons(size)}.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}, ${plural(population, { one: "житель", few: "жителя", many: "жителей" })}; ` +
    `желательно: ${either(wished.map((one) => small(names.settlement(one))))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "Это один из названных населённых пунктов." : `${number(distanceKm)} км по прямой до ${town}.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `В пределах ${number(withinKm)} км нет высшего учебного заведения.`;
    return distanceKm === 0
      ? "Высшее учебное заведение есть на месте."
      : `Ближайшее высшее учебное заведение — ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Человек, на чьём языке там говорят: ${number(served)} из ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}: ${freeOf(free)}`).join("; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}: ${answers[answer]}`).join("; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}; желательно: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `${plural(departures, { one: "отправление", few: "отправления", many: "отправлений" })} в рабочий день от остановки, которая обслуживается лучше всего.`,
  NEVER: ({ town }) => `Вы отказались от ${town}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Здесь: ${textBy(russian, here)} Там (${bestTown}): ${textBy(russian, best)}`,
  // A number with a decimal takes the genitive singular, whichever it is.
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}: ${points(pointsShown(score))} балла из 100.` +
    (strengths.length ? ` Преимущества: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Не хватает до 100: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} вам не подходит.` +
      (missing.length ? ` Не выполнено: ${list(missing.map((one) => small(names.constraint(one))))}.` : "") +
      (constraints.includes("NEVER") ? " Вы сами отказались от этого населённого пункта." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) =>
    `${adultName(adult)}: немецкий ${to} (${from ? `сейчас ${from}` : "пока нет"}).`,
  MORE_PLACES: ({ kind, places: more, town }) => `Ещё ${freePlaces(more)} в ${town} (${small(names.place(kind))}).`,
  ONE_DWELLING: ({ persons: size, stepFree, town }) =>
    `Ещё одна свободная квартира для ${persons(size)}${stepFree ? ", без ступеней," : ""} в ${town}.`,
  ONE_COURSE: ({ level, town }) => `Языковой курс уровня ${level} со свободными местами в ${town}.`,
};
