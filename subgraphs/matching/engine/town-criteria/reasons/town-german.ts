/** The reasons of the towns' side in German. */
import { FULL_FIT } from "../../question.js";
import { wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../town-criterion.js";
import type { LabourFound, TownReason, TownReasonTemplates } from "./town-reason.js";

const { number, plural, percent } = wordsOf("de-DE");

const noNeed: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "Fachkräfte",
  NEED_TRAINEES: "Auszubildende",
  NEED_PUPILS: "Schülerinnen und Schüler",
  NEED_RESIDENTS: "Einwohnerinnen und Einwohner",
};

const adults = (count: number) => plural(count, { one: "erwachsene Person", other: "erwachsene Personen" });
const young = (count: number) => plural(count, { one: "junger Mensch", other: "junge Menschen" });
const children = (count: number) => plural(count, { one: "Kind", other: "Kinder" });

/** Beyond so many a household gains nothing, and with fewer it does not meet the need in full. */
const enoughWords = (enough: number) =>
  `${plural(enough, { one: "Person", other: "Personen" })} aus einem Haushalt ${enough === 1 ? "genügt" : "genügen"}`;
/** What somebody counts, behind how many there are of them. */
const counts = (count: number, worth: number) =>
  count === 1 ? ` (zählt zu ${percent(worth / FULL_FIT)})` : ` (zählen je zu ${percent(worth / FULL_FIT)})`;

/** What a need asks for, as the beginning of a sentence. */
function soughtWork({ kldbCode, occupation, sought }: LabourFound): string {
  if (kldbCode === null) return `Gesucht: ${plural(sought, { one: "Fachkraft", other: "Fachkräfte" })} in jedem Beruf`;
  return `Gesucht: ${number(sought)} × ${occupation ? occupation.de : `Beruf ${kldbCode} der KldB 2010`}`;
}

function labour(found: LabourFound): string {
  const { kldbCode, sharedDigits, germanGap, requiredGerman, german, urgency, greatestUrgency } = found;
  const isRelated = kldbCode !== null && sharedDigits !== null && sharedDigits < kldbCode.length;
  const occupation =
    kldbCode === null
      ? "mit einem gelernten Beruf"
      : isRelated
        ? `mit verwandtem Beruf (${number(sharedDigits)} von 5 Ziffern der KldB 2010 gleich)`
        : "mit diesem Beruf";
  const language = germanGap > 0 ? `; üblich ist Deutsch ${requiredGerman}, vorhanden ${german ?? "keines"}` : "";
  const priority =
    urgency < greatestUrgency
      ? `; Dringlichkeit ${number(urgency)} gegenüber ${number(greatestUrgency)} beim dringendsten Bedarf an Fachkräften`
      : "";
  return `${soughtWork(found)}; im Haushalt ${adults(1)} ${occupation}${language}${priority}.`;
}

/** The German templates. */
export const townGerman: TownReasonTemplates = {
  NO_NEED: ({ criterion }) => `Kein Bedarf angegeben: ${noNeed[criterion]}.`,
  NEED_LABOUR: ({ found, sought, enough }) =>
    found.length
      ? found.map(labour).join(" ") + (enough > 1 ? ` ${enoughWords(enough)}.` : "")
      : `Gesucht: ${plural(sought, { one: "Fachkraft", other: "Fachkräfte" })}; im Haushalt niemand mit einem passenden Beruf.`,
  NEED_TRAINEES: (reason) =>
    `Gesucht: ${plural(reason.sought, { one: "Person für eine Ausbildung", other: "Personen für eine Ausbildung" })}; im Haushalt ` +
    (reason.young === 0
      ? "niemand in diesem Alter."
      : `${young(reason.young)} in diesem Alter${lessThanFull(reason)}; ${enoughWords(reason.enough)}.`),
  NEED_PUPILS: ({ pupils, futurePupils, futurePupilWorth, sought, enough }) =>
    `Gesucht: ${children(sought)} für die Schule; im Haushalt ` +
    (pupils === 0 ? "kein Kind im Schulalter" : `${children(pupils)} im Schulalter`) +
    (futurePupils === 0 ? "" : `, dazu ${children(futurePupils)} kurz davor${counts(futurePupils, futurePupilWorth)}`) +
    (pupils + futurePupils === 0 ? "." : `; ${enoughWords(enough)}.`),
  NEED_RESIDENTS: ({ persons, sought, enough }) =>
    `Gesucht: ${plural(sought, { one: "Einwohner/in", other: "Einwohnerinnen und Einwohner" })}; ` +
    `der Haushalt hat ${plural(persons, { one: "Person", other: "Personen" })}; ${enoughWords(enough)}.`,
};

/** Who of the young does not count in full, behind how many they are. */
function lessThanFull(reason: Extract<TownReason, { code: "NEED_TRAINEES" }>): string {
  const { withoutGerman, germanLevel, schoolLeavers, schoolLeaverWorth } = reason;
  const parts = [
    ...(withoutGerman === 0 ? [] : [`davon ${number(withoutGerman)} noch ohne Deutsch ${germanLevel}`]),
    ...(schoolLeavers === 0
      ? []
      : [`davon ${number(schoolLeavers)} unter 18 Jahren${counts(schoolLeavers, schoolLeaverWorth)}`]),
  ];
  return parts.map((part) => `, ${part}`).join("");
}
