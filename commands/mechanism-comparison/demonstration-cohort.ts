/**
 * The demonstration's current cohort as the engine takes it: the made-up households and presentations, read from where
 * they are made up, without a database, so that what the docs tell of it can be worked out anew anywhere.
 */
import { z } from "zod";
import { type SettlementKind, SETTLEMENT_KINDS } from "../../schema/vocabulary/settlement-kind.js";
import {
  buildTownIndex,
  buildTowns,
  parametersAsOf,
  parseProfile,
  type StatedProfile,
  type TownRow,
} from "../../subgraphs/matching/engine/engine.js";
import { buildDeclaredNeeds, type Cohort, type CohortHousehold } from "../../subgraphs/matching/engine/match.js";
import { presentationRows } from "../../subgraphs/municipalities/demonstration/rows.js";
import { readDefaultRegister } from "../../subgraphs/municipalities/register/default-register.js";
import { CURRENT_COHORT, householdRows } from "../../subgraphs/refugees/demonstration/rows.js";
import { DEMONSTRATION_DAY } from "../../subgraphs/runtime/demonstration/demonstration.js";
import { serviceRows } from "../../subgraphs/services/demonstration/rows.js";
import { jobRow, memberRow, needRow, offerRow, rankingRow, serviceRow, wishRow } from "./demonstration-rows.js";

/** Loads nothing into any table; the same cohort every time. */
export async function demonstrationCohort(): Promise<Cohort> {
  const parameters = parametersAsOf(DEMONSTRATION_DAY);
  const presented = presentationRows();
  const services = serviceRows();
  const index = buildTownIndex(
    buildTowns(await townRows(), parameters.work.commuteMaximumKm),
    {
      offers: z.array(offerRow).parse(presented.offer),
      jobs: z.array(jobRow).parse(services.job),
      services: z.array(serviceRow).parse(services.integration_service),
      occupations: [],
      facts: [],
    },
    DEMONSTRATION_DAY,
    parameters,
  );
  return {
    index,
    // Who presents a dwelling on the day can receive somebody; of the others nobody knows whether they can.
    towns: index.towns.ags.filter((_, town) => index.dwellings[town]),
    households: cohortHouseholds(new Set(index.towns.ags)),
    needs: buildDeclaredNeeds(index.towns, z.array(needRow).parse(presented.need), []),
    parameters,
  };
}

/** Greatest number of inhabitants, plus one, of each kind of town but the last, as the register's tables have it. */
const KIND_LIMITS = [5_000, 20_000, 100_000];

async function townRows(): Promise<TownRow[]> {
  const { municipalities, points } = await readDefaultRegister();
  return municipalities
    .filter(({ population }) => population > 0)
    .map(({ ags, name, state, districtKey, population }) => ({
      ags,
      name,
      state,
      districtKey,
      kind: kindOf(population),
      population,
      latitude: points.get(ags)?.latitude ?? null,
      longitude: points.get(ags)?.longitude ?? null,
    }));
}

function kindOf(population: number): SettlementKind {
  const kind = SETTLEMENT_KINDS[KIND_LIMITS.filter((limit) => population >= limit).length];
  if (!kind) throw new RangeError("There are more limits than kinds of towns.");
  return kind.value;
}

const householdRow = z.object({
  id: z.string(),
  registered_on: z.string(),
  cohort: z.string().nullable(),
  requires_step_free: z.boolean(),
});

function cohortHouseholds(knownAgs: ReadonlySet<string>): readonly CohortHousehold[] {
  const rows = householdRows();
  const membersOf = byHousehold(z.array(memberRow).parse(rows.household_member));
  const wishesOf = byHousehold(z.array(wishRow).parse(rows.wish));
  const rankingOf = byHousehold(z.array(rankingRow).parse(rows.ranking));
  return z
    .array(householdRow)
    .parse(rows.household)
    .filter(({ cohort }) => cohort === CURRENT_COHORT)
    .map(({ id, registered_on: registeredOn, requires_step_free: stepFreeHousing }) => ({
      id,
      registeredOn,
      ranking: (rankingOf.get(id) ?? []).toSorted((one, other) => one.rank - other.rank).map(({ ags }) => ags),
      profile: profileOf(
        { members: membersOf.get(id) ?? [], requirements: { stepFreeHousing }, wishes: wishesOf.get(id) ?? [] },
        knownAgs,
      ),
    }));
}

/** `Map.groupBy` is younger than Node 20. */
function byHousehold<Row extends { readonly household: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.household, [...(groups.get(row.household) ?? []), row]);
  return groups;
}

function profileOf(stated: StatedProfile, knownAgs: ReadonlySet<string>) {
  const parsed = parseProfile(stated, (ags) => knownAgs.has(ags));
  if ("problems" in parsed)
    throw new Error(`The demonstration has an unusable household: ${parsed.problems[0]?.path}.`);
  return parsed.profile;
}
