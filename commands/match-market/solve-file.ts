// From a problem to its result, with ids instead of places, in the order in which it is told. The mechanisms and figures
// are the engine's; here is what a file asks of them.
import {
  type AttributeReport,
  biasReport,
  compareResults,
  hasScores,
  type Market,
  type MechanismName,
  MECHANISMS,
  type MisreportFigures,
  misreportFigures,
  outcomesOf,
  PLACED_AS,
  type Problem,
  type Quality,
  qualityOf,
  type ResultComparison,
  type Solution,
  solve,
  UNPLACED,
  type Values,
} from "../../subgraphs/matching/engine/match.js";
import type { StatedGroups } from "../../subgraphs/matching/market-file/market-file.js";
import { boundOf, mechanismOf } from "./solvers.js";

/** What is told of a solved market, in this order. */
export interface Result {
  readonly mechanism: MechanismName;
  /** By household, in order of id. */
  readonly matching: ReadonlyMap<string, string | null>;
  readonly rounds: number;
  readonly objective: number;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly envyPairs: number;
  readonly strongEnvyPairs: number;
  readonly seed: number;
  readonly fill: boolean;
  readonly placedAs: ReadonlyMap<string, string | null>;
  readonly quality: Omit<Quality, "objective" | "bound" | "gap" | "envyPairs" | "strongEnvyPairs">;
  /** null where none were tried. */
  readonly misreports: MisreportFigures | null;
  /** null where the file states no groups. */
  readonly groups: readonly AttributeReport[] | null;
}

export interface SolveOptions {
  readonly seed: number;
  readonly provesBound: boolean;
  /** Households for whom false lists are tried; undefined: as the market's size allows. */
  readonly misreports: number | undefined;
}

/** A mechanism and what it has made of a problem. */
interface Run {
  readonly mechanism: MechanismName;
  readonly solveAgain: (problem: Problem) => Solution;
  readonly problem: Problem;
  readonly solution: Solution;
}

async function runMechanism(problem: Problem, mechanism: MechanismName): Promise<Run> {
  const runOnce = await mechanismOf(mechanism);
  const solveAgain = (changed: Problem) => solve(runOnce, changed);
  return { mechanism, solveAgain, problem, solution: solveAgain(problem) };
}

/** Solves a problem by one mechanism. */
export async function solveFile(
  problem: Problem,
  mechanism: MechanismName,
  groups: StatedGroups | undefined,
  options: SolveOptions,
): Promise<Result> {
  const run = await runMechanism(problem, mechanism);
  return resultOf(run, provenBound(problem, [run], options), groups, options);
}

/** A result, and who gains and loses by it against the first one. */
export type ComparedResult = Result & { readonly against: ResultComparison };

/** Solves a problem by every mechanism, by DEFERRED_ACCEPTANCE without and with the filling pass. */
export async function solveByAll(
  problem: Problem,
  groups: StatedGroups | undefined,
  options: SolveOptions,
): Promise<readonly ComparedResult[]> {
  const runs: Run[] = [];
  for (const mechanism of MECHANISMS) {
    runs.push(await runMechanism({ ...problem, fill: false }, mechanism));
    if (mechanism === "DEFERRED_ACCEPTANCE") runs.push(await runMechanism({ ...problem, fill: true }, mechanism));
  }
  const bound = provenBound(problem, runs, options);
  const townOfFirst = runs[0]?.solution.townOf ?? new Int32Array();
  return runs.map((run) => ({
    ...resultOf(run, bound, groups, options),
    against: compareResults(problem.market, townOfFirst, run.solution.townOf),
  }));
}

/** The smallest bound that anybody has proven. */
function provenBound(problem: Problem, runs: readonly Run[], options: SolveOptions): number | null {
  const proven = runs.flatMap(({ solution }) => solution.bound ?? []);
  if (proven.length === 0 && options.provesBound && hasScores(problem.market)) return boundOf(problem);
  return proven.length === 0 ? null : Math.min(...proven);
}

function resultOf(
  run: Run,
  provenBound: number | null,
  groups: StatedGroups | undefined,
  options: SolveOptions,
): Result {
  const { mechanism, problem, solution } = run;
  const { market, fill } = problem;
  const { objective, bound, gap, envyPairs, strongEnvyPairs, ...quality } = qualityOf(problem, solution, provenBound);
  const byHousehold = <Value>(valueOf: (household: number) => Value) =>
    new Map(market.households.map((id, household) => [id, valueOf(household)]));
  return {
    mechanism,
    matching: byHousehold((household) => townId(market, solution.townOf[household])),
    rounds: solution.rounds,
    objective,
    bound,
    gap: gap === null ? null : roundedUp(gap),
    envyPairs,
    strongEnvyPairs,
    seed: options.seed,
    fill,
    placedAs: byHousehold((household) => HOW_PLACED[solution.placedAs[household] ?? PLACED_AS.nobody] ?? null),
    quality,
    misreports: triedMisreports(run, options),
    groups: groups ? biasReport(outcomesOf(market, solution), attributesOf(market, groups)) : null,
  };
}

/** As many digits as are told: a small gap must not look like none. */
const GAP_STEPS = 1e6;
const roundedUp = (gap: number): number => Math.ceil(gap * GAP_STEPS) / GAP_STEPS;

const townId = ({ towns }: Market, town = UNPLACED): string | null => towns[town] ?? null;

/** By the values of PLACED_AS. */
const HOW_PLACED: readonly (string | null)[] = [null, "CORE", "FILL", "FIXED"];

/** Where nothing else is asked for: enough to see whether honesty pays, within a second. */
const USUAL_SAMPLE = 20;
const MOST_PAIRS_FOR_SAMPLE = 5_000;

function triedMisreports({ mechanism, solveAgain, problem, solution }: Run, options: SolveOptions) {
  const { seed, misreports } = options;
  const isSmall = problem.market.pairs.town.length <= MOST_PAIRS_FOR_SAMPLE;
  const households = misreports ?? (isSmall && mechanism !== "WELFARE" ? USUAL_SAMPLE : 0);
  return households === 0 ? null : misreportFigures(solveAgain, problem, solution, { households, seed });
}

/** Of every attribute its values, in the order of the market. */
function attributesOf({ households }: Market, groups: StatedGroups): Readonly<Record<string, Values>> {
  const names = [...new Set(Object.values(groups).flatMap((attributes) => Object.keys(attributes)))];
  const stated = new Map(Object.entries(groups).map(([id, attributes]) => [id, new Map(Object.entries(attributes))]));
  return Object.fromEntries(names.map((name) => [name, households.map((id) => stated.get(id)?.get(name) ?? null)]));
}
