/** The figures of the criteria HOUSING, SETTLEMENT_SIZE and SOCIAL_TIES. */
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-24";
const validFrom = "2024-01-01";

export const housingParameters = {
  classMaxima: parameter<readonly number[]>({
    meaning:
      "Greatest number of persons of each class of dwelling but the last (HOUSING_1_2, HOUSING_3_4, HOUSING_5_6; above: HOUSING_7_PLUS).",
    unit: "persons",
    versions: [
      { validFrom, value: [2, 4, 6], source: "Setting of the programme: the capacity kinds of a match.", reviewedOn },
    ],
  }),
  largerClassFit: parameter<number>({
    meaning: "Fit of a dwelling of a class larger than the smallest one that holds the household.",
    unit: "thousandths",
    versions: [
      {
        validFrom,
        value: 700,
        source: "Setting of the programme: it holds everybody, but costs more and is missed by a larger family.",
        reviewedOn,
      },
    ],
  }),
};

export const settlementSizeParameters = {
  fitBySteps: parameter<readonly number[]>({
    meaning: "Fit by the number of steps between the town's kind and the nearest wished one (0 to 3).",
    unit: "thousandths, by steps",
    versions: [
      {
        validFrom,
        value: [1000, 400, 0, 0],
        source: "Setting of the programme over the classes of size that the BBSR uses for towns and municipalities.",
        reviewedOn,
      },
    ],
  }),
};

export const socialTiesParameters = {
  decayKm: parameter<number>({
    meaning: "Distance to the nearest named town at which the fit has fallen to 37 % (1/e).",
    unit: "km",
    versions: [
      {
        validFrom,
        value: 50,
        source: "Setting of the programme: about an hour's way, a visit on a free day.",
        reviewedOn,
      },
    ],
  }),
};
