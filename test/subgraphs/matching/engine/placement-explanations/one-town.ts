/** Runs of one town, for which households apply that differ in what they need and in what the town needs of them. */
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { deferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { TOWN_CRITERIA } from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import { problemOf } from "../market/markets.js";
import { altena, deepFreeze, indexOf, parameters } from "../rows.js";

/** The fits of the town's criteria in a household: full for those named. */
export const fitsOf = (...criteria: readonly string[]): readonly number[] =>
  TOWN_CRITERIA.map((name) => (criteria.includes(name) ? 1000 : 0));

/** A household that applies: how many places it needs, and the fits of the town's criteria. */
export interface Applying {
  readonly need: number;
  readonly fits: readonly number[];
}

/**
 * Altena with so many places of a kind, for which households apply in order of priority.
 * @param fixed places of those whom a person has fixed there
 */
export function oneTownRun(
  kind: CapacityKind,
  capacity: number,
  all: readonly Applying[],
  fixed: readonly number[] = [],
): ExplainedRun {
  const ids = all.map((_, household) => `h${String(household).padStart(2, "0")}`);
  const market = buildMarket({
    capacityKinds: [kind],
    households: ids.map((id, place) => ({ id, needs: [all[place]!.need], preferences: [altena.ags] })),
    towns: [{ id: altena.ags, capacities: [capacity], priorities: ids }],
  });
  const problem = problemOf(market, {
    fixed: Int32Array.from(ids, (_, household) => (fixed.includes(household) ? 0 : -1)),
  });
  const noFigures = { weights: new Uint16Array(0), column: new Int32Array(0), fits: new Uint16Array(0) };
  return deepFreeze({
    cohort: { index: indexOf([altena]), parameters, needs: [] },
    profiles: [],
    scoring: {
      households: ids,
      towns: Uint16Array.of(0),
      household: { criteria: [], ...noFigures, scores: new Int32Array(ids.length) },
      town: {
        criteria: TOWN_CRITERIA,
        weights: new Uint16Array(TOWN_CRITERIA.length).fill(2500),
        column: Int32Array.from(
          all.flatMap(({ fits }) => fits),
          (_, column) => column,
        ),
        fits: Uint16Array.from(all.flatMap(({ fits }) => fits)),
        scores: Int32Array.from(all, ({ fits }) => fits.reduce((sum, fit) => sum + fit * 2500, 0)),
      },
      mask: new Uint16Array(ids.length),
    },
    problem,
    mechanism: { name: "DEFERRED_ACCEPTANCE", run: deferredAcceptance },
    solution: solve(deferredAcceptance, problem),
  });
}
