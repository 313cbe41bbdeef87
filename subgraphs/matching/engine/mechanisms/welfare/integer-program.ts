/** What WELFARE asks of a solver of integer programs, if it is given one: the port. It knows no solver. */

/**
 * Maximise Σ score × x with x ∈ {0, 1} and, for each row, Σ amount × x ≤ limit. Columns are packed: what column c needs
 * stands from start[c] to before start[c + 1].
 */
export interface IntegerProgram {
  readonly score: Float64Array;
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly amount: Float64Array;
  readonly limit: Float64Array;
}

/** When a solver ends: never by the clock, so that a run can be replayed. */
export interface SolverLimits {
  /** Ends where objective and bound are within this many points. */
  readonly absoluteGap: number;
  /** Nodes of the search tree. */
  readonly nodes: number;
}

export interface IntegerSolution {
  /** 1 for each column that is chosen. */
  readonly chosen: Uint8Array;
  /** No choice has a greater sum than this, up to the solver's tolerance; a share of it is named by the adapter. */
  readonly bound: number;
}

/**
 * Solves an integer program at once, from a choice that it starts with. null where it cannot: the program is too large
 * for it, or it gave up without a choice. Never throws; the same program gives the same answer.
 */
export type IntegerProgramSolver = (
  program: IntegerProgram,
  start: Uint8Array,
  limits: SolverLimits,
) => IntegerSolution | null;
