/**
 * The reasons in easy German. One template per code: short main sentences, one thought each, no genitive, no passive,
 * "Kilometer" and "Euro" in full. The digits of an occupation's code are left out: they would explain nothing.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import type { SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import { pointsShown } from "../question.js";
import type { PlaceKind } from "../town-index/offer-columns.js";
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
import { textBy, wordsOf } from "./words.js";

const { language, number, euro, points, formFor, plural, either, list } = wordsOf("de", "name");
const names = namesOf("de-x-easy");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "Wir kennen noch keinen Job in der Nähe.",
  HOUSING: "Der Ort hat noch keine Wohnung gezeigt.",
  CHILDCARE: "Der Ort hat noch keinen Platz in der Kita gezeigt.",
  SCHOOL: "Der Ort hat noch keinen Platz in der Schule gezeigt.",
  SETTLEMENT_SIZE: "Wir kennen die Größe vom Ort nicht.",
  SOCIAL_TIES: "Wir kennen die Entfernung nicht.",
  LANGUAGE_COURSE: "Wir kennen noch keinen Deutsch-Kurs in der Nähe.",
  TRAINING: "Wir kennen noch keine Ausbildung in der Nähe.",
  HIGHER_EDUCATION: "Wir wissen noch nicht, wo man studieren kann.",
  ACCESSIBILITY: "Der Ort hat noch keine Wohnung gezeigt.",
  HEALTH_CARE: "Wir kennen noch keine Hilfe in der Nähe.",
  LANGUAGE_COMMUNITY: "Wir kennen die Sprachen dort noch nicht.",
  FAITH_COMMUNITY: "Der Ort hat dazu noch nichts gesagt.",
  REGION: "Wir kennen den Teil von Deutschland nicht.",
  PUBLIC_TRANSPORT: "Wir wissen noch nicht, wie oft Bus und Zug fahren.",
  LEISURE: "Der Ort hat noch keinen Verein und keinen Sport gezeigt.",
  COUNSELLING: "Wir kennen noch keine Beratung in der Nähe.",
  PROTECTION: "Der Ort hat zum Schutz noch nichts gesagt.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Niemand von Ihnen sucht Arbeit.",
  HOUSING: "Sie brauchen keine Wohnung.",
  CHILDCARE: "Sie haben kein Kind unter 6 Jahren.",
  SCHOOL: "Sie haben kein Kind für die Schule.",
  SETTLEMENT_SIZE: "Sie haben keine Größe genannt.",
  SOCIAL_TIES: "Sie haben keinen Ort genannt.",
  LANGUAGE_COURSE: "Alle Erwachsenen können gut Deutsch. Sie brauchen keinen Kurs.",
  TRAINING: "Niemand von Ihnen ist im Alter für eine Ausbildung.",
  HIGHER_EDUCATION: "Sie haben keine Schule für das Studium genannt.",
  ACCESSIBILITY: "Das ist nicht Ihr Wunsch.",
  HEALTH_CARE: "Das ist nicht Ihr Wunsch.",
  LANGUAGE_COMMUNITY: "Sie haben nur Deutsch genannt.",
  FAITH_COMMUNITY: "Sie haben dazu noch nicht Ja gesagt.",
  REGION: "Sie haben keinen Teil von Deutschland genannt.",
  PUBLIC_TRANSPORT: "Das ist nicht Ihr Wunsch.",
  LEISURE: "Das ist nicht Ihr Wunsch.",
  COUNSELLING: "Das ist nicht Ihr Wunsch.",
  PROTECTION: "Sie haben keinen Schutz genannt. Oder Sie haben dazu noch nicht Ja gesagt.",
};

// The labels explain themselves behind a colon or a comma; inside a sentence they are shorter.
const criterionName: { readonly [Name in Criterion]: string } = {
  WORK: "Arbeit",
  HOUSING: "Wohnung",
  CHILDCARE: "Kita",
  SCHOOL: "Schule",
  SETTLEMENT_SIZE: "Größe vom Ort",
  SOCIAL_TIES: "Bekannte in der Nähe",
  LANGUAGE_COURSE: "Deutsch-Kurs",
  TRAINING: "Ausbildung",
  HIGHER_EDUCATION: "Studium",
  ACCESSIBILITY: "Wohnung ohne Stufen",
  HEALTH_CARE: "Ärzte und Hilfe",
  LANGUAGE_COMMUNITY: "Ihre Sprache",
  FAITH_COMMUNITY: "Menschen mit gleichem Glauben",
  REGION: "Teil von Deutschland",
  PUBLIC_TRANSPORT: "Bus und Zug",
  LEISURE: "Freizeit",
  COUNSELLING: "Beratung",
  PROTECTION: "Schutz",
};

const settlementName: { readonly [Kind in SettlementKind]: string } = {
  RURAL_MUNICIPALITY: "Dorf",
  SMALL_TOWN: "kleine Stadt",
  MEDIUM_TOWN: "mittlere Stadt",
  LARGE_CITY: "große Stadt",
};

// The labels of these have a clause of their own.
const serviceName: { readonly [Kind in ServiceKind]?: string } = {
  HEALTH: "Hilfe bei Krankheit",
  MIGRATION_COUNSELLING: "Hilfe am Anfang in Deutschland",
  YOUTH_MIGRATION_SERVICE: "Hilfe am Anfang für junge Menschen",
};

const placeName = (kind: PlaceKind) => (kind === "CHILDCARE" ? "Kita" : names.place(kind));

const remarks: JobRemarks = {
  helper: "Sie haben keinen Beruf genannt. Darum suchen wir Arbeit als Helfer.",
  related: () => "Der Beruf ist ähnlich. Er ist nicht ganz gleich.",
  german: (required, present) =>
    `Für den Job braucht man Deutsch ${required}. ${present ? `Jetzt ist es Deutsch ${present}` : "Jetzt ist es noch kein Deutsch"}.`,
};

const people = (count: number) => plural(count, { one: "Person", other: "Personen" });
const kilometres = (km: number) => `${number(km)} Kilometer`;
const freePlaces = (count: number) => plural(count, { one: "Platz ist frei", other: "Plätze sind frei" });
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${criterionName[criterion]} (${points(pointsShown(own))} Punkte)`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "im Ort" : `in ${town}. Das ist ${kilometres(distanceKm)} weit weg`;
const roomOf = (free: number | null) => (free === null ? "Vielleicht sind Plätze frei" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "Der Ort hat dazu noch nichts gesagt" : free === 0 ? "Kein Platz ist frei" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  const [it, next] = positions === 1 ? ["Der Job ist", "Der Job ist"] : ["Die Jobs sind", "Der nächste Job ist"];
  if (withinKm === 0) return `${it} im Ort.`;
  const within = positions === 1 ? "" : `Der Weg ist höchstens ${kilometres(withinKm)}. `;
  return (
    within +
    (nearestKm === 0 ? `${next} im Ort.` : `${next} in ${nearestTown}. Das ist ${kilometres(nearestKm)} weit weg.`)
  );
}

function job(found: JobFound): string {
  const occupation = found.occupation ? `als ${found.occupation.de}` : `im Beruf mit der Nummer ${found.kldbCode}`;
  const count = plural(found.positions, { one: "Job", other: "Jobs" });
  return [`Es gibt ${count} ${occupation}.`, whereJobsAre(found), ...remarksOn(found, remarks)].join(" ");
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const count = plural(positionsInReach, { one: "Job", other: "Jobs" });
  const lacks = hasOccupation ? "Aber kein Job passt." : "Aber keine Arbeit als Helfer passt.";
  return `Es gibt ${count} bis ${kilometres(withinKm)} weit weg. ${lacks}`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null)
    return `${adultName(adult)}: In der Nähe ist kein Platz in einem Deutsch-Kurs ${level} frei.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}: Es gibt einen Deutsch-Kurs ${level}. Der Kurs ist ${where}. ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${placeName(kind)}: Sie brauchen ${plural(needed, { one: "Platz", other: "Plätze" })}. ${offered}.`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}: Bis ${kilometres(found.withinKm)} weit weg passt keine Ausbildung.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const now = german ? `Jetzt ist es Deutsch ${german}` : "Jetzt ist es noch kein Deutsch";
  const note = germanGap > 0 && requiredGerman !== null ? ` Dafür braucht man Deutsch ${requiredGerman}. ${now}.` : "";
  return `${member}: ${names.training(kind)}. Das geht ${whereIs(distanceKm, town)}. ${freePlaces(free)}.${note}`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "Kein Platz ist frei" : "Wir kennen in der Nähe noch nichts";
  const found = distanceKm === null ? missing : `Das gibt es ${whereIs(distanceKm, town)}. ${roomOf(free)}`;
  return `${serviceName[kind] ?? names.service(kind)}. ${found}.`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "Ein Platz ist frei",
  FULL: "Kein Platz ist frei",
  NOT_PRESENTED: "Der Ort hat dazu noch nichts gesagt",
};

/** The templates in easy German. */
export const easyGerman: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Wir wissen es nicht. ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Das zählt nicht. ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons, stepFree, lowestRentCents, isLarger }) => {
    const they = formFor(dwellings, { one: "Sie ist", other: "Sie sind" });
    return (
      `Es gibt ${plural(dwellings, { one: "freie Wohnung", other: "freie Wohnungen" })} für ${people(persons)}.` +
      (stepFree ? ` ${they} ohne Stufen.` : "") +
      (isLarger ? ` ${they} größer als nötig.` : "") +
      (lowestRentCents === null
        ? ""
        : ` Die Miete mit Heizung ist ${dwellings === 1 ? "" : "mindestens "}${euro(lowestRentCents)}.`)
    );
  },
  NO_DWELLING: ({ persons, stepFree, largest }) => {
    if (stepFree) return `Wir kennen keine freie Wohnung ohne Stufen für ${people(persons)}.`;
    const needed = `Sie brauchen eine Wohnung für ${people(persons)}.`;
    return `${largest === 0 ? "Keine Wohnung ist frei." : `Die größte freie Wohnung ist für ${people(largest)}.`} ${needed}`;
  },
  PLACES: (reason) => reason.places.map(places).join(" "),
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `Der Ort ist so groß: ${settlementName[kind]}. So viele Menschen leben dort: ${number(population)}. ` +
    `Ihr Wunsch ist: ${either(wished.map((one) => settlementName[one]))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0
      ? "Sie haben diesen Ort genannt."
      : `Der Weg nach ${town} ist ${kilometres(distanceKm)} in gerader Linie.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `Bis ${kilometres(withinKm)} weit weg kann man nicht studieren.`;
    return `Man kann ${distanceKm === 0 ? "im Ort" : `in ${town}`} studieren.${distanceKm === 0 ? "" : ` Das ist ${kilometres(distanceKm)} weit weg.`}`;
  },
  SERVICES: ({ services }) => services.map(service).join(" "),
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    languages.length
      ? `Diese Sprachen spricht man dort: ${list(languages.map(language))}. Das hilft ${number(served)} von ${people(members)}.`
      : "Wir kennen dort niemanden mit Ihrer Sprache.",
  COMPANY: ({ offers }) => offers.map(({ kind, free }) => `${names.company(kind)}. ${freeOf(free)}.`).join(" "),
  PROTECTION: (reason) =>
    reason.answers.map(({ kind, answer }) => `${names.protection(kind)}. ${answers[answer]}.`).join(" "),
  REGION: ({ state, wished }) =>
    `Der Ort ist in ${names.state(state)}. Ihr Wunsch ist: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `So viele Busse und Züge fahren dort am Tag: ${number(departures)}. Wir zählen an der besten Haltestelle.`,
  NEVER: ({ town }) => `Sie wollen nicht nach ${town}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Hier: ${textBy(easyGerman, here)} Dort in ${bestTown}: ${textBy(easyGerman, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town} bekommt ${points(pointsShown(score))} von 100 Punkten.` +
    (strengths.length ? ` Das passt gut: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Hier fehlen Punkte: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} passt nicht für Sie.` +
      (missing.length ? ` Das fehlt: ${list(missing.map(names.constraint))}.` : "") +
      (constraints.includes("NEVER") ? ` ${names.constraint("NEVER")}.` : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) =>
    `${adultName(adult)}: Das Ziel ist Deutsch ${to}. Jetzt ist es ${from ? `Deutsch ${from}` : "noch kein Deutsch"}.`,
  MORE_PLACES: ({ kind, places: more, town }) =>
    `In ${town} ${formFor(more, { one: "fehlt", other: "fehlen" })} ` +
    `${plural(more, { one: "freier Platz", other: "freie Plätze" })}: ${placeName(kind)}.`,
  ONE_DWELLING: ({ persons, stepFree, town }) =>
    `In ${town} fehlt eine freie Wohnung für ${people(persons)}.` +
    (stepFree ? " Die Wohnung muss ohne Stufen sein." : ""),
  ONE_COURSE: ({ level, town }) => `In ${town} fehlt ein Deutsch-Kurs ${level}. Plätze müssen frei sein.`,
};
