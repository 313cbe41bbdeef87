/** The reasons of the towns' side in English. */
import { FULL_FIT } from "../../question.js";
import { wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../town-criterion.js";
import type { LabourFound, TownReason, TownReasonTemplates } from "./town-reason.js";

const { number, plural, percent } = wordsOf("en-GB");

const noNeed: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "skilled labour",
  NEED_TRAINEES: "trainees",
  NEED_PUPILS: "pupils",
  NEED_RESIDENTS: "residents",
};

const adults = (count: number) => plural(count, { one: "adult", other: "adults" });
const children = (count: number) => plural(count, { one: "child", other: "children" });
const skilled = (count: number) => plural(count, { one: "skilled worker", other: "skilled workers" });

/** Beyond so many a household gains nothing, and with fewer it does not meet the need in full. */
const enoughWords = (enough: number) =>
  `${plural(enough, { one: "person", other: "persons" })} from one household ${enough === 1 ? "is" : "are"} enough`;
/** What somebody counts, behind how many there are of them. */
const counts = (count: number, worth: number) =>
  count === 1 ? ` (counts ${percent(worth / FULL_FIT)})` : ` (count ${percent(worth / FULL_FIT)} each)`;

/** What a need asks for, as the beginning of a sentence. */
function soughtWork({ kldbCode, occupation, sought }: LabourFound): string {
  if (kldbCode === null) return `Sought: ${skilled(sought)} of any occupation`;
  return `Sought: ${number(sought)} × ${occupation ? occupation.en : `occupation ${kldbCode} of the KldB 2010`}`;
}

function labour(found: LabourFound): string {
  const { kldbCode, sharedDigits, germanGap, requiredGerman, german, urgency, greatestUrgency } = found;
  const isRelated = kldbCode !== null && sharedDigits !== null && sharedDigits < kldbCode.length;
  const occupation =
    kldbCode === null
      ? "with a skilled occupation"
      : isRelated
        ? `with a related occupation (${number(sharedDigits)} of 5 digits of the KldB 2010 alike)`
        : "with this occupation";
  const language = germanGap > 0 ? `; German ${requiredGerman} is usual, present ${german ?? "none"}` : "";
  const priority =
    urgency < greatestUrgency
      ? `; urgency ${number(urgency)}, against ${number(greatestUrgency)} of the most urgent need of labour`
      : "";
  return `${soughtWork(found)}; the household has ${adults(1)} ${occupation}${language}${priority}.`;
}

/** The English templates. */
export const townEnglish: TownReasonTemplates = {
  NO_NEED: ({ criterion }) => `No need stated: ${noNeed[criterion]}.`,
  NEED_LABOUR: ({ found, sought, enough }) =>
    found.length
      ? found.map(labour).join(" ") + (enough > 1 ? ` ${enoughWords(enough)}.` : "")
      : `Sought: ${skilled(sought)}; nobody in the household has a suitable occupation.`,
  NEED_TRAINEES: (reason) =>
    `Sought: ${plural(reason.sought, { one: "person for vocational training", other: "people for vocational training" })}; ` +
    (reason.young === 0
      ? "nobody in the household is of that age."
      : `the household has ${plural(reason.young, { one: "young person", other: "young people" })} of that age` +
        `${lessThanFull(reason)}; ${enoughWords(reason.enough)}.`),
  NEED_PUPILS: ({ pupils, futurePupils, futurePupilWorth, sought, enough }) =>
    `Sought: ${children(sought)} for the school; the household has ` +
    (pupils === 0 ? "no child of school age" : `${children(pupils)} of school age`) +
    (futurePupils === 0 ? "" : `, and ${children(futurePupils)} soon to be${counts(futurePupils, futurePupilWorth)}`) +
    (pupils + futurePupils === 0 ? "." : `; ${enoughWords(enough)}.`),
  NEED_RESIDENTS: ({ persons, sought, enough }) =>
    `Sought: ${plural(sought, { one: "resident", other: "residents" })}; ` +
    `the household has ${plural(persons, { one: "person", other: "persons" })}; ${enoughWords(enough)}.`,
};

/** Who of the young does not count in full, behind how many they are. */
function lessThanFull(reason: Extract<TownReason, { code: "NEED_TRAINEES" }>): string {
  const { withoutGerman, germanLevel, schoolLeavers, schoolLeaverWorth } = reason;
  const parts = [
    ...(withoutGerman === 0 ? [] : [`${number(withoutGerman)} of them still without German ${germanLevel}`]),
    ...(schoolLeavers === 0
      ? []
      : [`${number(schoolLeavers)} of them under 18${counts(schoolLeavers, schoolLeaverWorth)}`]),
  ];
  return parts.map((part) => `, ${part}`).join("");
}
