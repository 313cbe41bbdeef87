/**
 * The reasons in Tigrinya. One template per code. Names of towns and of occupations stay in Latin letters, as on the sign
 * and in the advertisement; sentences end with ። and set off their parts by ፣ and ፤.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
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
import { textBy, wordsOf } from "./words.js";

const { language, number, euro, points, plural, either } = wordsOf("ti");
const names = namesOf("ti");

const noData: { readonly [Name in Criterion]: string } = {
  WORK: "ኣብ ናይ መዓልታዊ ጉዕዞ ርሕቐት ክሳብ ሕጂ ዝኾነ ስራሕ ኣይተሓበረን።",
  HOUSING: "እታ ከተማ ክሳብ ሕጂ ገዛውቲ ኣየቕረበትን።",
  CHILDCARE: "እታ ከተማ ክሳብ ሕጂ ቦታታት ክንክን ቆልዑ ኣየቕረበትን።",
  SCHOOL: "እታ ከተማ ኣብ ዘድልዩ ቤት ትምህርትታት ክሳብ ሕጂ ቦታታት ኣየቕረበትን።",
  SETTLEMENT_SIZE: "ዓቐን እታ ከተማ ኣይፍለጥን።",
  SOCIAL_TIES: "እዛ ከተማ ወይ እተን ዝተጠቕሳ ከተማታት ዘለዋሉ ቦታ ኣይፍለጥን።",
  LANGUAGE_COURSE: "ኣብ ቀረባ ክሳብ ሕጂ ዝኾነ ኮርስ ቋንቋ ኣይተሓበረን።",
  TRAINING: "ኣብ ናይ መዓልታዊ ጉዕዞ ርሕቐት ክሳብ ሕጂ ዝኾነ ስልጠና ኣይተሓበረን።",
  HIGHER_EDUCATION: "ዩኒቨርሲቲታት ኣበይ ከም ዘለዋ ክሳብ ሕጂ ኣይፍለጥን።",
  ACCESSIBILITY: "እታ ከተማ ክሳብ ሕጂ ገዛውቲ ኣየቕረበትን።",
  HEALTH_CARE: "ኣብ ቀረባ ክሳብ ሕጂ ከምዚ ዝበለ ኣገልግሎት ኣይተሓበረን።",
  LANGUAGE_COMMUNITY: "ኣብኡ ብየናይ ቋንቋታት ከም ዝዝረብ ክሳብ ሕጂ ኣይፍለጥን።",
  FAITH_COMMUNITY: "እታ ከተማ ክሳብ ሕጂ ሃይማኖታዊ ማሕበረሰብ ኣየቕረበትን።",
  REGION: "ግዝኣት እታ ከተማ ኣይፍለጥን።",
  PUBLIC_TRANSPORT: "ኣውቶቡስን ባቡርን ክንደይ ግዜ ከም ዝነቕሉ ክሳብ ሕጂ ኣይፍለጥን።",
  LEISURE: "እታ ከተማ ክሳብ ሕጂ ማሕበራት፣ ስፖርት ወይ ተመሳሳሊ ኣየቕረበትን።",
  COUNSELLING: "ኣብ ቀረባ ክሳብ ሕጂ ምኽሪ ዝህብ ኣገልግሎት ኣይተሓበረን።",
  PROTECTION: "እታ ከተማ ብዛዕባ እዚ ክሳብ ሕጂ ዝኾነ ነገር ኣየቕረበትን።",
};

const notApplicable: { readonly [Name in Criterion]: string } = {
  WORK: "ካባኹም ስራሕ ዝደሊ ሰብ የለን።",
  HOUSING: "ገዛ ኣየድልን።",
  CHILDCARE: "ትሕቲ 6 ዓመት ቆልዓ የብልኩምን።",
  SCHOOL: "ኣብ ዕድመ ትምህርቲ ዘሎ ቆልዓ የብልኩምን።",
  SETTLEMENT_SIZE: "ዓቐን ከተማ ኣይተጠቕሰን።",
  SOCIAL_TIES: "ዝኾነት ከተማ ኣይተጠቕሰትን።",
  LANGUAGE_COURSE: "ኩሎም በጽሒ ሰባት ጀርመንኛ ብዝኣክል ስለ ዝዛረቡ ኮርስ ኣየድልን።",
  TRAINING: "ካባኹም ኣብ ዕድመ ስልጠና ዘሎ ሰብ የለን።",
  HIGHER_EDUCATION: "ናብ ላዕለዋይ ትምህርቲ ዘብጽሕ ትምህርቲ ኣይተጠቕሰን።",
  ACCESSIBILITY: "እዚ ኣይተደልየን።",
  HEALTH_CARE: "እዚ ኣይተደልየን።",
  LANGUAGE_COMMUNITY: "ብዘይካ ጀርመንኛ ካልእ ቋንቋ ኣይተጠቕሰን።",
  FAITH_COMMUNITY: "ነዚ ድሌት ዘድሊ ግልጺ ፍቓድ የለን።",
  REGION: "ዝኾነ ግዝኣት ኣይተጠቕሰን።",
  PUBLIC_TRANSPORT: "እዚ ኣይተደልየን።",
  LEISURE: "እዚ ኣይተደልየን።",
  COUNSELLING: "እዚ ኣይተደልየን።",
  PROTECTION: "ዘድሊ ምክልኻል ኣይተጠቕሰን፣ ወይ ንዕኡ ዘድሊ ግልጺ ፍቓድ የለን።",
};

const remarks: JobRemarks = {
  helper: "ሓጋዚ ስራሕ፣ ሞያ ስለ ዘይተጠቕሰ",
  related: (digits) => `ዝቀራረብ ሞያ፣ ሓደ ዓይነት ቁጽርታት ናይ KldB 2010፦ ${number(digits)} ካብ 5`,
  german: (required, present) => `ጀርመንኛ ${required} የድሊ፣ ሕጂ ${present ?? "የለን"}`,
};

const forPersons = (count: number) => `ን${plural(count, { one: "ሰብ", other: "ሰባት" })}`;
const freePlaces = (count: number) => plural(count, { one: "ነጻ ቦታ", other: "ነጻ ቦታታት" });
const adultName = (adult: number) => `${names.adult} ${number(adult)}`;
const standing = ({ criterion, points: own }: Standing) =>
  `${names.criterion(criterion)} (${points(pointsShown(own))})`;
const awayIn = (town: string, km: number) => `ኣብ ${town}፣ ${number(km)} ኪሜ ርሕቐት`;

/** "a, b and c" by hand: Intl hangs the "and" on each word as an ending, which a figure in brackets cannot carry. */
const list = (items: readonly string[]): string =>
  [...(items.length > 1 ? [items.slice(0, -1).join("፣ ")] : []), ...items.slice(-1)].join(" ከምኡ’ውን ");

const whereIs = (distanceKm: number, town: string) => (distanceKm === 0 ? "ኣብታ ከተማ" : awayIn(town, distanceKm));
const roomOf = (free: number | null) => (free === null ? "ቁጽሪ ነጻ ቦታታት ኣይተጠቕሰን" : freePlaces(free));
const freeOf = (free: number | null) => (free === null ? "ክሳብ ሕጂ ኣይቀረበን" : free === 0 ? "ነጻ ቦታ የለን" : freePlaces(free));

function whereJobsAre({ positions, withinKm, nearestKm, nearestTown }: JobFound): string {
  if (withinKm === 0) return "ኣብታ ከተማ";
  const nearest = nearestKm === 0 ? "ኣብታ ከተማ" : awayIn(nearestTown, nearestKm);
  return positions === 1 ? nearest : `ኣብ ውሽጢ ${number(withinKm)} ኪሜ፤ እቲ ዝቐረበ ${nearest}`;
}

function job(found: JobFound): string {
  const occupation = found.occupation ? `ብሞያ «${found.occupation.de}»` : `ብሞያ ${found.kldbCode} (KldB 2010)`;
  const notes = remarksOn(found, remarks);
  const count = plural(found.positions, { one: "ስራሕ", other: "ስራሓት" });
  return `${count} ${occupation} ${whereJobsAre(found)}${notes.length ? ` (${notes.join("፤ ")})` : ""}።`;
}

function noJob({ positionsInReach, withinKm, hasOccupation }: NoJobFound): string {
  const count = plural(positionsInReach, { one: "ስራሕ", other: "ስራሓት" });
  const lacks = hasOccupation ? "ዝሰማማዕ ስራሕ የለን" : "ዝሰማማዕ ሓጋዚ ስራሕ የለን";
  return `ካብ ${count} ኣብ ውሽጢ ${number(withinKm)} ኪሜ ${lacks}።`;
}

function course({ adult, level, distanceKm, town, freePlaces: free }: CourseFound): string {
  if (distanceKm === null) return `${adultName(adult)}፦ ኣብ ቀረባ ነጻ ቦታ ዘለዎ ኮርስ ደረጃ ${level} የለን።`;
  const where = whereIs(distanceKm, town);
  const room = roomOf(free);
  return `${adultName(adult)}፦ ኮርስ ቋንቋ ደረጃ ${level} ${where}፣ ${room}።`;
}

function places({ kind, needed, free }: PlacesFound): string {
  const offered = freeOf(free);
  return `${names.place(kind)}፦ ${offered}፣ ዘድሊ ${plural(needed, { one: "ቦታ", other: "ቦታታት" })}`;
}

function training(found: TrainingFound | NoTrainingFound): string {
  const member = `${names.member(found.role)} ${number(found.number)}`;
  if (found.found === "NONE") return `${member}፦ ኣብ ውሽጢ ${number(found.withinKm)} ኪሜ ዝሰማማዕ ስልጠና የለን።`;
  const { kind, places: free, distanceKm, town, requiredGerman, german, germanGap } = found;
  const note = germanGap > 0 && requiredGerman !== null ? ` (${remarks.german(requiredGerman, german)})` : "";
  return `${member}፦ ${names.training(kind)}፣ ${freePlaces(free)}፣ ${whereIs(distanceKm, town)}${note}።`;
}

function service({ kind, distanceKm, town, freePlaces: free, isPresented }: ServiceFound): string {
  const missing = isPresented ? "ነጻ ቦታ የለን" : "ኣብ ቀረባ ክሳብ ሕጂ ኣይተሓበረን";
  return `${names.service(kind)}፦ ${distanceKm === null ? missing : `${whereIs(distanceKm, town)}፣ ${roomOf(free)}`}`;
}

const answers: { readonly [Answer in ProtectionFound["answer"]]: string } = {
  FREE: "ነጻ ቦታ ኣሎ",
  FULL: "ነጻ ቦታ የለን",
  NOT_PRESENTED: "ክሳብ ሕጂ ኣይቀረበን",
};

/** The Tigrinya templates. */
export const tigrinya: ReasonTemplates = {
  NO_DATA: ({ criterion }) => `ሓበሬታ የለን፦ ${noData[criterion]}`,
  NOT_APPLICABLE: ({ criterion }) => `ኣይቁጸርን፦ ${notApplicable[criterion]}`,
  WORK: ({ adults }) =>
    adults.map((adult) => `${adultName(adult.adult)}፦ ${adult.found === "JOB" ? job(adult) : noJob(adult)}`).join(" "),
  DWELLINGS: ({ dwellings, persons, stepFree, lowestRentCents, isLarger }) =>
    `${plural(dwellings, { one: "ነጻ ገዛ", other: "ነጻ ገዛውቲ" })} ${forPersons(persons)}` +
    (stepFree ? "፣ መደያይቦ ዘይብሉ" : "") +
    (isLarger ? "፣ ካብ ዘድሊ ዝዓቢ" : "") +
    (lowestRentCents === null ? "።" : `፤ ክራይ ምስ መሞቒ ${dwellings === 1 ? "" : "ካብ "}${euro(lowestRentCents)}።`),
  NO_DWELLING: ({ persons, stepFree, largest }) => {
    if (stepFree) return `${forPersons(persons)} ዝኸውን ነጻ ገዛ፣ መደያይቦ ዘይብሉ ተባሂሉ ዝተገልጸ የለን።`;
    if (largest === 0) return `ካብቶም ዝቐረቡ ገዛውቲ ነጻ የለን፤ ${forPersons(persons)} ዝኸውን ገዛ የድሊ።`;
    return `እቲ ዝዓበየ ነጻ ገዛ ${forPersons(largest)} እዩ፤ ${forPersons(persons)} ዝኸውን ገዛ የድሊ።`;
  },
  PLACES: (reason) => `${reason.places.map(places).join("፤ ")}።`,
  SETTLEMENT_SIZE: ({ kind, population, wished }) =>
    `${names.settlement(kind)}፣ ${plural(population, { one: "ነባሪ", other: "ነበርቲ" })}፤ ` +
    `ዝተደልየ፦ ${either(wished.map(names.settlement))}።`,
  SOCIAL_TIES: ({ distanceKm, town }) =>
    distanceKm === 0 ? "እዚኣ ባዕላ ካብተን ዝተጠቕሳ ከተማታት እያ።" : `ክሳብ ${town} ብቐጥታ ${number(distanceKm)} ኪሜ።`,
  LANGUAGE_COURSE: ({ adults }) => adults.map(course).join(" "),
  TRAINING: ({ members }) => members.map(training).join(" "),
  HIGHER_EDUCATION: ({ distanceKm, withinKm, town }) => {
    if (distanceKm === null) return `ኣብ ውሽጢ ${number(withinKm)} ኪሜ ዩኒቨርሲቲ የለን።`;
    return distanceKm === 0 ? "ኣብታ ከተማ ዩኒቨርሲቲ ኣሎ።" : `እቲ ዝቐረበ ዩኒቨርሲቲ ${whereIs(distanceKm, town)}።`;
  },
  SERVICES: ({ services }) => `${services.map(service).join("፤ ")}።`,
  LANGUAGE_COMMUNITY: ({ languages, members, served }) =>
    `ቋንቋኦም ኣብኡ ዝዝረብ ሰባት፦ ${number(served)} ካብ ${number(members)}${languages.length ? ` (${list(languages.map(language))})` : ""}።`,
  COMPANY: ({ offers }) => `${offers.map(({ kind, free }) => `${names.company(kind)}፦ ${freeOf(free)}`).join("፤ ")}።`,
  PROTECTION: (reason) =>
    `${reason.answers.map(({ kind, answer }) => `${names.protection(kind)}፦ ${answers[answer]}`).join("፤ ")}።`,
  REGION: ({ state, wished }) => `${names.state(state)}፤ ዝተደልየ፦ ${either(wished.map(names.state))}።`,
  PUBLIC_TRANSPORT: ({ departures }) =>
    `ብመዓልቲ ስራሕ ካብታ ዝበለጸት መዕረፊ ${plural(departures, { one: "ጉዕዞ", other: "ጉዕዞታት" })}።`,
  NEVER: ({ town }) => `ን ${town} ባዕልኹም ነጺግኩምዋ።`,
  IN_COMPARISON: ({ here, best, bestTown }) =>
    `ኣብዚ፦ ${textBy(tigrinya, here)} ኣብኡ (${bestTown})፦ ${textBy(tigrinya, best)}`,
  SUMMARY: ({ town, score, strengths, weaknesses }) =>
    `${town}፦ ${points(pointsShown(score))} ነጥቢ ካብ 100።` +
    (strengths.length ? ` ብልጫታት፦ ${list(strengths.map(standing))}።` : "") +
    (weaknesses.length ? ` ክሳብ 100 ዝጎድሉ ነጥብታት፦ ${list(weaknesses.map(standing))}።` : ""),
  SUMMARY_IMPOSSIBLE: ({ town, constraints }) => {
    const missing = whatIsMissing(constraints);
    return (
      `${town} ንዓኹም ኣይትኸውንን።` +
      (missing.length ? ` ዘይተማልአ፦ ${list(missing.map(names.constraint))}።` : "") +
      (constraints.includes("NEVER") ? " ነዛ ከተማ ባዕልኹም ነጺግኩምዋ።" : "")
    );
  },
  LEARN_GERMAN: ({ adult, from, to }) => `${adultName(adult)}፦ ጀርመንኛ ${to} (ክሳብ ሕጂ ${from ?? "የለን"})።`,
  MORE_PLACES: ({ kind, places: more, town }) => `ኣብ ${town} ተወሳኺ ${freePlaces(more)} (${names.place(kind)})።`,
  ONE_DWELLING: ({ persons, stepFree, town }) =>
    `ኣብ ${town} ${forPersons(persons)} ዝኸውን ተወሳኺ ነጻ ገዛ${stepFree ? "፣ መደያይቦ ዘይብሉ" : ""}።`,
  ONE_COURSE: ({ level, town }) => `ኣብ ${town} ነጻ ቦታታት ዘለዎ ኮርስ ቋንቋ ደረጃ ${level}።`,
};
