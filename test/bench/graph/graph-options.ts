/** How thoroughly the graph is measured. Plain data. */

export interface GraphOptions {
  /** Legs beside the floor, in the table's order. */
  readonly legs: readonly ("compiled" | "stock" | "split" | "hive" | "hiveRust")[];
  /** Seconds of the mix for each leg before the first round: as many as the deadline leaves, between these. */
  readonly warmUpSeconds: { readonly least: number; readonly most: number };
  readonly roundSeconds: number;
  /** At least so many, and at most so many while there is time. */
  readonly rounds: { readonly least: number; readonly most: number };
  /** Seconds after which no further round begins; counted from the start of the bench. */
  readonly deadlineSeconds: number;
  /** Whether the processors' time is told by package, and statements by operation. */
  readonly isProfiled: boolean;
  /** Minutes over which the hub is asked ever new documents; 0: not at all. */
  readonly memoryMinutes: number;
}

/** Under four minutes on two cores, also where other work doubles the time until it can begin: what the ratios need. */
export const SHORT: GraphOptions = {
  legs: ["compiled", "split", "hive"],
  // Meanwhile V8 compiles, and each connection plans each statement: of the time that there is, most goes into that.
  warmUpSeconds: { least: 6, most: 60 },
  roundSeconds: 2,
  rounds: { least: 2, most: 3 },
  deadlineSeconds: 212,
  isProfiled: false,
  memoryMinutes: 0,
};

/** Everything. */
export const LONG: GraphOptions = {
  legs: ["compiled", "stock", "split", "hive", "hiveRust"],
  // V8 compiles for a minute and longer: a server is measured as it is after its first minutes.
  warmUpSeconds: { least: 60, most: 60 },
  roundSeconds: 5,
  rounds: { least: 7, most: 7 },
  deadlineSeconds: Infinity,
  isProfiled: true,
  memoryMinutes: 1,
};
