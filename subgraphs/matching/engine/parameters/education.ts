/** The figures of the criteria TRAINING and HIGHER_EDUCATION. */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import type { TrainingKind } from "../town-index/training-columns.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-26";
const validFrom = "2024-01-01";

export const trainingParameters = {
  ageBands: parameter<readonly AgeBand[]>({
    meaning:
      "Age bands in which a member of any role is counted as looking for training where the household wishes it.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_16_17", "AGE_18_24", "AGE_25_34"],
        source:
          "Setting of the programme: from the age at which an apprenticeship begins to that at which most have learnt an occupation.",
        reviewedOn,
      },
    ],
  }),
  fitByKind: parameter<{ readonly [Kind in TrainingKind]: number }>({
    meaning: "What a kind of training is worth before German and distance.",
    unit: "thousandths, by kind of job or offer",
    versions: [
      {
        validFrom,
        value: { APPRENTICESHIP: 1000, QUALIFICATION: 1000, TRAINING: 1000, INTERNSHIP: 400 },
        source: "Setting of the programme: an internship leads to training and is none.",
        reviewedOn,
      },
    ],
  }),
};

export const higherEducationParameters = {
  leastIsced: parameter<number>({
    meaning:
      "Level of education from which on a member is counted as one who can go on at an institution of higher education.",
    unit: "level of ISCED 2011",
    versions: [
      {
        validFrom,
        value: 3,
        source: "ISCED 2011 (UNESCO): upper secondary education (level 3) opens the way to tertiary education.",
        reviewedOn,
      },
    ],
  }),
  decayKm: parameter<number>({
    meaning: "Distance to the nearest institution of higher education at which its fit has fallen to 37 % (1/e).",
    unit: "km",
    versions: [{ validFrom, value: 25, source: "Setting of the programme: as for the way to work.", reviewedOn }],
  }),
};
