/** The figures of a town's side: NEED_LABOUR, NEED_TRAINEES, NEED_PUPILS and NEED_RESIDENTS. */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import type { LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-26";
const validFrom = "2024-01-01";

const enough = (what: string, value: number, source: string) =>
  parameter<number>({
    meaning: `${what} who meet a town's need in full; where fewer are needed, as many as are needed do.`,
    unit: "persons",
    versions: [{ validFrom, value, source: `Setting of the programme: ${source}`, reviewedOn }],
  });

export const townNeedsParameters = {
  labourEnough: enough(
    "Adults of one household",
    1,
    "an employer hires one person; more in a household are no less welcome.",
  ),
  traineesEnough: enough("Young people of one household", 1, "a firm that trains looks for one person at a time."),
  pupilsEnough: enough(
    "Children of one household",
    2,
    "a usual family has one or two children; beyond that it gains nothing, so that large ones are not preferred.",
  ),
  residentsEnough: enough(
    "Persons of one household",
    4,
    "two adults and two children; beyond that a household gains nothing, so that large ones are not preferred.",
  ),
  germanBySkillLevel: parameter<readonly LanguageLevel[]>({
    meaning: "German that work of each level of skill (fifth digit 1 to 4 of the KldB 2010) usually asks for.",
    unit: "CEFR levels, by level of skill",
    versions: [
      {
        validFrom,
        value: ["A2", "B1", "B2", "B2"],
        source:
          "Setting of the programme: B1 is the aim of the integration course (§ 3 Abs. 2 IntV), B2 that of the vocational courses for skilled work (DeuFöV).",
        reviewedOn,
      },
    ],
  }),
  leastSkillLevel: parameter<number>({
    meaning:
      "Least level of skill of an occupation that counts where a town seeks skilled labour of no particular one.",
    unit: "level of skill of the KldB 2010",
    versions: [
      {
        validFrom,
        value: 2,
        source: "KldB 2010 (Bundesagentur für Arbeit): level of requirement 2 are skilled tasks (Fachkräfte).",
        reviewedOn,
      },
    ],
  }),
  traineeAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of those who are counted as possible trainees.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_16_17", "AGE_18_24"],
        source:
          "Setting of the programme: from the end of compulsory full-time schooling to the age at which most have begun.",
        reviewedOn,
      },
    ],
  }),
  traineeGerman: parameter<LanguageLevel>({
    meaning: "German with which vocational training can begin.",
    unit: "CEFR level",
    versions: [
      {
        validFrom,
        value: "B1",
        source: "Setting of the programme: what vocational schools usually ask for at the beginning.",
        reviewedOn,
      },
    ],
  }),
  schoolLeaverWorth: parameter<number>({
    meaning: "Worth of a child of that age as a trainee; its German is not asked.",
    unit: "thousandths",
    versions: [
      {
        validFrom,
        value: 700,
        source: "Setting of the programme: as with one level of German missing, which school makes up for.",
        reviewedOn,
      },
    ],
  }),
  pupilAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children who go to school at once.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_6_9", "AGE_10_15"],
        source: "School laws of the states: full-time compulsory education.",
        reviewedOn,
      },
    ],
  }),
  futurePupilAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children who will go to school within three years.",
    unit: "age bands",
    versions: [
      { validFrom, value: ["AGE_3_5"], source: "School laws of the states: school begins at six.", reviewedOn },
    ],
  }),
  futurePupilWorth: parameter<number>({
    meaning: "Worth of such a child for a school that lacks pupils.",
    unit: "thousandths",
    versions: [
      {
        validFrom,
        value: 500,
        source: "Setting of the programme: it helps the school to stay, but not this year.",
        reviewedOn,
      },
    ],
  }),
};
