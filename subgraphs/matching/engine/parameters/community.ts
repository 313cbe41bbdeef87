/** The figures of the criteria HEALTH_CARE, COUNSELLING, PROTECTION, LEISURE and PUBLIC_TRANSPORT, and of ACCESSIBILITY. */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import type { OfferKind } from "../../../../schema/vocabulary/offer-kind.js";
import type { ProtectionKind } from "../../../../schema/vocabulary/protection-kind.js";
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import { COUNSELLING_KINDS, LEISURE_KINDS } from "../choices.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-26";
const validFrom = "2024-01-01";

export const servicesParameters = {
  defaultReachKm: parameter<number>({
    meaning: "Reach of a service that states none and is no language course.",
    unit: "km",
    versions: [
      { validFrom, value: 25, source: "Setting of the programme: a way that one goes once in some weeks.", reviewedOn },
    ],
  }),
  decayKm: parameter<number>({
    meaning:
      "Distance to a service (treatment, counselling) at which its fit has fallen to 37 % (1/e), within its reach.",
    unit: "km",
    versions: [{ validFrom, value: 25, source: "Setting of the programme: as for the way to work.", reviewedOn }],
  }),
};

export const healthCareParameters = {
  defaultKinds: parameter<readonly ServiceKind[]>({
    meaning: "Kinds of services that HEALTH_CARE looks for where a household wishes it and names no treatment.",
    unit: "service kinds",
    versions: [{ validFrom, value: ["HEALTH"], source: "Kinds of services in the graph.", reviewedOn }],
  }),
};

export const counsellingParameters = {
  defaultKinds: parameter<readonly ServiceKind[]>({
    meaning: "Kinds of services that COUNSELLING looks for where the wish names none.",
    unit: "service kinds",
    versions: [{ validFrom, value: COUNSELLING_KINDS, source: "Kinds of services in the graph.", reviewedOn }],
  }),
  youthKind: parameter<ServiceKind>({
    meaning: "The kind of service that counts only where a member is young, unless the wish names it.",
    unit: "service kind",
    versions: [
      {
        validFrom,
        value: "YOUTH_MIGRATION_SERVICE",
        source: "Jugendmigrationsdienste advise from 12 to 27 years (description of the kind in the graph).",
        reviewedOn,
      },
    ],
  }),
  youthAgeBands: parameter<readonly AgeBand[]>({
    meaning: "Age bands of members for whom the service for the young counts.",
    unit: "age bands",
    versions: [
      {
        validFrom,
        value: ["AGE_10_15", "AGE_16_17", "AGE_18_24"],
        source: "Jugendmigrationsdienste advise from 12 to 27 years: the bands that lie in it mostly.",
        reviewedOn,
      },
    ],
  }),
};

/** What answers a kind of protection: any of these offers of the town itself, or services in reach. */
export interface ProtectionAnswers {
  readonly offers: readonly (OfferKind & ("WOMENS_GROUP" | "LGBTQI"))[];
  readonly services: readonly ServiceKind[];
}

export const protectionParameters = {
  answers: parameter<{ readonly [Kind in ProtectionKind]: ProtectionAnswers }>({
    meaning:
      "Offers of the town and services in reach of it that answer a kind of protection; one with room is enough.",
    unit: "offer kinds and service kinds, by kind of protection",
    versions: [
      {
        validFrom,
        value: {
          WOMEN: { offers: ["WOMENS_GROUP"], services: [] },
          LGBTQI: { offers: ["LGBTQI"], services: [] },
          TRAUMA: { offers: [], services: ["PSYCHOSOCIAL"] },
        },
        source:
          "Setting of the programme over the kinds of offers and services in the graph; persons in need of protection after Art. 21 of Directive 2013/33/EU.",
        reviewedOn,
      },
    ],
  }),
};

export const leisureParameters = {
  defaultKinds: parameter<readonly (typeof LEISURE_KINDS)[number][]>({
    meaning: "Kinds of offers that LEISURE looks for where the wish names none.",
    unit: "offer kinds",
    versions: [{ validFrom, value: LEISURE_KINDS, source: "Kinds of offers in the graph.", reviewedOn }],
  }),
};

export const publicTransportParameters = {
  fullDepartures: parameter<number>({
    meaning: "Departures on a working day from which public transport has full fit; fewer count in proportion.",
    unit: "departures per working day",
    versions: [
      {
        validFrom,
        value: 64,
        source: "Setting of the programme: one every quarter of an hour, for sixteen hours.",
        reviewedOn,
      },
    ],
  }),
};

export const accessibilityParameters = {
  fitByDwellings: parameter<readonly number[]>({
    meaning:
      "Fit of ACCESSIBILITY by the number of free dwellings that hold the household and are stated to be step-free (0 to 3; more count as 3).",
    unit: "thousandths, by number of dwellings",
    versions: [
      {
        validFrom,
        value: [0, 700, 850, 1000],
        source: "Setting of the programme: one makes it possible to live there, several leave a choice.",
        reviewedOn,
      },
    ],
  }),
};
