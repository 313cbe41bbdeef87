/**
 * A program of its own: what the scoring of a cohort costs beside a bare program of the same arithmetic and beside a loop
 * over ready columns, and how scoring, the market and DEFERRED_ACCEPTANCE with fill grow with the number of households,
 * as JSON; the growth is drawn in a file.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Cohort } from "../../subgraphs/matching/engine/cohort/cohort.js";
import { cohortMarket } from "../../subgraphs/matching/engine/cohort/cohort-market.js";
import { readCohort } from "../../subgraphs/matching/engine/cohort/reading/read-cohort.js";
import { scoreCohort, scoreRead } from "../../subgraphs/matching/engine/cohort/score-cohort.js";
import { UNPLACED } from "../../subgraphs/matching/engine/market/market.js";
import { deferredAcceptance } from "../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { bareScoring } from "./bare-scoring/bare-scoring.js";
import { prepareBareInput } from "./bare-scoring/prepare.js";
import { logarithmicPlot, slopeOf } from "./plot.js";
import { floor, floorByFour, type FloorResult, readyColumns } from "./scoring-floor.js";
import { measureInTurns, median } from "./stopwatch.js";
import { LARGE_COHORT, syntheticCohort } from "./synthetic-cohort.js";

const ROUNDS = { rounds: 7, warmUps: 2 };
const SIZES = [1000, 3000, 10_000, 30_000, 100_000] as const;
/** Small cohorts are measured more often: there a single run is mostly noise. */
const RUNS_BY_SIZE: Readonly<Record<(typeof SIZES)[number], number>> = {
  1000: 9,
  3000: 5,
  10_000: 3,
  30_000: 1,
  100_000: 1,
};
const TERMS = { seed: 7, acceptableTowns: 30, greatestPersons: new Map<string, number>() };
const PLOT = "bench-growth.svg";

const besideFloor = await measureBesideFloor(syntheticCohort(LARGE_COHORT));
const grown = SIZES.map(measureAtSize);
const lineOf = (name: string, of: keyof Growth) => ({
  name,
  points: grown.map((growth) => ({ x: growth.households, y: growth[of] })),
});
const lines = {
  scoring: lineOf("scoring", "scoring"),
  market: lineOf("market", "market"),
  deferredAcceptance: lineOf("acceptance, fill", "deferredAcceptance"),
  run: {
    name: "all of it",
    points: grown.map(({ households, scoring, market, deferredAcceptance: matching }) => ({
      x: households,
      y: scoring + market + matching,
    })),
  },
};
await writeFile(
  fileURLToPath(new URL(`../../../${PLOT}`, import.meta.url)),
  logarithmicPlot(
    `Cohorts in ${LARGE_COHORT.towns} towns, all criteria wished, ${TERMS.acceptableTowns} acceptable towns`,
    { x: "households", y: "ms" },
    Object.values(lines),
  ),
);
process.stdout.write(
  JSON.stringify({
    ...besideFloor,
    ...Object.fromEntries(
      grown.flatMap(({ households, ...durations }) =>
        Object.entries(durations).map(([name, duration]) => [`${name}Of${households}`, duration]),
      ),
    ),
    ...Object.fromEntries(Object.entries(lines).map(([name, { points }]) => [`${name}Slope`, slopeOf(points)])),
  }),
);

/** The arithmetic of scoring, and everything from profiles to scores, against the bare program and the loops that get the columns of fits as well. */
async function measureBesideFloor(cohort: Cohort): Promise<Record<string, number>> {
  const scoring = scoreCohort(cohort);
  const ready = readyColumns(cohort, scoring);
  const input = prepareBareInput(cohort);
  const read = readCohort(cohort);
  const expected = { household: scoring.household.scores, town: scoring.town.scores, mask: scoring.mask };
  for (const result of [bareScoring(input), floor(ready), floorByFour(ready)]) requireAlike(result, expected);
  const medians = await measureInTurns(
    {
      scoreCohort: () => scoreCohort(cohort),
      readCohort: () => readCohort(cohort),
      scoreRead: () => scoreRead(cohort, read),
      bareScoring: () => bareScoring(input),
      floor: () => floor(ready),
      floorByFour: () => floorByFour(ready),
    },
    ROUNDS,
  );
  const towns = scoring.towns.length;
  return {
    ...medians,
    timesBareScoring: medians.scoreRead / medians.bareScoring,
    fromProfilesTimesBareScoring: medians.scoreCohort / medians.bareScoring,
    timesFloor: medians.scoreCohort / medians.floor,
    pairs: scoring.mask.length,
    possiblePairs: scoring.mask.filter((bits) => bits === 0).length,
    criteria: scoring.household.criteria.length,
    criteriaCountingOnAverage:
      scoring.household.column.filter((column) => column >= 0).length / scoring.households.length,
    differentColumns: (scoring.household.fits.length + scoring.town.fits.length) / towns,
  };
}

/** A loop that makes something else is no floor. */
function requireAlike(result: FloorResult, expected: FloorResult): void {
  for (const name of ["household", "town", "mask"] as const) {
    if (!result[name].every((figure, at) => figure === expected[name][at]))
      throw new Error(`The floor differs: ${name}.`);
  }
}

interface Growth {
  readonly households: number;
  readonly scoring: number;
  readonly market: number;
  readonly deferredAcceptance: number;
}

/** Medians in milliseconds, from profiles to placements. */
function measureAtSize(households: (typeof SIZES)[number]): Growth & { readonly placed: number } {
  const cohort = syntheticCohort({ households, towns: LARGE_COHORT.towns });
  const durations = { scoring: [] as number[], market: [] as number[], deferredAcceptance: [] as number[] };
  let placed = 0;
  for (let run = 0; run < RUNS_BY_SIZE[households]; run++) {
    const scoring = timed(durations.scoring, () => scoreCohort(cohort));
    const { market } = timed(durations.market, () => cohortMarket(cohort, scoring, TERMS));
    const { townOf } = timed(durations.deferredAcceptance, () =>
      deferredAcceptance({ market, endowment: null, fill: true }),
    );
    placed = townOf.filter((town) => town !== UNPLACED).length;
  }
  return {
    households,
    scoring: median(durations.scoring),
    market: median(durations.market),
    deferredAcceptance: median(durations.deferredAcceptance),
    placed,
  };
}

function timed<Result>(durations: number[], work: () => Result): Result {
  const begin = performance.now();
  const result = work();
  durations.push(performance.now() - begin);
  return result;
}
