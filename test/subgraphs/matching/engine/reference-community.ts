/** The plain reference, its second part: what people find in a town and around it beside work, home and school. */
import type { ServiceKind } from "../../../../schema/vocabulary/service-kind.js";
import type {
  HouseholdProfile,
  PresentedRows,
  ServiceRow,
  TownRow,
  Wish,
} from "../../../../subgraphs/matching/engine/engine.js";
import { decay, half, kilometresInReach } from "./plain-distances.js";

export interface World {
  readonly towns: readonly TownRow[];
  readonly rows: PresentedRows;
  readonly asOf: string;
}

/** Free places of a kind in a town; null where none is presented. */
export function places({ rows, asOf }: World, town: TownRow, kind: string): number | null {
  const presented = rows.offers.filter(
    ({ ags, kind: own, availableFrom: from, availableUntil: until }) =>
      ags === town.ags && own === kind && (!from || from <= asOf) && (!until || until >= asOf),
  );
  return presented.length ? presented.reduce((sum, { available }) => sum + available, 0) : null;
}

const isCourse = ({ kind }: ServiceRow) => kind === "INTEGRATION_COURSE" || kind === "VOCATIONAL_LANGUAGE_COURSE";

/** Services of any kind that reach a town, with their distance. */
const servicesAround = ({ towns, rows }: World, town: TownRow) =>
  rows.services.flatMap((service) => {
    const place = towns.find(({ ags }) => ags === service.ags);
    const km = place ? kilometresInReach(town, place) : null;
    return km !== null && km <= (service.reachKm ?? (isCourse(service) ? 15 : 25)) ? [{ service, km }] : [];
  });

/** The distances of the services of a kind that reach a town, all and those with room. */
export function referenceServices(world: World, kind: ServiceKind, town: TownRow) {
  const around = servicesAround(world, town).filter(({ service }) => service.kind === kind);
  const withRoom = around.filter(({ service }) => service.freePlaces !== 0).map(({ km }) => km);
  return { reaching: around.map(({ km }) => km), withRoom };
}

export function referenceProtection(world: World, kind: string, town: TownRow): "FREE" | "FULL" | "NOT_PRESENTED" {
  if (kind === "TRAUMA") {
    const { reaching, withRoom } = referenceServices(world, "PSYCHOSOCIAL", town);
    return withRoom.length ? "FREE" : reaching.length ? "FULL" : "NOT_PRESENTED";
  }
  const free = places(world, town, kind === "WOMEN" ? "WOMENS_GROUP" : "LGBTQI");
  return free === null ? "NOT_PRESENTED" : free > 0 ? "FREE" : "FULL";
}

const shareOf = (list: readonly boolean[]) => half((1000 * list.filter(Boolean).length) / list.length);

/** The mean over some kinds of services of the nearest with room. */
function nearServices(world: World, kinds: readonly ServiceKind[], town: TownRow): number {
  const fits = kinds.map((kind) => {
    const { withRoom } = referenceServices(world, kind, town);
    return withRoom.length ? decay(Math.min(...withRoom), 25) : 0;
  });
  return half(fits.reduce((one, other) => one + other, 0) / fits.length);
}

/** The fit of a criterion that counts only where it is wished; null where it does not apply to the household. */
export function referenceCommunityFit(
  world: World,
  profile: HouseholdProfile,
  wish: Wish,
  town: TownRow,
): number | null {
  const { members, requirements, specialCategoriesConsent } = profile;
  const factsOf = (of: TownRow) => world.rows.facts.filter(({ ags }) => ags === of.ags);
  switch (wish.criterion) {
    case "HIGHER_EDUCATION": {
      if (!members.some(({ educationIsced }) => (educationIsced ?? 0) >= 3)) return null;
      const distances = world.towns
        .filter((other) => factsOf(other).some(({ higherEducationSites }) => (higherEducationSites ?? 0) > 0))
        .flatMap((other) => kilometresInReach(town, other) ?? []);
      return distances.length ? decay(Math.min(...distances), 25) : 0;
    }
    case "ACCESSIBILITY": {
      const open = world.rows.offers
        .filter(({ kind, isStepFree }) => kind === "HOUSING" && isStepFree === true)
        .filter(({ maxPersons }) => maxPersons !== null && maxPersons >= members.length);
      const count = places({ ...world, rows: { ...world.rows, offers: open } }, town, "HOUSING") ?? 0;
      return [0, 700, 850, 1000][Math.min(count, 3)]!;
    }
    case "HEALTH_CARE":
      return nearServices(
        world,
        specialCategoriesConsent && requirements.treatments.length ? requirements.treatments : ["HEALTH"],
        town,
      );
    case "COUNSELLING": {
      const isYoung = members.some(({ ageBand }) => ["AGE_10_15", "AGE_16_17", "AGE_18_24"].includes(ageBand));
      const adult = ["MIGRATION_COUNSELLING", "LEGAL", "RECOGNITION", "MENTORING"] as const;
      const all: readonly ServiceKind[] = isYoung ? [...adult, "YOUTH_MIGRATION_SERVICE"] : adult;
      return nearServices(world, wish.serviceKinds.length ? wish.serviceKinds : all, town);
    }
    case "LANGUAGE_COMMUNITY": {
      const there = [...servicesAround(world, town).map(({ service }) => service), ...factsOf(town)].flatMap(
        ({ languages }) => languages,
      );
      const speakers = members
        .map(({ languages }) => languages.map(({ code }) => code).filter((code) => code !== "de"))
        .filter((codes) => codes.length > 0);
      return speakers.length ? shareOf(speakers.map((codes) => codes.some((code) => there.includes(code)))) : null;
    }
    case "FAITH_COMMUNITY":
      return specialCategoriesConsent ? ((places(world, town, "FAITH") ?? 0) > 0 ? 1000 : 0) : null;
    case "REGION":
      return wish.states.length ? (wish.states.includes(town.state) ? 1000 : 0) : null;
    case "PUBLIC_TRANSPORT": {
      const departures = Math.max(0, ...factsOf(town).map(({ departuresPerWeekday }) => departuresPerWeekday ?? 0));
      return Math.min(1000, half((1000 * departures) / 64));
    }
    case "LEISURE": {
      const kinds = wish.offerKinds.length
        ? wish.offerKinds
        : ["CLUB", "SPORTS", "MUSIC", "NEIGHBOURHOOD", "SPONSORSHIP"];
      return shareOf(kinds.map((kind) => (places(world, town, kind) ?? 0) > 0));
    }
    case "PROTECTION":
      return specialCategoriesConsent && requirements.protection.length
        ? shareOf(requirements.protection.map((kind) => referenceProtection(world, kind, town) === "FREE"))
        : null;
    default:
      throw new Error(`${wish.criterion} stands in the first part of the reference.`);
  }
}
