/**
 * The rules of the engine a second time, as one would write them on a sheet of paper: no index, no tables, every job
 * looked at for every town, distances by the haversine formula. Slow on purpose; the engine must give the same figures.
 */
import { CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type { HouseholdProfile, JobRow, Member, TownRow } from "../../../../subgraphs/matching/engine/engine.js";

import { decay, half, kilometres, kilometresInReach } from "./plain-distances.js";
import {
  places,
  referenceCommunityFit,
  referenceProtection,
  referenceServices,
  type World,
} from "./reference-community.js";

const levels: readonly string[] = LANGUAGE_LEVELS.map(({ value }) => value);
const kinds: readonly string[] = SETTLEMENT_KINDS.map(({ value }) => value);

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

const holds = (asOf: string, from: string | null, until: string | null) =>
  (!from || from <= asOf) && (!until || until >= asOf);

function bestJobFit({ towns, rows, asOf }: World, member: Member, town: TownRow): number {
  const fits = rows.jobs.map((job) => {
    const place = towns.find(({ ags }) => ags === job.ags);
    const km = place ? kilometresInReach(town, place) : null;
    const isOpen = job.kind === "EMPLOYMENT" && job.positions > 0 && holds(asOf, job.publishedAt, job.validThrough);
    return km !== null && isOpen ? jobFit(member, job, km) : 0;
  });
  return Math.max(0, ...fits);
}

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
  const trains = profile.members.filter(({ ageBand }) => ["AGE_16_17", "AGE_18_24", "AGE_25_34"].includes(ageBand));
  const townBy = (ags: string) => world.towns.find((candidate) => candidate.ags === ags);
  switch (criterion) {
    case "WORK":
      return mean(
        adults.filter(({ ageBand }) => ageBand !== "AGE_65_PLUS").map((member) => bestJobFit(world, member, town)),
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
    case "TRAINING":
      return wish ? mean(trains.map((member) => trainingFit(world, member, town))) : null;
    default:
      return wish ? referenceCommunityFit(world, profile, wish, town) : null;
  }
}

/** The best of the jobs that train and of the town's own places. */
function trainingFit(world: World, member: Member, town: TownRow): number {
  const offered = world.rows.offers
    .filter(
      ({ available, availableFrom, availableUntil }) =>
        available > 0 && holds(world.asOf, availableFrom, availableUntil),
    )
    .map(({ ags, kind }) => ({ ags, kind, level: 0 }));
  const jobs = world.rows.jobs
    .filter(({ positions, publishedAt, validThrough }) => positions > 0 && holds(world.asOf, publishedAt, validThrough))
    .map(({ ags, kind, requiredGermanLevel }) => ({
      ags,
      kind,
      level: requiredGermanLevel ? levels.indexOf(requiredGermanLevel) + 1 : 0,
    }));
  const worth: Record<string, number> = { APPRENTICESHIP: 1000, QUALIFICATION: 1000, TRAINING: 1000, INTERNSHIP: 400 };
  const fits = [...offered, ...jobs].map(({ ags, kind, level }) => {
    const place = world.towns.find((candidate) => candidate.ags === ags);
    const km = place ? kilometresInReach(town, place) : null;
    const language = [1000, 700, 400, 150, 50, 0, 0][Math.max(0, level - german(member))]!;
    return km === null ? 0 : half((half(((worth[kind] ?? 0) * language) / 1000) * decay(km, 25)) / 1000);
  });
  return Math.max(0, ...fits);
}

const dwellings = (world: World, town: TownRow) =>
  world.rows.offers.filter(
    (row) =>
      row.ags === town.ags &&
      row.kind === "HOUSING" &&
      row.maxPersons !== null &&
      holds(world.asOf, row.availableFrom, row.availableUntil),
  );

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
    HEALTH_CARE:
      profile.specialCategoriesConsent &&
      profile.requirements.treatments.some((kind) => {
        const { reaching, withRoom } = referenceServices(world, kind, town);
        return reaching.length > 0 && withRoom.length === 0;
      }),
    PROTECTION:
      profile.specialCategoriesConsent &&
      profile.requirements.protection.some((kind) => referenceProtection(world, kind, town) === "FULL"),
  };
  return CONSTRAINTS.reduce((mask, { value }, bit) => mask | (unmet[value] ? 1 << bit : 0), 0);
}
