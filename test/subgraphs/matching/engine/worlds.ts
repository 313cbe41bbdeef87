/** Random small countries and households for the engine's property tests. */
import fc from "fast-check";
import { AGE_BANDS } from "../../../../schema/vocabulary/age-band.js";
import { CRITERIA } from "../../../../schema/vocabulary/criterion.js";
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { PROTECTION_KINDS } from "../../../../schema/vocabulary/protection-kind.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type {
  HouseholdProfile,
  JobRow,
  Member,
  OfferRow,
  ServiceRow,
  TownFactRow,
  TownRow,
} from "../../../../subgraphs/matching/engine/engine.js";
import { COUNSELLING_KINDS, LEISURE_KINDS, TREATMENT_KINDS } from "../../../../subgraphs/matching/engine/choices.js";
import type { World } from "./reference-community.js";
import { asOf, occupations } from "./rows.js";

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const level = fc.constantFrom(...LANGUAGE_LEVELS.map(({ value }) => value));
const kind = fc.constantFrom(...SETTLEMENT_KINDS.map(({ value }) => value));
const kldbCode = oneOf("24201", "24202", "24412", "24301", "21111", "81302", "81301", "81102", "54101");
const COMPANY = ["CLUB", "MUSIC", "FAITH", "WOMENS_GROUP", "LGBTQI"];
const TRAINING_OFFERS = ["TRAINING", "INTERNSHIP"];
const day = oneOf(null, "2026-01-01", "2026-11-24", "2027-01-01");

// All within some 90 km of each other, so that some are in commuting distance and some are not.
const town = (ags: string): fc.Arbitrary<TownRow> =>
  fc.record({
    ags: fc.constant(ags),
    name: fc.constant(`Town ${ags}`),
    state: oneOf("NW" as const, "NI" as const),
    districtKey: fc.constant(ags.slice(0, 5)),
    kind,
    population: fc.nat(500_000),
    latitude: fc.option(fc.double({ min: 51, max: 51.6, noNaN: true }), { freq: 8 }),
    longitude: fc.double({ min: 7, max: 8, noNaN: true }),
  });

const allAgs = Array.from({ length: 8 }, (_, number) => `0596200${number}`);
const ags = fc.constantFrom(...allAgs, "05999999");

const offer: fc.Arbitrary<OfferRow> = fc.record({
  id: fc.uuid(),
  ags,
  kind: oneOf(
    "HOUSING",
    "HOUSING",
    "CHILDCARE",
    "PRIMARY_SCHOOL",
    "SECONDARY_SCHOOL",
    "VOCATIONAL_SCHOOL",
    ...COMPANY,
    ...TRAINING_OFFERS,
  ),
  available: fc.nat(3),
  maxPersons: oneOf(null, 1, 2, 3, 4, 5, 6, 8),
  isStepFree: oneOf(null, true, false),
  monthlyRentCents: oneOf(null, 45_000, 80_050),
  availableFrom: day,
  availableUntil: day,
});
const job: fc.Arbitrary<JobRow> = fc.record({
  id: fc.uuid(),
  ags,
  kind: oneOf("EMPLOYMENT", "EMPLOYMENT", "EMPLOYMENT", "APPRENTICESHIP", "QUALIFICATION", "INTERNSHIP"),
  kldbCode,
  requiredGermanLevel: fc.option(level),
  positions: fc.nat(3),
  publishedAt: day,
  validThrough: day,
});
const service: fc.Arbitrary<ServiceRow> = fc.record({
  id: fc.uuid(),
  ags,
  kind: oneOf("INTEGRATION_COURSE", "INTEGRATION_COURSE", "PSYCHOSOCIAL", "HEALTH", ...COUNSELLING_KINDS),
  levelFrom: fc.option(level),
  levelTo: fc.option(level),
  freePlaces: fc.option(fc.nat(2)),
  reachKm: oneOf(null, 0, 20, 80),
  languages: fc.subarray(["ar", "uk", "de"]),
});
const fact: fc.Arbitrary<TownFactRow> = fc.record({
  ags,
  higherEducationSites: oneOf(null, 0, 1, 3),
  departuresPerWeekday: oneOf(null, 0, 20, 50, 200),
  languages: fc.subarray(["ar", "uk"]),
});

/** A country of up to eight towns with offers, jobs and services, some of them of other days or of towns unknown. */
export const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: allAgs.length }).chain((count) =>
  fc.record({
    towns: fc.tuple(...allAgs.slice(0, count).map(town)),
    rows: fc.record({
      offers: fc.array(offer, { maxLength: 20 }),
      jobs: fc.array(job, { maxLength: 15 }),
      services: fc.array(service, { maxLength: 9 }),
      occupations: fc.constant(occupations),
      facts: fc.array(fact, { maxLength: 5 }),
    }),
    asOf: fc.constant(asOf),
  }),
);

const bands = AGE_BANDS.map(({ value }) => value);
const member = (role: Member["role"], ageBands: readonly Member["ageBand"][]): fc.Arbitrary<Member> =>
  fc.record({
    role: fc.constant(role),
    ageBand: fc.constantFrom(...ageBands),
    languages: fc.array(fc.record({ code: oneOf("de", "ar", "uk"), level: fc.option(level) }), { maxLength: 2 }),
    occupations: fc.array(fc.record({ kldbCode, years: fc.constant(3) }), { maxLength: 2 }),
    educationIsced: oneOf(null, null, 2, 3, 6),
  });

/** A household with at least one adult, and wishes for any of the criteria, or none. */
export const anyHousehold: fc.Arbitrary<HouseholdProfile> = fc.record({
  members: fc
    .tuple(
      fc.array(member("ADULT", bands.slice(4)), { minLength: 1, maxLength: 3 }),
      fc.array(member("CHILD", bands.slice(0, 5)), { maxLength: 4 }),
    )
    .map(([adults, children]) => [...adults, ...children]),
  requirements: fc.record({
    stepFreeHousing: fc.boolean(),
    treatments: fc.subarray([...TREATMENT_KINDS]),
    protection: fc.subarray(PROTECTION_KINDS.map(({ value }) => value)),
  }),
  specialCategoriesConsent: fc.boolean(),
  wishes: fc.subarray(CRITERIA.map(({ value }) => value)).chain((criteria) =>
    fc.tuple(
      ...criteria.map((criterion) =>
        fc.record({
          criterion: fc.constant(criterion),
          importance: fc.integer({ min: 1, max: 5 }),
          settlementKinds:
            criterion === "SETTLEMENT_SIZE" ? fc.array(kind, { minLength: 1, maxLength: 2 }) : fc.constant([]),
          nearAgs: criterion === "SOCIAL_TIES" ? fc.array(ags, { minLength: 1, maxLength: 3 }) : fc.constant([]),
          states: criterion === "REGION" ? fc.constant(["NI" as const, "HE" as const]) : fc.constant([]),
          offerKinds: criterion === "LEISURE" ? fc.subarray([...LEISURE_KINDS]) : fc.constant([]),
          serviceKinds: criterion === "COUNSELLING" ? fc.subarray([...COUNSELLING_KINDS]) : fc.constant([]),
        }),
      ),
    ),
  ),
  neverAgs: fc.array(ags, { maxLength: 2 }),
});
