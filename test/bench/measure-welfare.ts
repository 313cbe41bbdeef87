/**
 * A program of its own: what WELFARE needs to a proven gap beside what HiGHS needs for the whole integer program, on the
 * same market, one after the other in this process; and how close it comes in a large market, in a process of its own
 * whose memory is read at its end. WELFARE has no solver here: what is measured are its own bound and search. Writes its
 * figures as JSON.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type * as HighsPackage from "highs";
import type { Market } from "../../subgraphs/matching/engine/market/market.js";
import { buildProgram } from "../../subgraphs/matching/engine/mechanisms/welfare/placement-program.js";
import { gapOf, welfare } from "../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { sumOf } from "../subgraphs/matching/engine/mechanisms/welfare/greatest-sum.js";
import { wholeProgram } from "../subgraphs/matching/engine/mechanisms/welfare/whole-program.js";
import { type SyntheticSizes, syntheticMarket } from "./synthetic-market.js";

const MIDDLE: SyntheticSizes = {
  households: 1000,
  towns: 100,
  kinds: 6,
  acceptable: 30,
  capacityShare: 1.5,
  townShare: 0,
  seed: 7,
};
const LARGE: SyntheticSizes = { ...MIDDLE, households: 10_000, towns: 400 };
/** What HiGHS is asked for, and where it is stopped, in seconds: then it has needed at least so long. */
const HIGHS_GAP = 0.001;
const HIGHS_SECONDS = 90;
const PER_MILLION = 1e6;

interface Measured {
  readonly milliseconds: number;
  readonly gapPerMillion: number;
}

function measureWelfare(market: Market, aim: number): Measured {
  const begin = performance.now();
  const { townOf, bound } = welfare(null, aim)({ market, endowment: null, fill: false });
  const milliseconds = performance.now() - begin;
  // The sum is worked out anew from what is placed, and capacities are checked.
  return { milliseconds, gapPerMillion: gapOf(sumOf(market, townOf), bound ?? Infinity) * PER_MILLION };
}

/** The whole integer program, as HiGHS' own settings are: without its presolve it took twice as long. */
async function measureHighs(market: Market): Promise<number> {
  const { default: loadHighs } = createRequire(import.meta.url)("highs") as (typeof HighsPackage)["default"];
  const highs = await loadHighs();
  const begin = performance.now();
  const program = wholeProgram(highs, buildProgram(market));
  const integrality = new Int32Array(program.numCols).fill(highs.constants.variableType.integer);
  highs.withModel({ ...program, integrality }, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: HIGHS_GAP, time_limit: HIGHS_SECONDS });
    model.run();
  });
  return performance.now() - begin;
}

const LARGE_ALONE = "large";

if (process.argv[2] === LARGE_ALONE) {
  const { milliseconds, gapPerMillion } = measureWelfare(syntheticMarket(LARGE), 0.001);
  const largeMegabytes = process.resourceUsage().maxRSS / 1000;
  process.stdout.write(JSON.stringify({ large: milliseconds, largeGapPerMillion: gapPerMillion, largeMegabytes }));
} else {
  const market = syntheticMarket(MIDDLE);
  const coarse = measureWelfare(market, 0.01);
  const fine = measureWelfare(market, 0.004);
  const finest = measureWelfare(market, HIGHS_GAP);
  const highs = await measureHighs(market);
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), LARGE_ALONE]);
  const figures = {
    toOnePercent: coarse.milliseconds,
    gapPerMillionToOnePercent: coarse.gapPerMillion,
    toFourTenths: fine.milliseconds,
    gapPerMillionToFourTenths: fine.gapPerMillion,
    toOneTenth: finest.milliseconds,
    gapPerMillionToOneTenth: finest.gapPerMillion,
    highsToOneTenth: highs,
    ...(JSON.parse(stdout) as Record<string, number>),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
