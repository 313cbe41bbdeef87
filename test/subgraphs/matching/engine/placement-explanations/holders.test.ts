import { describe, expect, test } from "@jest/globals";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { lacksOf } from "../../../../../subgraphs/matching/engine/placement-explanations/holders.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import { fitsOf, oneTownRun } from "./one-town.js";

/** Altena with so many dwellings, for which households with these fits apply, and last one that meets no need. */
const runFor = (dwellings: number, fits: readonly (readonly number[])[], fixed: readonly number[] = []): ExplainedRun =>
  oneTownRun(
    "HOUSING_5_6",
    dwellings,
    [...fits, fitsOf()].map((own) => ({ need: 1, fits: own })),
    fixed,
  );

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
