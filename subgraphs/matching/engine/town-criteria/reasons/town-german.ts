/** The reasons of the towns' side in German. */
import { wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../town-criterion.js";
import type { LabourFound, TownReasonTemplates } from "./town-reason.js";

const { number, plural } = wordsOf("de-DE");

const noNeed: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "Fachkräfte",
  NEED_TRAINEES: "Auszubildende",
  NEED_PUPILS: "Schülerinnen und Schüler",
  NEED_RESIDENTS: "Einwohnerinnen und Einwohner",
};

const adults = (count: number) => plural(count, { one: "erwachsene Person", other: "erwachsene Personen" });
const young = (count: number) => plural(count, { one: "junger Mensch", other: "junge Menschen" });
const children = (count: number) => plural(count, { one: "Kind", other: "Kinder" });

/** What a need asks for, as the beginning of a sentence. */
function soughtWork({ kldbCode, occupation, sought }: LabourFound): string {
  if (kldbCode === null) return `Gesucht: ${plural(sought, { one: "Fachkraft", other: "Fachkräfte" })} in jedem Beruf`;
  return `Gesucht: ${number(sought)} × ${occupation ? occupation.de : `Beruf ${kldbCode} der KldB 2010`}`;
}

function labour(found: LabourFound): string {
  const { kldbCode, sharedDigits, germanGap, requiredGerman, german } = found;
  const isRelated = kldbCode !== null && sharedDigits !== null && sharedDigits < kldbCode.length;
  const occupation =
    kldbCode === null
      ? "mit einem gelernten Beruf"
      : isRelated
        ? `mit verwandtem Beruf (${number(sharedDigits)} von 5 Ziffern der KldB 2010 gleich)`
        : "mit diesem Beruf";
  const language = germanGap > 0 ? `; üblich ist Deutsch ${requiredGerman}, vorhanden ${german ?? "keines"}` : "";
  return `${soughtWork(found)}; im Haushalt ${adults(1)} ${occupation}${language}.`;
}

/** The German templates. */
export const townGerman: TownReasonTemplates = {
  NO_NEED: ({ criterion }) => `Kein Bedarf angegeben: ${noNeed[criterion]}.`,
  NEED_LABOUR: ({ found, sought }) =>
    found.length
      ? found.map(labour).join(" ")
      : `Gesucht: ${plural(sought, { one: "Fachkraft", other: "Fachkräfte" })}; im Haushalt niemand mit einem passenden Beruf.`,
  NEED_TRAINEES: ({ young: count, withoutGerman, germanLevel, sought }) =>
    `Gesucht: ${plural(sought, { one: "Person für eine Ausbildung", other: "Personen für eine Ausbildung" })}; im Haushalt ` +
    (count === 0 ? "niemand in diesem Alter" : `${young(count)} in diesem Alter`) +
    (withoutGerman === 0 ? "." : `, davon ${number(withoutGerman)} noch ohne Deutsch ${germanLevel}.`),
  NEED_PUPILS: ({ pupils, futurePupils, sought }) =>
    `Gesucht: ${children(sought)} für die Schule; im Haushalt ` +
    (pupils === 0 ? "kein Kind im Schulalter" : `${children(pupils)} im Schulalter`) +
    (futurePupils === 0 ? "." : `, dazu ${children(futurePupils)} kurz davor.`),
  NEED_RESIDENTS: ({ persons, sought }) =>
    `Gesucht: ${plural(sought, { one: "Einwohner/in", other: "Einwohnerinnen und Einwohner" })}; ` +
    `der Haushalt hat ${plural(persons, { one: "Person", other: "Personen" })}.`,
};
