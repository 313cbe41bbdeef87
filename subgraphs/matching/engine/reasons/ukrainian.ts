/**
 * The reasons in Ukrainian. One template per code. The household is addressed in the plural; names of towns and of
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

const { language, number, euro, points, plural, either, list } = wordsOf<"one" | "few" | "many">("uk");
const names = namesOf("uk");
const small = (label: string) => inSentence(label, "uk");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "На відстані щоденних поїздок поки що не повідомлено про жодну вакансію.",
  HOUSING: "Населений пункт ще не представив житла.",
  CHILDCARE: "Населений пункт ще не представив місць у дитячому садку.",
  SCHOOL: "Населений пункт ще не представив місць у потрібних школах.",
  SETTLEMENT_SIZE: "Розмір населеного пункту невідомий.",
  SOCIAL_TIES: "Розташування цього або названих населених пунктів невідоме.",
  LANGUAGE_COURSE: "Поблизу поки що не повідомлено про жоден мовний курс.",
  TRAINING: "На відстані щоденних поїздок ще не повідомлено про жодне місце навчання.",
  HIGHER_EDUCATION: "Де є заклади вищої освіти, ще невідомо.",
  ACCESSIBILITY: "Населений пункт ще не представив житла.",
  HEALTH_CARE: "Поблизу ще не повідомлено про таку службу.",
  LANGUAGE_COMMUNITY: "Якими мовами там приймають людей, ще невідомо.",
  FAITH_COMMUNITY: "Населений пункт ще не представив релігійної громади.",
  REGION: "Федеральна земля невідома.",
  PUBLIC_TRANSPORT: "Як часто там відправляються автобуси й потяги, ще невідомо.",
  LEISURE: "Населений пункт ще не представив клубів, спорту чи подібного.",
  COUNSELLING: "Поблизу ще не повідомлено про жодну консультацію.",
  PROTECTION: "Населений пункт ще нічого про це не представив.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Ніхто з вас не шукає роботи.",
  HOUSING: "Житло не потрібне.",
  CHILDCARE: "Серед вас немає дітей до 6 років.",
  SCHOOL: "Серед вас немає дітей шкільного віку.",
  SETTLEMENT_SIZE: "Розмір населеного пункту не вказано.",
  SOCIAL_TIES: "Жодного населеного пункту не названо.",
  LANGUAGE_COURSE: "Усі дорослі вже достатньо добре знають німецьку, тож курс не потрібен.",
  TRAINING: "Серед вас немає нікого у віці для навчання професії.",
  HIGHER_EDUCATION: "Освіту, що відкриває шлях до закладу вищої освіти, не вказано.",
  ACCESSIBILITY: "Такого побажання немає.",
  HEALTH_CARE: "Такого побажання немає.",
  LANGUAGE_COMMUNITY: "Крім німецької, жодної мови не вказано.",
  FAITH_COMMUNITY: "Немає явної згоди на це побажання.",
  REGION: "Жодної федеральної землі не названо.",
  PUBLIC_TRANSPORT: "Такого побажання немає.",
  LEISURE: "Такого побажання немає.",
  COUNSELLING: "Такого побажання немає.",
  PROTECTION: "Потреби в захисті не вказано, або на це немає явної згоди.",
};

const remarks: JobRemarks = {
  helper: "допоміжна робота, бо професію не вказано",
  related: (digits) => `споріднена професія, однакових цифр KldB 2010: ${number(digits)} з 5`,
  german: (required, present) => `потрібна німецька ${required}, ${present ? `зараз ${present}` : "поки що немає"}`,
};

const persons = (count: number) => plural(count, { one: "особи", few: "осіб", many: "осіб" });
const freePlaces = (count: number) =>
  plural(count, { one: "вільне місце", few: "вільні місця", many: "вільних місць" });
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${small(names.criterion(criterion))} (${points(pointsShown(own))})`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "на місці" : `у ${town}, на відстані ${number(distanceKm)} км`;
const roomOf = (free: number | null) => (free === null ? "кількість вільних місць не вказано" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "ще не представлено" : free === 0 ? "немає вільних місць" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "на місці";
  const nearest = nearestKm === 0 ? "на місці" : `у ${nearestTown}, на відстані ${number(nearestKm)} км`;
  return positions === 1 ? nearest : `у межах ${number(withinKm)} км; найближча — ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `за професією «${found.occupation.de}»`
    : `за професією ${found.kldbCode} (KldB 2010)`;
  const notes = remarksOn(found, remarks);
  const count = plural(found.positions, { one: "вакансія", few: "вакансії", many: "вакансій" });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const among = plural(positionsInReach, { one: "вакансії", few: "вакансій", many: "вакансій" });
  const lacks = hasOccupation ? "немає відповідної" : "немає відповідної допоміжної роботи";
  return `${lacks} серед ${among} у межах ${number(withinKm)} км.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null) return `${adultName(adult)}: поблизу немає курсу рівня ${level} з вільними місцями.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: мовний курс рівня ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}: ${offered}, потрібно ${plural(needed, { one: "місце", few: "місця", many: "місць" })}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: у межах ${number(found.withinKm)} км немає підходящого навчання.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}: ${small(names.training(kind))}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "немає вільних місць" : "поблизу ще не повідомлено";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "є вільні місця",
  FULL: "немає вільних місць",
  NOT_PRESENTED: "ще не представлено",
};

/** The Ukrainian templates. */
export const ukrainian: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Немає даних: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Не враховується: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons: size, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, { one: "вільне помешкання", few: "вільні помешкання", many: "вільних помешкань" })} для ${persons(size)}` +
    (stepFree ? ", без сходинок" : "") +
    (isLarger ? ", просторіше, ніж потрібно" : "") +
    (lowestRentCents === null
      ? "."
      : `; орендна плата з опаленням ${dwellings === 1 ? "" : "від "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons: size, stepFree, largest }) => {
    if (stepFree) return `Жодне вільне помешкання для ${persons(size)} не позначено як житло без сходинок.`;
    if (largest === 0) return `Жодне з представлених помешкань не вільне; потрібне помешкання для ${persons(size)}.`;
    return `Найбільше вільне помешкання — для ${persons(largest)}; потрібне — для ${persons(size)}.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}, ${plural(population, { one: "житель", few: "жителі", many: "жителів" })}; ` +
    `бажано: ${either(wished.map((one) => small(names.settlement(one))))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "Це один із названих населених пунктів." : `${number(distanceKm)} км по прямій до ${town}.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `У межах ${number(withinKm)} км немає закладу вищої освіти.`;
    return distanceKm === 0
      ? "Заклад вищої освіти є на місці."
      : `Найближчий заклад вищої освіти — ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Осіб, чиєю мовою там говорять: ${number(served)} з ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}: ${freeOf(free)}`).join("; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}: ${answers[answer]}`).join("; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}; бажано: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `${plural(departures, { one: "відправлення", few: "відправлення", many: "відправлень" })} у робочий день від зупинки, яка обслуговується найкраще.`,
  NEVER: ({ town }) => `Ви відмовилися від ${town}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Тут: ${textBy(ukrainian, here)} Там (${bestTown}): ${textBy(ukrainian, best)}`,
  // A number with a decimal takes the genitive singular, whichever it is.
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}: ${points(pointsShown(score))} бала зі 100.` +
    (strengths.length ? ` Переваги: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Бракує до 100: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} вам не підходить.` +
      (missing.length ? ` Не виконано: ${list(missing.map((one) => small(names.constraint(one))))}.` : "") +
      (constraints.includes("NEVER") ? " Ви самі відмовилися від цього населеного пункту." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) =>
    `${adultName(adult)}: німецька ${to} (${from ? `зараз ${from}` : "поки що немає"}).`,
  MORE_PLACES: ({ kind, places: more, town }) => `Ще ${freePlaces(more)} у ${town} (${small(names.place(kind))}).`,
  ONE_DWELLING: ({ persons: size, stepFree, town }) =>
    `Ще одне вільне помешкання для ${persons(size)}${stepFree ? ", без сходинок," : ""} у ${town}.`,
  ONE_COURSE: ({ level, town }) => `Мовний курс рівня ${level} з вільними місцями у ${town}.`,
};
