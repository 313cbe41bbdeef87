import { describe, expect, test } from "@jest/globals";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { deferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { lacksOf } from "../../../../../subgraphs/matching/engine/placement-explanations/holders.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import { TOWN_CRITERIA } from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import { deepFreeze, indexOf, altena, parameters } from "../rows.js";
import { problemOf } from "../market/markets.js";

/** The fits of the town's criteria in a household: full for those named. */
const fitsOf = (...criteria: readonly string[]) => TOWN_CRITERIA.map((name) => (criteria.includes(name) ? 1000 : 0));

/**
 * Altena with so many dwellings for five or six, for which households with these fits apply one after the other in
 * order of priority, and last one that meets no need.
 */
function runFor(dwellings: number, fits: readonly (readonly number[])[], fixed: readonly number[] = []): ExplainedRun {
  const all = [...fits, fitsOf()];
  const ids = all.map((_, household) => `h${String(household).padStart(2, "0")}`);
  const market = buildMarket({
    capacityKinds: ["HOUSING_5_6"],
    households: ids.map((id) => ({ id, needs: [1], preferences: [altena.ags] })),
    towns: [{ id: altena.ags, capacities: [dwellings], priorities: ids }],
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
        column: Int32Array.from(all.flat(), (_, column) => column),
        fits: Uint16Array.from(all.flat()),
        scores: Int32Array.from(all, (own) => own.reduce((sum, fit) => sum + fit * 2500, 0)),
      },
      mask: new Uint16Array(ids.length),
    },
    problem,
    mechanism: { name: "DEFERRED_ACCEPTANCE", run: deferredAcceptance },
    solution: solve(deferredAcceptance, problem),
  });
}

/** What the last household is told of the dwellings. */
function toldTheLast(run: ExplainedRun) {
  const [lack] = lacksOf(run, roomLeft(run.problem.market, run.solution), run.scoring.households.length - 1, 0);
  return lack?.holders;
}

const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);

describe("who has the dwellings is told", () => {
  test("by the need that sets them apart, and as no number under five", () => {
    const holders = toldTheLast(runFor(4, times(4, fitsOf("NEED_PUPILS"))));
    expect(holders).toEqual([{ holding: "HIGHER", criterion: "NEED_PUPILS", households: null }]);
  });

  test("with numbers where every class has five or more", () => {
    const holders = toldTheLast(
      runFor(13, [...times(5, fitsOf("NEED_LABOUR", "NEED_PUPILS")), ...times(8, fitsOf("NEED_RESIDENTS"))]),
    );
    expect(holders).toEqual([
      { holding: "HIGHER", criterion: "NEED_LABOUR", households: 5 },
      { holding: "HIGHER", criterion: "NEED_RESIDENTS", households: 8 },
    ]);
  });

  test("without any number as soon as one class is under five: the rest of the total would tell it", () => {
    const holders = toldTheLast(runFor(9, [...times(4, fitsOf("NEED_LABOUR")), ...times(5, fitsOf("NEED_PUPILS"))]));
    expect(holders?.map(({ households }) => households)).toEqual([null, null]);
  });

  test("without the need of a household that is alone with it", () => {
    const holders = toldTheLast(runFor(6, [fitsOf("NEED_TRAINEES"), ...times(5, fitsOf("NEED_PUPILS"))]));
    expect(holders).toEqual([
      { holding: "HIGHER", criterion: null, households: null },
      { holding: "HIGHER", criterion: "NEED_PUPILS", households: null },
    ]);
  });

  test("apart for those whom a person has placed, and those who came first at the same priority", () => {
    const holders = toldTheLast(runFor(10, times(10, fitsOf()), [0, 1, 2, 3, 4]));
    expect(holders).toEqual([
      { holding: "FIXED", criterion: null, households: 5 },
      { holding: "EQUAL", criterion: null, households: 5 },
    ]);
  });
});
