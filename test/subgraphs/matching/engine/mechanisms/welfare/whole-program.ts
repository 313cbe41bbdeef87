/** The plain reference: the whole program of a market, and its linear relaxation, solved by HiGHS as it comes. */
import { createRequire } from "node:module";
import type * as HighsPackage from "highs";
import type { PlacementProgram } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/placement-program.js";

const { default: loadHighs } = createRequire(import.meta.url)("highs") as (typeof HighsPackage)["default"];

export interface WholeProgram {
  /** The optimum with whole households. */
  readonly optimum: (program: PlacementProgram) => number;
  /** The optimum with shares of households. */
  readonly relaxed: (program: PlacementProgram) => number;
}

/** Loads HiGHS. */
export async function loadWholeProgram(): Promise<WholeProgram> {
  const highs = await loadHighs();
  const solved = (program: PlacementProgram, type: number) => {
    const greatest = program.score.reduce((most, points) => Math.max(most, points), 0);
    if (greatest === 0) return 0;
    const whole = wholeProgram(highs, program);
    // HiGHS refuses scores of 2^31: they are handed over as shares of the greatest.
    const colCost = Float64Array.from(program.score, (points) => points / greatest);
    const integrality = new Int32Array(whole.numCols).fill(type);
    return highs.withModel({ ...whole, colCost, integrality }, (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("No optimum was found.");
      return Number(model.info.get("objective_function_value")) * greatest;
    });
  };
  const { continuous, integer } = highs.constants.variableType;
  // Scores are whole, HiGHS' sum of them is a double.
  return {
    optimum: (program) => Math.round(solved(program, integer)),
    relaxed: (program) => solved(program, continuous),
  };
}

/** As a linear program: a row for each household, then one for each town and kind. */
export function wholeProgram(highs: HighsPackage.Highs, program: PlacementProgram): HighsPackage.ModelData {
  const { households, start, score, entryStart, entryRow, entryAmount, capacity } = program;
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (let household = 0; household < households; household++) {
    for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
      indices.push(
        household,
        ...Array.from(entryRow.subarray(entryStart[pair], entryStart[pair + 1]), (row) => households + row),
      );
      values.push(1, ...entryAmount.subarray(entryStart[pair], entryStart[pair + 1]));
      starts.push(indices.length);
    }
  }
  const [numCols, numRows] = [score.length, households + capacity.length];
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(score),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: Float64Array.from([...new Float64Array(households).fill(1), ...capacity]),
    matrix: { format: "csc", numRows, numCols, starts, indices, values },
  };
}
