/** The reasons in German. One template per code; numbers are formatted as in Germany. */
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

const { language, number, euro, points, plural, either, list } = wordsOf("de-DE");

const names = namesOf("de");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "In Pendelentfernung ist noch keine Stelle gemeldet.",
  HOUSING: "Der Ort hat noch keine Wohnungen vorgestellt.",
  CHILDCARE: "Der Ort hat noch keine Betreuungsplätze vorgestellt.",
  SCHOOL: "Der Ort hat noch keine Plätze an den Schulen vorgestellt, die gebraucht werden.",
  SETTLEMENT_SIZE: "Die Größe des Ortes ist nicht bekannt.",
  SOCIAL_TIES: "Die Lage dieses Ortes oder der genannten Orte ist nicht bekannt.",
  LANGUAGE_COURSE: "Im Einzugsbereich ist noch kein Sprachkurs gemeldet.",
  TRAINING: "In Pendelentfernung ist noch keine Ausbildung gemeldet.",
  HIGHER_EDUCATION: "Wo es Hochschulen gibt, ist noch nicht bekannt.",
  ACCESSIBILITY: "Der Ort hat noch keine Wohnungen vorgestellt.",
  HEALTH_CARE: "Im Einzugsbereich ist noch kein solches Angebot gemeldet.",
  LANGUAGE_COMMUNITY: "In welchen Sprachen man dort empfangen wird, ist noch nicht bekannt.",
  FAITH_COMMUNITY: "Der Ort hat noch keine Glaubensgemeinschaft vorgestellt.",
  REGION: "Das Bundesland ist nicht bekannt.",
  PUBLIC_TRANSPORT: "Wie oft dort Bus und Bahn fahren, ist noch nicht bekannt.",
  LEISURE: "Der Ort hat noch keine Vereine, keinen Sport und nichts Ähnliches vorgestellt.",
  COUNSELLING: "Im Einzugsbereich ist noch keine Beratung gemeldet.",
  PROTECTION: "Der Ort hat dazu noch nichts vorgestellt.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Im Haushalt ist niemand, der Arbeit sucht.",
  HOUSING: "Es wird keine Wohnung gebraucht.",
  CHILDCARE: "Im Haushalt ist kein Kind unter 6 Jahren.",
  SCHOOL: "Im Haushalt ist kein Kind im Schulalter.",
  SETTLEMENT_SIZE: "Es ist keine Größe des Ortes genannt.",
  SOCIAL_TIES: "Es ist kein Ort genannt.",
  LANGUAGE_COURSE: "Alle Erwachsenen sprechen schon so gut Deutsch, dass kein Kurs gebraucht wird.",
  TRAINING: "Im Haushalt ist niemand im Alter für eine Ausbildung.",
  HIGHER_EDUCATION: "Ein Schulabschluss, der zum Studium führt, ist nicht angegeben.",
  ACCESSIBILITY: "Das ist nicht gewünscht.",
  HEALTH_CARE: "Das ist nicht gewünscht.",
  LANGUAGE_COMMUNITY: "Es ist keine andere Sprache als Deutsch angegeben.",
  FAITH_COMMUNITY: "Die ausdrückliche Einwilligung zu diesem Wunsch fehlt.",
  REGION: "Es ist kein Bundesland genannt.",
  PUBLIC_TRANSPORT: "Das ist nicht gewünscht.",
  LEISURE: "Das ist nicht gewünscht.",
  COUNSELLING: "Das ist nicht gewünscht.",
  PROTECTION: "Es ist kein Schutzbedarf genannt, oder die ausdrückliche Einwilligung dazu fehlt.",
};

const placeKind: { readonly [Kind in PlaceKind]: string } = {
  CHILDCARE: "Kinderbetreuung",
  PRIMARY_SCHOOL: "Grundschule",
  SECONDARY_SCHOOL: "Weiterführende Schule",
  VOCATIONAL_SCHOOL: "Berufsschule",
};

const criterionName = (criterion: Criterion) => labelOf(CRITERIA, criterion).de;
const persons = (count: number) => plural(count, { one: "Person", other: "Personen" });
const freePlaces = (count: number) => plural(count, { one: "freier Platz", other: "freie Plätze" });
const adultName = (adult: number) => `Erwachsene Person ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) => `${criterionName(criterion)} (${points(pointsShown(own))})`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "im Ort" : `${number(distanceKm)} km entfernt in ${town}`;
const roomOf = (free: number | null) => (free === null ? "Zahl der freien Plätze nicht angegeben" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "noch nicht vorgestellt" : free === 0 ? "kein freier Platz" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "im Ort";
  const nearest = nearestKm === 0 ? "im Ort" : `${number(nearestKm)} km entfernt in ${nearestTown}`;
  return positions === 1 ? nearest : `im Umkreis von ${number(withinKm)} km; die nächste ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation ? `als ${found.occupation.de}` : `im Beruf ${found.kldbCode} der KldB 2010`;
  const notes = [
    ...(found.sharedDigits === null ? ["Helfertätigkeit, da kein Beruf angegeben ist"] : []),
    ...(found.sharedDigits !== null && found.sharedDigits < found.kldbCode.length
      ? [`verwandter Beruf, ${number(found.sharedDigits)} von 5 Ziffern der KldB 2010 gleich`]
      : []),
    ...(found.germanGap > 0 ? [`verlangt Deutsch ${found.requiredGerman}, vorhanden ${found.german ?? "keines"}`] : []),
  ];
  const count = plural(found.positions, { one: "Stelle", other: "Stellen" });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const count = plural(positionsInReach, { one: "Stelle", other: "Stellen" });
  const lacks = hasOccupation ? "keine passende" : "keine passende Helfertätigkeit";
  return `${lacks} unter ${count} im Umkreis von ${number(withinKm)} km.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null)
    return `${adultName(adult)}: kein Kurs mit freiem Platz für das Niveau ${level} im Einzugsbereich.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: Sprachkurs für das Niveau ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${placeKind[kind]}: ${offered}, gebraucht ${plural(needed, { one: "Platz", other: "Plätze" })}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE")
    return `${member}: keine passende Ausbildung im Umkreis von ${number(found.withinKm)} km.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note =
    germanGap > 0 && requiredGerman !== null
      ? ` (verlangt Deutsch ${requiredGerman}, vorhanden ${german ?? "keines"})`
      : "";
  return `${member}: ${names.training(kind)}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "kein freier Platz" : "im Einzugsbereich noch nicht gemeldet";
  return `${names.service(kind)}: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "freie Plätze vorhanden",
  FULL: "kein freier Platz",
  NOT_PRESENTED: "noch nicht vorgestellt",
};

/** The German templates. */
export const german: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Keine Angaben: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Zählt nicht: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons: size, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, { one: "freie Wohnung", other: "freie Wohnungen" })} für ${persons(size)}` +
    (stepFree ? ", stufenlos" : "") +
    (isLarger ? ", größer als nötig" : "") +
    (lowestRentCents === null ? "." : `; Warmmiete ${dwellings === 1 ? "" : "ab "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons: size, stepFree, largest }) => {
    if (stepFree) return `Keine freie Wohnung für ${persons(size)} ist als stufenlos angegeben.`;
    if (largest === 0) return `Keine der vorgestellten Wohnungen ist frei; gebraucht wird eine für ${persons(size)}.`;
    return `Die größte freie Wohnung ist für ${persons(largest)}; gebraucht wird eine für ${persons(size)}.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${labelOf(SETTLEMENT_KINDS, kind).de} mit ${plural(population, { one: "Einwohner/in", other: "Einwohnerinnen und Einwohnern" })}; ` +
    `gewünscht: ${either(wished.map((one) => labelOf(SETTLEMENT_KINDS, one).de))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "Das ist selbst einer der genannten Orte." : `${number(distanceKm)} km Luftlinie bis ${town}.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `Keine Hochschule im Umkreis von ${number(withinKm)} km.`;
    return distanceKm === 0
      ? "Im Ort ist eine Hochschule."
      : `Die nächste Hochschule ist ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Personen, deren Sprache dort gesprochen wird: ${number(served)} von ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}: ${freeOf(free)}`).join("; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}: ${answers[answer]}`).join("; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}; gewünscht: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `${plural(departures, { one: "Abfahrt", other: "Abfahrten" })} am Werktag an der Haltestelle mit dem dichtesten Fahrplan.`,
  NEVER: ({ town }) => `Der Haushalt hat ${town} ausgeschlossen.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Hier: ${textBy(german, here)} Dort (${bestTown}): ${textBy(german, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}: ${points(pointsShown(score))} von 100 Punkten.` +
    (strengths.length
      ? ` Dafür ${strengths.length === 1 ? "spricht" : "sprechen"} ${list(strengths.map(standing))}.`
      : "") +
    (weaknesses.length ? ` Zu 100 fehlen Punkte bei ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) =>
    `${town} kommt für diesen Haushalt nicht in Frage. Nicht erfüllt: ${list(constraints.map((one) => labelOf(CONSTRAINTS, one).de))}.`,
  LEARN_GERMAN: ({ adult, from, to }) => `${adultName(adult)}: Deutsch ${to} (bisher ${from ?? "keines"}).`,
  MORE_PLACES: ({ kind, places: more, town }) =>
    `${plural(more, { one: "weiterer freier Platz", other: "weitere freie Plätze" })} in ${town} (${placeKind[kind]}).`,
  ONE_DWELLING: ({ persons: size, stepFree, town }) =>
    `Eine weitere freie Wohnung für ${persons(size)}${stepFree ? ", stufenlos," : ""} in ${town}.`,
  ONE_COURSE: ({ level, town }) => `Ein Sprachkurs für das Niveau ${level} mit freien Plätzen in ${town}.`,
};
