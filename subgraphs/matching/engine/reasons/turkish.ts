/**
 * The reasons in Turkish. One template per code. A town stands before a colon or a comma: its case ending would have
 * to follow the sound of the German name. A noun after a number stays in the singular.
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

const { language, number, euro, points, either, list } = wordsOf("tr");
const names = namesOf("tr");
const small = (label: string) => inSentence(label, "tr");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "Günlük gidiş geliş mesafesinde henüz hiçbir iş bildirilmedi.",
  HOUSING: "Yerleşim yeri henüz konut sunmadı.",
  CHILDCARE: "Yerleşim yeri çocuk bakımında henüz yer sunmadı.",
  SCHOOL: "Yerleşim yeri gereken okullarda henüz yer sunmadı.",
  SETTLEMENT_SIZE: "Yerleşim yerinin büyüklüğü bilinmiyor.",
  SOCIAL_TIES: "Bu yerin veya belirtilen yerlerin konumu bilinmiyor.",
  LANGUAGE_COURSE: "Yakında henüz hiçbir dil kursu bildirilmedi.",
  TRAINING: "Günlük gidiş geliş mesafesinde henüz hiçbir meslek eğitimi bildirilmedi.",
  HIGHER_EDUCATION: "Yükseköğretim kurumlarının nerede olduğu henüz bilinmiyor.",
  ACCESSIBILITY: "Yerleşim yeri henüz konut sunmadı.",
  HEALTH_CARE: "Yakında henüz böyle bir hizmet bildirilmedi.",
  LANGUAGE_COMMUNITY: "Orada hangi dillerin konuşulduğu henüz bilinmiyor.",
  FAITH_COMMUNITY: "Yerleşim yeri henüz bir inanç topluluğu sunmadı.",
  REGION: "Eyalet bilinmiyor.",
  PUBLIC_TRANSPORT: "Otobüs ve trenlerin ne sıklıkla kalktığı henüz bilinmiyor.",
  LEISURE: "Yerleşim yeri henüz dernek, spor veya benzeri bir şey sunmadı.",
  COUNSELLING: "Yakında henüz hiçbir danışmanlık bildirilmedi.",
  PROTECTION: "Yerleşim yeri bu konuda henüz bir şey sunmadı.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Aranızda iş arayan kimse yok.",
  HOUSING: "Konut gerekmiyor.",
  CHILDCARE: "Aranızda 6 yaşından küçük çocuk yok.",
  SCHOOL: "Aranızda okul çağında çocuk yok.",
  SETTLEMENT_SIZE: "Yerleşim yeri için bir büyüklük belirtilmedi.",
  SOCIAL_TIES: "Hiçbir yer belirtilmedi.",
  LANGUAGE_COURSE: "Tüm yetişkinler kurs gerekmeyecek kadar iyi Almanca konuşuyor.",
  TRAINING: "Aranızda meslek eğitimi çağında kimse yok.",
  HIGHER_EDUCATION: "Yükseköğretime yol açan bir öğrenim belirtilmedi.",
  ACCESSIBILITY: "Bu istenmedi.",
  HEALTH_CARE: "Bu istenmedi.",
  LANGUAGE_COMMUNITY: "Almanca dışında bir dil belirtilmedi.",
  FAITH_COMMUNITY: "Bu istek için açık onay yok.",
  REGION: "Hiçbir eyalet belirtilmedi.",
  PUBLIC_TRANSPORT: "Bu istenmedi.",
  LEISURE: "Bu istenmedi.",
  COUNSELLING: "Bu istenmedi.",
  PROTECTION: "Korunma ihtiyacı belirtilmedi veya bunun için açık onay yok.",
};

const remarks: JobRemarks = {
  helper: "meslek belirtilmediği için yardımcı iş",
  related: (digits) => `yakın meslek, KldB 2010: 5 rakamdan aynı olanların sayısı ${number(digits)}`,
  german: (required, present) => `Almanca ${required} isteniyor, şu an ${present ?? "yok"}`,
};

const freePlaces = (count: number) => `${number(count)} boş yer`;
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${small(names.criterion(criterion))} (${points(pointsShown(own))})`;
const awayIn = (town: string, km: number) => `${town}, ${number(km)} km uzaklıkta`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "yerleşim yerinin kendisinde" : awayIn(town, distanceKm);
const roomOf = (free: number | null) => (free === null ? "boş yer sayısı belirtilmemiş" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "henüz sunulmadı" : free === 0 ? "boş yer yok" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "yerleşim yerinin kendisinde";
  const nearest = nearestKm === 0 ? "yerleşim yerinin kendisinde" : awayIn(nearestTown, nearestKm);
  return positions === 1 ? nearest : `${number(withinKm)} km içinde; en yakını ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `“${found.occupation.de}” mesleğinde`
    : `${found.kldbCode} (KldB 2010) mesleğinde`;
  const notes = remarksOn(found, remarks);
  return `${occupation} ${number(found.positions)} iş, ${whereJobsAre(found)}${notes.length ? ` (${notes.join("; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const lacks = hasOccupation ? "uygun olanı yok" : "uygun yardımcı iş yok";
  return `${number(withinKm)} km içindeki ${number(positionsInReach)} iş arasında ${lacks}.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null) return `${adultName(adult)}: yakında ${level} düzeyi için boş yeri olan kurs yok.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: ${level} düzeyi için dil kursu, ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}: ${offered}, gereken ${number(needed)} yer`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: ${number(found.withinKm)} km içinde uygun meslek eğitimi yok.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}: ${small(names.training(kind))}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "boş yer yok" : "yakında henüz bildirilmedi";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "boş yer var",
  FULL: "boş yer yok",
  NOT_PRESENTED: "henüz sunulmadı",
};

/** The Turkish templates. */
export const turkish: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Bilgi yok: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Hesaba katılmaz: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons, stepFree, lowestRentCents, isLarger }) =>
    `${number(persons)} kişilik ${number(dwellings)} boş konut` +
    (stepFree ? ", basamaksız" : "") +
    (isLarger ? ", gerekenden büyük" : "") +
    (lowestRentCents === null
      ? "."
      : `; ısıtma dahil kira ${dwellings === 1 ? "" : "en az "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons, stepFree, largest }) => {
    if (stepFree) return `${number(persons)} kişilik boş konutların hiçbiri basamaksız olarak belirtilmemiş.`;
    if (largest === 0) return `Sunulan konutların hiçbiri boş değil; ${number(persons)} kişilik konut gerekiyor.`;
    return `En büyük boş konut ${number(largest)} kişilik; ${number(persons)} kişilik konut gerekiyor.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}, nüfus ${number(population)}; ` +
    `istenen: ${either(wished.map((one) => small(names.settlement(one))))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "Burası belirtilen yerlerden biri." : `${town}: kuş uçuşu ${number(distanceKm)} km.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `${number(withinKm)} km içinde yükseköğretim kurumu yok.`;
    return distanceKm === 0
      ? "Yerleşim yerinin kendisinde yükseköğretim kurumu var."
      : `En yakın yükseköğretim kurumu: ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Dili orada konuşulanlar: ${number(members)} kişiden ${number(served)} kişi${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}: ${freeOf(free)}`).join("; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}: ${answers[answer]}`).join("; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}; istenen: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) => `İş günlerinde en iyi hizmet alan duraktan ${number(departures)} kalkış.`,
  NEVER: ({ town }) => `${town}: bu yeri kendiniz istemediniz.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Burada: ${textBy(turkish, here)} Orada (${bestTown}): ${textBy(turkish, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}: 100 üzerinden ${points(pointsShown(score))} puan.` +
    (strengths.length ? ` Güçlü yanlar: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Eksik puanlar: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} sizin için uygun değil.` +
      (missing.length ? ` Karşılanmayan: ${list(missing.map((one) => small(names.constraint(one))))}.` : "") +
      (constraints.includes("NEVER") ? " Bu yeri kendiniz istemediniz." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) => `${adultName(adult)}: Almanca ${to} (şimdiye kadar ${from ?? "yok"}).`,
  MORE_PLACES: ({ kind, places: more, town }) => `${town}: ${freePlaces(more)} daha (${small(names.place(kind))}).`,
  ONE_DWELLING: ({ persons, stepFree, town }) =>
    `${town}: ${number(persons)} kişilik boş bir konut daha${stepFree ? ", basamaksız" : ""}.`,
  ONE_COURSE: ({ level, town }) => `${town}: ${level} düzeyi için boş yeri olan bir dil kursu.`,
};
