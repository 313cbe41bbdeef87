/** Random cohorts for the tests: a small country, who takes part in it, what towns need, and households. All frozen. */
import fc from "fast-check";
import type { Cohort, CohortHousehold } from "../../../../../subgraphs/matching/engine/cohort/cohort.js";
import { buildTownIndex, buildTowns } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  buildDeclaredNeeds,
  type NeedRow,
  type TownPreferences,
} from "../../../../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import {
  TOWN_CRITERIA,
  type TownCriterion,
} from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import type { World } from "../reference-community.js";
import { deepFreeze, parameters } from "../rows.js";
import { anyHousehold, world as anyWorld } from "../worlds.js";

/** A cohort with the rows behind it, so that a test can build it anew from others. */
export interface CohortRows {
  readonly world: World;
  readonly participants: readonly string[];
  readonly needs: readonly NeedRow[];
  readonly preferences: readonly TownPreferences[];
  readonly households: readonly CohortHousehold[];
}

/** Builds a cohort from its rows. */
export function cohortOf({ world, participants, needs, preferences, households }: CohortRows): Cohort {
  const index = buildTownIndex(buildTowns(world.towns, 50), world.rows, world.asOf, parameters);
  return {
    index,
    towns: participants,
    households,
    needs: buildDeclaredNeeds(index.towns, needs, preferences),
    parameters,
  };
}

const urgency = fc.integer({ min: 1, max: 5 });

export const anyNeed = (ags: fc.Arbitrary<string>): fc.Arbitrary<NeedRow> =>
  fc.record({
    ags,
    kind: fc.constantFrom("SKILLED_LABOUR", "SKILLED_LABOUR", "TRAINEES", "PUPILS", "RESIDENTS", "VOLUNTEERS"),
    quantity: fc.integer({ min: 1, max: 6 }),
    kldbCode: fc.constantFrom(null, "24201", "24412", "81302", "81301", "81102"),
    urgency,
  });

const importances = fc
  .subarray([...TOWN_CRITERIA])
  .chain((criteria) =>
    fc
      .tuple(...criteria.map((criterion) => urgency.map((size): [TownCriterion, number] => [criterion, size])))
      .map((entries): TownPreferences["importances"] => Object.fromEntries(entries)),
  );

/** Some days, so that several households have waited equally long. */
const day = fc.constantFrom("2026-01-10", "2026-03-01", "2026-03-01T09:30:00Z", "2026-11-24");

export const anyCohortRows: fc.Arbitrary<CohortRows> = anyWorld
  .chain((world) => {
    const allAgs = world.towns.map(({ ags }) => ags);
    const ags = fc.constantFrom(...allAgs);
    const household = fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      profile: anyHousehold,
      registeredOn: day,
      ranking: fc.uniqueArray(fc.oneof(ags, fc.constant("05999999")), { maxLength: 4 }),
    });
    return fc.record({
      world: fc.constant(world),
      participants: fc.subarray(allAgs, { minLength: 1 }),
      needs: fc.array(anyNeed(fc.oneof(ags, fc.constant("05999999"))), { maxLength: 12 }),
      preferences: fc.uniqueArray(fc.record({ ags, importances }), { maxLength: 3, selector: ({ ags: own }) => own }),
      households: fc.uniqueArray(household, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
    });
  })
  .map(deepFreeze);
