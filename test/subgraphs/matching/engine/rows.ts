/** Rows and households for the engine's tests, written as short as they read. */
import type { LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import {
  buildTownIndex,
  buildTowns,
  type HouseholdProfile,
  type JobRow,
  type Member,
  type OfferRow,
  type Parameters,
  parametersAsOf,
  type PresentedRows,
  type Requirements,
  type ServiceRow,
  type TownFactRow,
  type TownIndex,
  townOf,
  type TownRow,
  type Wish,
} from "../../../../subgraphs/matching/engine/engine.js";

export const asOf = "2026-11-24";
export const parameters: Parameters = parametersAsOf(asOf);

export const altena: TownRow = {
  ags: "05962004",
  name: "Altena",
  state: "NW",
  districtKey: "05962",
  kind: "SMALL_TOWN",
  population: 16_430,
  latitude: 51.2946,
  longitude: 7.6736,
};
export const luedenscheid: TownRow = {
  ...altena,
  ags: "05962032",
  name: "Lüdenscheid",
  kind: "MEDIUM_TOWN",
  population: 71_463,
  latitude: 51.2198,
  longitude: 7.6273,
};
export const bochum: TownRow = {
  ...altena,
  ags: "05911000",
  name: "Bochum",
  districtKey: "05911",
  kind: "LARGE_CITY",
  population: 365_742,
  latitude: 51.4818,
  longitude: 7.2162,
};
export const hildesheim: TownRow = {
  ...altena,
  ags: "03254021",
  name: "Hildesheim",
  state: "NI",
  districtKey: "03254",
  kind: "LARGE_CITY",
  population: 101_858,
  latitude: 52.1508,
  longitude: 9.9513,
};
export const fourTowns = [altena, luedenscheid, bochum, hildesheim];

export const offer = (town: TownRow, kind: string, available: number, more: Partial<OfferRow> = {}): OfferRow => ({
  id: `${town.ags}-${kind}-${available}`,
  ags: town.ags,
  kind,
  available,
  maxPersons: null,
  isStepFree: null,
  monthlyRentCents: null,
  availableFrom: null,
  availableUntil: null,
  ...more,
});

export const dwelling = (town: TownRow, maxPersons: number, more: Partial<OfferRow> = {}): OfferRow =>
  offer(town, "HOUSING", 1, { maxPersons, ...more });

export const job = (town: TownRow, kldbCode: string, more: Partial<JobRow> = {}): JobRow => ({
  id: `${town.ags}-${kldbCode}`,
  ags: town.ags,
  kind: "EMPLOYMENT",
  kldbCode,
  requiredGermanLevel: null,
  positions: 1,
  publishedAt: null,
  validThrough: null,
  ...more,
});

export const course = (
  town: TownRow,
  levelFrom: LanguageLevel,
  levelTo: LanguageLevel,
  more: Partial<ServiceRow> = {},
): ServiceRow => ({
  id: `${town.ags}-${levelFrom}`,
  ags: town.ags,
  kind: "INTEGRATION_COURSE",
  levelFrom,
  levelTo,
  freePlaces: 5,
  reachKm: null,
  languages: [],
  ...more,
});

/** A service other than a course, at no level. */
export const service = (town: TownRow, kind: string, more: Partial<ServiceRow> = {}): ServiceRow => ({
  ...course(town, "A1", "A1", { kind, ...more }),
  id: `${town.ags}-${kind}`,
  levelFrom: null,
  levelTo: null,
});

export const fact = (town: TownRow, more: Partial<TownFactRow> = {}): TownFactRow => ({
  ags: town.ags,
  higherEducationSites: null,
  departuresPerWeekday: null,
  languages: [],
  ...more,
});

export const occupations = [
  { kldbCode: "24412", label: { de: "Metallbauer/in", en: "metalworker" } },
  { kldbCode: "81302", label: { de: "Gesundheits- und Krankenpfleger/in", en: "nurse" } },
];

/** An index of some towns with what they present, on the day of the tests; frozen, as its rows are. */
export function indexOf(towns: readonly TownRow[], rows: Partial<PresentedRows> = {}): TownIndex {
  const presented = deepFreeze({ offers: [], jobs: [], services: [], occupations, facts: [], ...rows });
  return deepFreeze(buildTownIndex(buildTowns(towns, parameters.work.commuteMaximumKm), presented, asOf, parameters));
}

/** The place of a town in an index. */
export const placeOf = (index: TownIndex, town: TownRow): number => townOf(index.towns, town.ags);

export const adult = (more: Partial<Member> = {}): Member => ({
  role: "ADULT",
  ageBand: "AGE_25_34",
  languages: [],
  occupations: [],
  educationIsced: null,
  ...more,
});

/** An adult with an occupation, and German at a level (null: none). */
export const worker = (kldbCode: string, german: LanguageLevel | null): Member =>
  adult({ languages: german ? [{ code: "de", level: german }] : [], occupations: [{ kldbCode, years: 3 }] });

export const child = (ageBand: Member["ageBand"]): Member => ({
  role: "CHILD",
  ageBand,
  languages: [],
  occupations: [],
  educationIsced: null,
});

export const wish = (criterion: Wish["criterion"], importance: number, more: Partial<Wish> = {}): Wish => ({
  criterion,
  importance,
  settlementKinds: [],
  nearAgs: [],
  states: [],
  offerKinds: [],
  serviceKinds: [],
  ...more,
});

/** What a household must have: nothing but what is stated here. */
export const requiring = (more: Partial<Requirements> = {}): Requirements => ({
  stepFreeHousing: false,
  treatments: [],
  protection: [],
  ...more,
});

export const household = (
  members: readonly Member[],
  wishes: readonly Wish[] = [],
  more: Partial<HouseholdProfile> = {},
): HouseholdProfile =>
  deepFreeze({
    members,
    wishes,
    requirements: requiring(),
    specialCategoriesConsent: false,
    neverAgs: [],
    ...more,
  });

/** The family of the place finder's saved operation: two adults of different occupations, two children. */
export const family = household(
  [worker("24201", "A2"), worker("81302", null), child("AGE_3_5"), child("AGE_6_9")],
  [
    wish("WORK", 5),
    wish("SETTLEMENT_SIZE", 4, { settlementKinds: ["SMALL_TOWN"] }),
    wish("CHILDCARE", 4),
    wish("SOCIAL_TIES", 3, { nearAgs: [bochum.ags] }),
    wish("LANGUAGE_COURSE", 2),
  ],
);

/** Freezes plain data all the way down; typed arrays cannot be frozen and are compared instead. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
