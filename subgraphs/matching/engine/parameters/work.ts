/** The figures of the criterion WORK. */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-24";
const validFrom = "2024-01-01";

export const workParameters = {
  likenessBySharedDigits: parameter<readonly number[]>({
    meaning: "Likeness of two occupations by the number of leading digits that their KldB 2010 codes share (0 to 5).",
    unit: "thousandths, by number of shared digits",
    versions: [
      {
        validFrom,
        value: [0, 150, 350, 600, 850, 1000],
        source:
          "Setting of the programme along the five levels of the KldB 2010 (Bundesagentur für Arbeit): area, main group, group, subgroup, unit.",
        reviewedOn,
      },
    ],
  }),
  helperLikeness: parameter<number>({
    meaning:
      "Likeness of a job at helper level (fifth digit 1 of the KldB 2010) for an adult who states no occupation. Full, so that the work of nobody in a household counts less.",
    unit: "thousandths",
    versions: [
      {
        validFrom,
        value: 1000,
        source: "Setting of the programme; level of requirement 1 (Helfer- und Anlerntätigkeiten) after the KldB 2010.",
        reviewedOn,
      },
    ],
  }),
  languageFactorByGap: parameter<readonly number[]>({
    meaning:
      "What remains of a job's fit when the adult's German is that many CEFR levels under what the job asks for.",
    unit: "thousandths, by missing levels (0 to 6)",
    versions: [
      {
        validFrom,
        value: [1000, 700, 400, 150, 50, 0, 0],
        source:
          "Setting of the programme: one level is often bridged on the job or in a course beside it, three rarely.",
        reviewedOn,
      },
    ],
  }),
  commuteMaximumKm: parameter<number>({
    meaning: "Greatest great-circle distance between the town and a job that still counts.",
    unit: "km",
    versions: [
      {
        validFrom,
        value: 50,
        source:
          "Setting of the programme: about the two and a half hours a day that § 140 Abs. 4 SGB III takes as reasonable for full-time work, by public transport.",
        reviewedOn,
      },
    ],
  }),
  commuteDecayKm: parameter<number>({
    meaning: "Distance at which a job's fit has fallen to 37 % (1/e).",
    unit: "km",
    versions: [
      {
        validFrom,
        value: 25,
        source:
          "Setting of the programme: about twice the mean way to work of 10.5 km (Dauth/Haller, Klarer Trend zu längeren Pendeldistanzen, IAB-Kurzbericht 10/2018).",
        reviewedOn,
      },
    ],
  }),
  seekingAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands in which a member in the role of an adult is counted as looking for work.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_16_17", "AGE_18_24", "AGE_25_34", "AGE_35_49", "AGE_50_64"],
        source: "Setting of the programme: from the age at which an apprenticeship begins to the usual pension age.",
        reviewedOn,
      },
    ],
  }),
};
