/**
 * The reasons in French. One template per code. Names of towns and of occupations stay German, as on the sign and in the
 * advertisement. Two-part punctuation has a no-break space before it (\u00a0), so that a line never begins with it.
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

const { language, number, euro, points, formFor, plural, either, list } = wordsOf<"one" | "many" | "other">("fr");
const names = namesOf("fr");
const small = (label: string) => inSentence(label, "fr");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "Aucun emploi à distance de trajet quotidien n’a encore été signalé.",
  HOUSING: "La commune n’a pas encore présenté de logements.",
  CHILDCARE: "La commune n’a pas encore présenté de places de garde d’enfants.",
  SCHOOL: "La commune n’a pas encore présenté de places dans les écoles nécessaires.",
  SETTLEMENT_SIZE: "La taille de la commune n’est pas connue.",
  SOCIAL_TIES: "La position de cette commune ou des communes citées n’est pas connue.",
  LANGUAGE_COURSE: "Aucun cours de langue à proximité n’a encore été signalé.",
  TRAINING: "Aucune formation à distance de trajet quotidien n’a encore été signalée.",
  HIGHER_EDUCATION: "On ne sait pas encore où se trouvent les établissements d’enseignement supérieur.",
  ACCESSIBILITY: "La commune n’a pas encore présenté de logements.",
  HEALTH_CARE: "Aucun service de ce genre à proximité n’a encore été signalé.",
  LANGUAGE_COMMUNITY: "On ne sait pas encore dans quelles langues on y est reçu.",
  FAITH_COMMUNITY: "La commune n’a pas encore présenté de communauté religieuse.",
  REGION: "Le Land de la commune n’est pas connu.",
  PUBLIC_TRANSPORT: "On ne sait pas encore combien de bus et de trains en partent.",
  LEISURE: "La commune n’a pas encore présenté d’associations, de sport ou d’offres semblables.",
  COUNSELLING: "Aucun service de conseil à proximité n’a encore été signalé.",
  PROTECTION: "La commune n’a encore rien présenté à ce sujet.",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "Personne dans le ménage ne cherche de travail.",
  HOUSING: "Aucun logement n’est nécessaire.",
  CHILDCARE: "Il n’y a pas d’enfant de moins de 6 ans dans le ménage.",
  SCHOOL: "Il n’y a pas d’enfant d’âge scolaire dans le ménage.",
  SETTLEMENT_SIZE: "Aucune taille de commune n’est indiquée.",
  SOCIAL_TIES: "Aucune commune n’est citée.",
  LANGUAGE_COURSE: "Tous les adultes parlent assez bien l’allemand pour ne pas avoir besoin de cours.",
  TRAINING: "Personne dans le ménage n’a l’âge d’une formation.",
  HIGHER_EDUCATION: "Aucune scolarité qui ouvre l’accès aux études supérieures n’est indiquée.",
  ACCESSIBILITY: "Ce n’est pas souhaité.",
  HEALTH_CARE: "Ce n’est pas souhaité.",
  LANGUAGE_COMMUNITY: "Aucune autre langue que l’allemand n’est indiquée.",
  FAITH_COMMUNITY: "Le consentement explicite à ce souhait manque.",
  REGION: "Aucun Land n’est nommé.",
  PUBLIC_TRANSPORT: "Ce n’est pas souhaité.",
  LEISURE: "Ce n’est pas souhaité.",
  COUNSELLING: "Ce n’est pas souhaité.",
  PROTECTION: "Aucun besoin de protection n’est indiqué, ou le consentement explicite manque.",
};

const remarks: JobRemarks = {
  helper: "emploi d’auxiliaire, car aucune profession n’est indiquée",
  related: (digits) => `profession voisine, chiffres identiques dans la KldB 2010\u00a0: ${number(digits)} sur 5`,
  german: (required, present) => `allemand ${required} exigé, niveau actuel ${present ?? "aucun"}`,
};

const one = (singular: string, other: string, many = other) => ({ one: singular, other, many });
const persons = (count: number) => plural(count, one("personne", "personnes"));
const freePlaces = (count: number) => plural(count, one("place libre", "places libres"));
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${small(names.criterion(criterion))} (${points(pointsShown(own))})`;

const whereIs = (distanceKm: number, town: string) =>
  distanceKm === 0 ? "sur place" : `à ${number(distanceKm)} km, à ${town}`;
const roomOf = (free: number | null) => (free === null ? "nombre de places libres non indiqué" : freePlaces(free));
const freeOf = (free: number | null) =>
  free === null ? "pas encore de places présentées" : free === 0 ? "aucune place libre" : freePlaces(free);

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "sur place";
  const nearest = nearestKm === 0 ? "sur place" : `à ${number(nearestKm)} km, à ${nearestTown}`;
  return positions === 1 ? nearest : `dans un rayon de ${number(withinKm)} km\u00a0; le plus proche ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation
    ? `comme «\u00a0${found.occupation.de}\u00a0»`
    : `dans la profession ${found.kldbCode} (KldB 2010)`;
  const notes = remarksOn(found, remarks);
  const count = plural(found.positions, one("emploi", "emplois"));
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("\u00a0; ")})` : ""}.`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const count = plural(positionsInReach, one("emploi", "emplois"));
  const lacks = hasOccupation ? "aucun qui convienne" : "aucun emploi d’auxiliaire qui convienne";
  return `${lacks} parmi ${count} dans un rayon de ${number(withinKm)} km.`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null)
    return `${adultName(adult)}\u00a0: aucun cours de niveau ${level} avec une place libre à proximité.`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}\u00a0: cours de langue de niveau ${level} ${where}, ${room}.`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}\u00a0: ${offered}, besoin de ${plural(needed, one("place", "places"))}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE")
    return `${member}\u00a0: aucune formation qui convienne dans un rayon de ${number(found.withinKm)} km.`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}\u00a0: ${small(names.training(kind))}, ${freePlaces(free)}, ${whereIs(distanceKm, town)}${note}.`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "aucune place libre" : "pas encore signalé à proximité";
  return `${names.service(kind)}\u00a0: ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}, ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "il y a de la place",
  FULL: "aucune place libre",
  NOT_PRESENTED: "pas encore présenté",
};

/** The French templates. */
export const french: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `Pas de données\u00a0: ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `Ne compte pas\u00a0: ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults
      .map((adult) => `${adultName(adult.adult)}\u00a0: ${adult.found === "JOB" ? job(adult) : noJob(adult)}`)
      .join(" "),
  DWELLINGS: ({ dwellings, persons: size, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, one("logement libre", "logements libres"))} pour ${persons(size)}` +
    (stepFree ? ", sans marches" : "") +
    (isLarger ? `, ${formFor(dwellings, one("plus grand", "plus grands"))} que nécessaire` : "") +
    (lowestRentCents === null
      ? "."
      : `\u00a0; loyer chauffage compris ${dwellings === 1 ? "" : "à partir de "}${euro(lowestRentCents)}.`),
  NO_DWELLING: ({ persons: size, stepFree, largest }) => {
    if (stepFree) return `Aucun logement libre pour ${persons(size)} n’est indiqué comme étant sans marches.`;
    if (largest === 0) return `Aucun des logements présentés n’est libre\u00a0; il en faut un pour ${persons(size)}.`;
    return `Le plus grand logement libre est pour ${persons(largest)}\u00a0; il en faut un pour ${persons(size)}.`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("\u00a0; ")}.`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}, ${plural(population, one("habitant", "habitants", "d’habitants"))}\u00a0; ` +
    `souhait\u00a0: ${either(wished.map((wish) => small(names.settlement(wish))))}.`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "C’est l’une des communes citées." : `${number(distanceKm)} km à vol d’oiseau jusqu’à ${town}.`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null)
      return `Aucun établissement d’enseignement supérieur dans un rayon de ${number(withinKm)} km.`;
    return distanceKm === 0
      ? "Un établissement d’enseignement supérieur se trouve sur place."
      : `L’établissement d’enseignement supérieur le plus proche est ${whereIs(distanceKm, town)}.`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("\u00a0; ")}.`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `Personnes dont une langue y est parlée\u00a0: ${number(served)} sur ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}.`,
  COMPANY: ({ offers }) =>
    `${offers.map(({ kind, free }) => `${names.company(kind)}\u00a0: ${freeOf(free)}`).join("\u00a0; ")}.`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}\u00a0: ${answers[answer]}`).join("\u00a0; ")}.`,
  REGION: ({ state, wished }) => `${names.state(state)}\u00a0; souhaité\u00a0: ${either(wished.map(names.state))}.`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `${plural(departures, one("départ", "départs", "de départs"))} par jour ouvrable à l’arrêt le mieux desservi.`,
  NEVER: ({ town }) => `Vous avez exclu ${town}.`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `Ici\u00a0: ${textBy(french, here)} Là-bas (${bestTown})\u00a0: ${textBy(french, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}\u00a0: ${points(pointsShown(score))} sur 100 points.` +
    (strengths.length ? ` Points forts\u00a0: ${list(strengths.map(standing))}.` : "") +
    (weaknesses.length ? ` Points qui manquent\u00a0: ${list(weaknesses.map(standing))}.` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} n’est pas possible pour vous.` +
      (missing.length ? ` Non rempli\u00a0: ${list(missing.map((what) => small(names.constraint(what))))}.` : "") +
      (constraints.includes("NEVER") ? " Le ménage a lui-même exclu cette commune." : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) => `${adultName(adult)}\u00a0: allemand ${to} (jusqu’ici ${from ?? "aucun"}).`,
  MORE_PLACES: ({ kind, places: more, town }) => `${freePlaces(more)} de plus à ${town} (${small(names.place(kind))}).`,
  ONE_DWELLING: ({ persons: size, stepFree, town }) =>
    `Un logement libre de plus pour ${persons(size)}${stepFree ? ", sans marches," : ""} à ${town}.`,
  ONE_COURSE: ({ level, town }) => `Un cours de langue de niveau ${level} avec des places libres à ${town}.`,
};
