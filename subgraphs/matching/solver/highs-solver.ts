/**
 * HiGHS (Q. Huangfu, J. A. J. Hall 2018), as WebAssembly in this process, behind the port of WELFARE. Loaded once, then
 * synchronous; models are disposed of. It knows no market, and whatever the module throws ends here.
 */
import { createRequire } from "node:module";
import type * as HighsPackage from "highs";
import type { Highs } from "highs";
import type { IntegerProgram, IntegerProgramSolver, IntegerSolution, SolverLimits } from "../engine/match.js";

/**
 * More columns than this are not tried: a program of 300,000 was seen to abort the 32-bit module, 30,000 take it minutes.
 */
const MOST_COLUMNS = 20_000;
/**
 * HiGHS' bound is a sum in doubles: it is taken this share higher than it says, above what rounding can make of it.
 * "Proven" rests on HiGHS' search all the same, which prunes in doubles and lets rows be exceeded by 1e-6: that is no
 * exact arithmetic. A bound is believed where HiGHS says that it has searched to the end, or as far as it was let.
 */
const BOUND_TOLERANCE = 1e-11;
// The package's types are those of its CommonJS form alone.
const { default: loadHighs } = createRequire(import.meta.url)("highs") as (typeof HighsPackage)["default"];

/** Above this a variable of 0 and 1 counts as 1. */
const CHOSEN = 0.5;

/**
 * Loads HiGHS.
 * @returns the solver; after an abort of the module it answers null for good, and the caller keeps its own bound
 */
export async function loadIntegerProgramSolver(): Promise<IntegerProgramSolver> {
  const highs = await loadHighs();
  let isAborted = false;
  return (program, start, limits) => {
    if (isAborted || program.score.length > MOST_COLUMNS) return null;
    try {
      return solveWith(highs, program, start, limits);
    } catch {
      // Memory of an aborted module is in no known state: it is not asked again.
      isAborted = true;
      return null;
    }
  };
}

function solveWith(
  highs: Highs,
  program: IntegerProgram,
  start: Uint8Array,
  limits: SolverLimits,
): IntegerSolution | null {
  const model = highs.createModel(modelOf(highs, program));
  try {
    model.options.set({
      output_flag: false,
      // Its presolve takes longer on these cores than it saves; it is the part that aborts, too.
      presolve: "off",
      mip_rel_gap: 0,
      mip_abs_gap: limits.absoluteGap,
      mip_max_nodes: limits.nodes,
    });
    model.setSolution({ colValue: Float64Array.from(start) });
    model.run();
    const { optimal, solutionLimit } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    // A limit of nodes is a solution limit to HiGHS; in every other state its bound says nothing.
    if (status !== optimal && status !== solutionLimit) return null;
    const bound = model.info.get("mip_dual_bound");
    if (typeof bound !== "number" || !Number.isFinite(bound)) return null;
    const { colValue } = model.getSolution();
    if (colValue.length !== program.score.length) return null;
    return {
      chosen: Uint8Array.from(colValue, (value) => (value > CHOSEN ? 1 : 0)),
      bound: bound + Math.abs(bound) * BOUND_TOLERANCE,
    };
  } finally {
    model.dispose();
  }
}

function modelOf(highs: Highs, { score, start, row, amount, limit }: IntegerProgram) {
  const columns = score.length;
  return {
    numCols: columns,
    numRows: limit.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: score,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: new Float64Array(limit.length).fill(-highs.infinity),
    rowUpper: limit,
    matrix: {
      format: "csc" as const,
      numRows: limit.length,
      numCols: columns,
      starts: start,
      indices: row,
      values: amount,
    },
    integrality: new Int32Array(columns).fill(highs.constants.variableType.integer),
  };
}
