/** The reasons of the towns' side in English. */
import { wordsOf } from "../../reasons/words.js";
import type { TownCriterion } from "../town-criterion.js";
import type { LabourFound, TownReasonTemplates } from "./town-reason.js";

const { number, plural } = wordsOf("en-GB");

const noNeed: { readonly [Name in TownCriterion]: string } = {
  NEED_LABOUR: "skilled labour",
  NEED_TRAINEES: "trainees",
  NEED_PUPILS: "pupils",
  NEED_RESIDENTS: "residents",
};

const adults = (count: number) => plural(count, { one: "adult", other: "adults" });
const children = (count: number) => plural(count, { one: "child", other: "children" });
const skilled = (count: number) => plural(count, { one: "skilled worker", other: "skilled workers" });

/** What a need asks for, as the beginning of a sentence. */
function soughtWork({ kldbCode, occupation, sought }: LabourFound): string {
  if (kldbCode === null) return `Sought: ${skilled(sought)} of any occupation`;
  return `Sought: ${number(sought)} × ${occupation ? occupation.en : `occupation ${kldbCode} of the KldB 2010`}`;
}

function labour(found: LabourFound): string {
  const { kldbCode, sharedDigits, germanGap, requiredGerman, german } = found;
  const isRelated = kldbCode !== null && sharedDigits !== null && sharedDigits < kldbCode.length;
  const occupation =
    kldbCode === null
      ? "with a skilled occupation"
      : isRelated
        ? `with a related occupation (${number(sharedDigits)} of 5 digits of the KldB 2010 alike)`
        : "with this occupation";
  const language = germanGap > 0 ? `; German ${requiredGerman} is usual, present ${german ?? "none"}` : "";
  return `${soughtWork(found)}; the household has ${adults(1)} ${occupation}${language}.`;
}

/** The English templates. */
export const townEnglish: TownReasonTemplates = {
  NO_NEED: ({ criterion }) => `No need stated: ${noNeed[criterion]}.`,
  NEED_LABOUR: ({ found, sought }) =>
    found.length
      ? found.map(labour).join(" ")
      : `Sought: ${skilled(sought)}; nobody in the household has a suitable occupation.`,
  NEED_TRAINEES: ({ young, withoutGerman, germanLevel, sought }) =>
    `Sought: ${plural(sought, { one: "person for vocational training", other: "people for vocational training" })}; ` +
    (young === 0
      ? "nobody in the household is of that age"
      : `the household has ${plural(young, { one: "young person", other: "young people" })} of that age`) +
    (withoutGerman === 0 ? "." : `, ${number(withoutGerman)} of them still without German ${germanLevel}.`),
  NEED_PUPILS: ({ pupils, futurePupils, sought }) =>
    `Sought: ${children(sought)} for the school; the household has ` +
    (pupils === 0 ? "no child of school age" : `${children(pupils)} of school age`) +
    (futurePupils === 0 ? "." : `, and ${children(futurePupils)} soon to be.`),
  NEED_RESIDENTS: ({ persons, sought }) =>
    `Sought: ${plural(sought, { one: "resident", other: "residents" })}; ` +
    `the household has ${plural(persons, { one: "person", other: "persons" })}.`,
};
