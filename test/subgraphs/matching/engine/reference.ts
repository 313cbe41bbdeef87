/**
 * The rules of the engine a second time, as one would write them on a sheet of paper: no index, no tables, every job
 * looked at for every town, distances by the haversine formula. Slow on purpose; the engine must give the same figures.
 */
import { CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type {
  HouseholdProfile,
  JobRow,
  Member,
  PresentedRows,
  TownRow,
} from "../../../../subgraphs/matching/engine/engine.js";

const levels: readonly string[] = LANGUAGE_LEVELS.map(({ value }) => value);
const kinds: readonly string[] = SETTLEMENT_KINDS.map(({ value }) => value);
const half = (value: number) => Math.floor(value + 0.5);
const decay = (km: number, length: number) => half(1000 * Math.exp(-km / length));

/** The index reaches so far, counted before a distance is rounded. */
const REACH_KM = 50;

/** Kilometres to a tenth; null where a point is missing or beyond the reach of the index. */
function kilometresInReach(one: TownRow, other: TownRow): number | null {
  const exact = exactKilometres(one, other);
  return exact === null || exact > REACH_KM ? null : half(exact * 10) / 10;
}

/** Kilometres to a tenth; null where a point is missing. */
export function kilometres(one: TownRow, other: TownRow): number | null {
  const exact = exactKilometres(one, other);
  return exact === null ? null : half(exact * 10) / 10;
}

function exactKilometres(one: TownRow, other: TownRow): number | null {
  if (one.ags === other.ags) return 0;
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(radians(other.latitude - one.latitude) / 2) ** 2 +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

const german = (member: Member) =>
  Math.max(
    0,
    ...member.languages.filter(({ code }) => code === "de").map(({ level }) => (level ? levels.indexOf(level) + 1 : 6)),
  );

function jobFit(member: Member, job: JobRow, km: number): number {
  const shared = member.occupations.map(({ kldbCode }) =>
    [5, 4, 3, 2, 1, 0].find((n) => kldbCode.slice(0, n) === job.kldbCode.slice(0, n))!,
  );
  const helper = job.kldbCode.endsWith("1") ? 1000 : 0;
  const likeness = shared.length ? [0, 150, 350, 600, 850, 1000][Math.max(...shared)]! : helper;
  const required = job.requiredGermanLevel ? levels.indexOf(job.requiredGermanLevel) + 1 : 0;
  const language = [1000, 700, 400, 150, 50, 0, 0][Math.max(0, required - german(member))]!;
  return half((half((likeness * language) / 1000) * decay(km, 25)) / 1000);
}

export interface World {
  readonly towns: readonly TownRow[];
  readonly rows: PresentedRows;
  readonly asOf: string;
}

const holds = (asOf: string, from: string | null, until: string | null) =>
  (!from || from <= asOf) && (!until || until >= asOf);

/** The fit of a criterion in thousandths; null where it does not apply to the household. */
export function referenceFit(
  world: World,
  profile: HouseholdProfile,
  criterion: Criterion,
  town: TownRow,
): number | null {
  const adults = profile.members.filter(({ role }) => role === "ADULT");
  const mean = (fits: readonly number[]) => (fits.length ? half(fits.reduce((a, b) => a + b, 0) / fits.length) : null);
  const wish = profile.wishes.find((candidate) => candidate.criterion === criterion);
  const townBy = (ags: string) => world.towns.find((candidate) => candidate.ags === ags);
  switch (criterion) {
    case "WORK":
      return mean(
        adults
          .filter(({ ageBand }) => ageBand !== "AGE_65_PLUS")
          .map((member) =>
            Math.max(
              0,
              ...world.rows.jobs.map((job) => {
                const place = townBy(job.ags);
                const km = place ? kilometresInReach(town, place) : null;
                const isOpen = job.positions > 0 && holds(world.asOf, job.publishedAt, job.validThrough);
                return km !== null && isOpen ? jobFit(member, job, km) : 0;
              }),
            ),
          ),
      );
    case "LANGUAGE_COURSE":
      return mean(
        adults
          .filter((member) => german(member) < 4)
          .map((member) =>
            Math.max(
              0,
              ...world.rows.services.map((service) => {
                const place = townBy(service.ags);
                const km = place ? kilometresInReach(town, place) : null;
                const next = german(member) + 1;
                const from = service.levelFrom ? levels.indexOf(service.levelFrom) + 1 : 1;
                const to = service.levelTo ? levels.indexOf(service.levelTo) + 1 : 6;
                const fits =
                  service.kind === "INTEGRATION_COURSE" && service.freePlaces !== 0 && from <= next && next <= to;
                return km !== null && km <= (service.reachKm ?? 15) && fits ? decay(km, 25) : 0;
              }),
            ),
          ),
      );
    case "SOCIAL_TIES": {
      if (!wish?.nearAgs.length) return null;
      const distances = wish.nearAgs.flatMap((ags) => (townBy(ags) ? (kilometres(town, townBy(ags)!) ?? []) : []));
      return distances.length ? decay(Math.min(...distances), 50) : 0;
    }
    case "SETTLEMENT_SIZE": {
      if (!wish?.settlementKinds.length) return null;
      const steps = wish.settlementKinds.map((kind) => Math.abs(kinds.indexOf(kind) - kinds.indexOf(town.kind)));
      return [1000, 400, 0, 0][Math.min(...steps)]!;
    }
    case "HOUSING": {
      const suitable = dwellings(world, town).filter(
        ({ available, maxPersons, isStepFree }) =>
          available > 0 &&
          maxPersons! >= profile.members.length &&
          (!profile.requirements.stepFreeHousing || isStepFree),
      );
      const sizeClass = (persons: number) => Math.min(3, Math.ceil(persons / 2) - 1);
      const own = suitable.some(({ maxPersons }) => sizeClass(maxPersons!) === sizeClass(profile.members.length));
      return suitable.length ? (own ? 1000 : 700) : 0;
    }
    case "CHILDCARE":
    case "SCHOOL": {
      const needs = placeNeeds(profile, criterion);
      if (!needs.length) return null;
      const served = needs.map(({ kind, needed }) => Math.min(needed, places(world, town, kind) ?? 0));
      return half((1000 * served.reduce((a, b) => a + b, 0)) / needs.reduce((a, { needed }) => a + needed, 0));
    }
  }
}

const dwellings = (world: World, town: TownRow) =>
  world.rows.offers.filter(
    (row) =>
      row.ags === town.ags &&
      row.kind === "HOUSING" &&
      row.maxPersons !== null &&
      holds(world.asOf, row.availableFrom, row.availableUntil),
  );

function places(world: World, town: TownRow, kind: string): number | null {
  const rows = world.rows.offers.filter(
    (row) => row.ags === town.ags && row.kind === kind && holds(world.asOf, row.availableFrom, row.availableUntil),
  );
  return rows.length ? rows.reduce((sum, { available }) => sum + available, 0) : null;
}

function placeNeeds(profile: HouseholdProfile, criterion: "CHILDCARE" | "SCHOOL") {
  const bands: Record<string, readonly string[]> =
    criterion === "CHILDCARE"
      ? { CHILDCARE: ["AGE_0_2", "AGE_3_5"] }
      : { PRIMARY_SCHOOL: ["AGE_6_9"], SECONDARY_SCHOOL: ["AGE_10_15"], VOCATIONAL_SCHOOL: ["AGE_16_17"] };
  return Object.entries(bands)
    .map(([kind, ages]) => ({
      kind,
      needed: profile.members.filter(({ role, ageBand }) => role === "CHILD" && ages.includes(ageBand)).length,
    }))
    .filter(({ needed }) => needed > 0);
}

/** The bits of the unmet constraints. */
export function referenceMask(world: World, profile: HouseholdProfile, town: TownRow): number {
  const persons = profile.members.length;
  const presented = dwellings(world, town);
  const fitting = presented.filter(({ available, maxPersons }) => available > 0 && maxPersons! >= persons);
  const lacks = (criterion: "CHILDCARE" | "SCHOOL") =>
    placeNeeds(profile, criterion).some(({ kind, needed }) => (places(world, town, kind) ?? needed) < needed);
  const unmet = {
    HOUSING: presented.length > 0 && fitting.length === 0,
    ACCESSIBILITY:
      profile.requirements.stepFreeHousing &&
      fitting.length > 0 &&
      fitting.every(({ isStepFree }) => isStepFree === false),
    CHILDCARE: lacks("CHILDCARE"),
    SCHOOL: lacks("SCHOOL"),
    NEVER: profile.neverAgs.includes(town.ags),
  };
  return CONSTRAINTS.reduce((mask, { value }, bit) => mask | (unmet[value] ? 1 << bit : 0), 0);
}
