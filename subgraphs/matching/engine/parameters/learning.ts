/** The figures of the criteria LANGUAGE_COURSE, CHILDCARE and SCHOOL. */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import type { LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-24";
const validFrom = "2024-01-01";

export const languageCourseParameters = {
  targetLevel: parameter<LanguageLevel>({
    meaning: "An adult whose German is under this level needs a course of the level that comes next.",
    unit: "CEFR level",
    versions: [
      {
        validFrom,
        value: "B2",
        source:
          "Setting of the programme: B1 is the aim of the integration course (§ 3 Abs. 2 IntV), B2 that of the vocational language courses that follow (DeuFöV) and usual for skilled work.",
        reviewedOn,
      },
    ],
  }),
  courseKinds: parameter<readonly ServiceKind[]>({
    meaning: "Kinds of integration services that are language courses.",
    unit: "service kinds",
    versions: [
      {
        validFrom,
        value: ["INTEGRATION_COURSE", "VOCATIONAL_LANGUAGE_COURSE"],
        source: "Kinds of services in the graph.",
        reviewedOn,
      },
    ],
  }),
  defaultReachKm: parameter<number>({
    meaning: "Reach of a course that states none.",
    unit: "km",
    versions: [
      {
        validFrom,
        value: 15,
        source: "Setting of the programme: a way that one goes several days a week.",
        reviewedOn,
      },
    ],
  }),
  decayKm: parameter<number>({
    meaning: "Distance to the course at which its fit has fallen to 37 % (1/e), within its reach.",
    unit: "km",
    versions: [{ validFrom, value: 25, source: "Setting of the programme: as for the way to work.", reviewedOn }],
  }),
};

export const placesParameters = {
  childcareAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children for whom a childcare place is needed.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_0_2", "AGE_3_5"],
        source: "§ 24 SGB VIII: early support from the first year on, a day-care place until school.",
        reviewedOn,
      },
    ],
  }),
  primarySchoolAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children for whom a primary school place is needed.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_6_9"],
        source: "School laws of the states: four years from six on in most.",
        reviewedOn,
      },
    ],
  }),
  secondarySchoolAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children for whom a secondary school place is needed.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_10_15"],
        source: "School laws of the states: full-time compulsory education.",
        reviewedOn,
      },
    ],
  }),
  vocationalSchoolAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of children for whom a vocational school place is needed.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_16_17"],
        source: "School laws of the states: compulsory vocational education.",
        reviewedOn,
      },
    ],
  }),
};
