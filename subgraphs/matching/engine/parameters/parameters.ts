/** All parameters of the engine, by criterion; what held on a day, as values for the rules and as a list for people. */
import {
  accessibilityParameters,
  counsellingParameters,
  healthCareParameters,
  leisureParameters,
  protectionParameters,
  publicTransportParameters,
  servicesParameters,
} from "./community.js";
import { higherEducationParameters, trainingParameters } from "./education.js";
import { housingParameters, settlementSizeParameters, socialTiesParameters } from "./living.js";
import { languageCourseParameters, placesParameters } from "./learning.js";
import { townNeedsParameters } from "./town-needs.js";
import { type Parameter, type Values, valuesAsOf, versionAsOf } from "./parameter.js";
import { qualityParameters } from "./quality.js";
import { workParameters } from "./work.js";

const groups = {
  work: workParameters,
  housing: housingParameters,
  places: placesParameters,
  settlementSize: settlementSizeParameters,
  socialTies: socialTiesParameters,
  languageCourse: languageCourseParameters,
  townNeeds: townNeedsParameters,
  quality: qualityParameters,
  training: trainingParameters,
  higherEducation: higherEducationParameters,
  accessibility: accessibilityParameters,
  services: servicesParameters,
  healthCare: healthCareParameters,
  counselling: counsellingParameters,
  protection: protectionParameters,
  leisure: leisureParameters,
  publicTransport: publicTransportParameters,
};

/** The values of all parameters on a day; every rule takes its figures from here. */
export type Parameters = { readonly [Name in keyof typeof groups]: Values<(typeof groups)[Name]> };

/** A parameter as people read it. */
export interface ParameterInForce {
  /** Group and name, "work.commuteMaximumKm". */
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** JSON of the value. */
  readonly value: string;
  readonly validFrom: string;
  readonly source: string;
  readonly reviewedOn: string;
}

/**
 * The parameters in force on a day.
 * @param date ISO date
 * @throws RangeError for a day before the first parameters
 */
export function parametersAsOf(date: string): Parameters {
  return Object.freeze({
    work: valuesAsOf(groups.work, date),
    housing: valuesAsOf(groups.housing, date),
    places: valuesAsOf(groups.places, date),
    settlementSize: valuesAsOf(groups.settlementSize, date),
    socialTies: valuesAsOf(groups.socialTies, date),
    languageCourse: valuesAsOf(groups.languageCourse, date),
    townNeeds: valuesAsOf(groups.townNeeds, date),
    quality: valuesAsOf(groups.quality, date),
    training: valuesAsOf(groups.training, date),
    higherEducation: valuesAsOf(groups.higherEducation, date),
    accessibility: valuesAsOf(groups.accessibility, date),
    services: valuesAsOf(groups.services, date),
    healthCare: valuesAsOf(groups.healthCare, date),
    counselling: valuesAsOf(groups.counselling, date),
    protection: valuesAsOf(groups.protection, date),
    leisure: valuesAsOf(groups.leisure, date),
    publicTransport: valuesAsOf(groups.publicTransport, date),
  });
}

/** The same with meaning, unit, source and dates, in a fixed order. @throws RangeError as `parametersAsOf`. */
export function parameterList(date: string): readonly ParameterInForce[] {
  return Object.entries(groups).flatMap(([group, parameters]) =>
    Object.entries<Parameter<unknown>>(parameters).map(([name, parameter]) => {
      const { value, validFrom, source, reviewedOn } = versionAsOf(parameter, date);
      const { meaning, unit } = parameter;
      return { name: `${group}.${name}`, meaning, unit, value: JSON.stringify(value), validFrom, source, reviewedOn };
    }),
  );
}
