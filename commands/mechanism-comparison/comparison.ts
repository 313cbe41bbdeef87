/** The mechanisms on the demonstration's cohort: the results that the page and the chart tell. Knows no words. */
import {
  type Cohort,
  cohortMarket,
  compareResults,
  type Market,
  type MechanismName,
  mechanisms,
  type MisreportFigures,
  misreportFigures,
  needsAt,
  openProblem,
  type Problem,
  type ResultComparison,
  scoreCohort,
  solve,
  UNLIMITED,
  UNPLACED,
} from "../../subgraphs/matching/engine/match.js";
import type { StatedGroups } from "../../subgraphs/matching/market-file/market-file.js";
import { type ComparedResult, solveByAll } from "../match-market/solve-file.js";
import { demonstrationCohort } from "./demonstration-cohort.js";

/** Of the lottery. Any number would do; another one places some households elsewhere. */
const SEED = 1;
/** Households for whom false lists are tried; each list is a run of its own. */
const MISREPORTING = 20;
/** Where trying is worth its time: a run of WELFARE takes too long, and nobody is to be placed by thresholds. */
const TRIED: readonly MechanismName[] = ["DEFERRED_ACCEPTANCE", "TOP_TRADING_CYCLES"];

export interface ComparedMechanism {
  readonly name: string;
  readonly result: ComparedResult;
  /** Household by household against deferred acceptance with filling, which is what runs do unless told otherwise. */
  readonly against: ResultComparison;
  /** null where none were tried. */
  readonly misreports: MisreportFigures | null;
}

/** A capacity kind over all households and towns. */
export interface KindInAll {
  readonly kind: string;
  readonly needed: number;
  /** By the towns that present the kind. */
  readonly offered: number;
  /** How many towns that are; the others limit nobody. */
  readonly towns: number;
}

export interface MechanismComparison {
  readonly households: number;
  readonly towns: number;
  /** Acceptable and possible pairs. */
  readonly pairs: number;
  readonly capacities: readonly KindInAll[];
  readonly mechanisms: readonly ComparedMechanism[];
}

/** Solves the demonstration's cohort by every mechanism. The same figures every time. */
export async function compareMechanisms(): Promise<MechanismComparison> {
  const cohort = await demonstrationCohort();
  const scoring = scoreCohort(cohort);
  const terms = { seed: SEED, acceptableTowns: null, greatestPersons: new Map<string, number>() };
  const { market } = cohortMarket(cohort, scoring, terms);
  const problem = openProblem(market);
  const options = { seed: SEED, provesBound: true, misreports: 0 };
  const results = await solveByAll(problem, sizeGroups(cohort), options);
  const usual = results.find(({ fill }) => fill);
  if (!usual) throw new Error("No mechanism was run with filling.");
  return {
    households: market.households.length,
    towns: market.towns.length,
    pairs: market.pairs.town.length,
    capacities: capacitiesOf(market),
    mechanisms: results.map((result) => ({
      name: `${result.mechanism}${result.fill ? " with fill" : ""}`,
      result,
      against: compareResults(market, townsOf(market, usual), townsOf(market, result)),
      misreports: tryMisreports({ ...problem, fill: result.fill }, result.mechanism),
    })),
  };
}

function tryMisreports(problem: Problem, mechanism: MechanismName): MisreportFigures | null {
  if (!TRIED.includes(mechanism)) return null;
  const solveAgain = (changed: Problem) => solve(mechanisms()[mechanism], changed);
  return misreportFigures(solveAgain, problem, solveAgain(problem), { households: MISREPORTING, seed: SEED });
}

/** Households by the classes of dwellings that hold them. */
function sizeGroups({ households, parameters }: Cohort): StatedGroups {
  const { classMaxima } = parameters.housing;
  const classes = [0, ...classMaxima].map((before, place) => {
    const most = classMaxima[place];
    return most === undefined ? `${before + 1} persons and more` : `${before + 1}–${most} persons`;
  });
  const classOf = (persons: number) => classes[classMaxima.filter((most) => persons > most).length] ?? "";
  return Object.fromEntries(households.map(({ id, profile }) => [id, { size: classOf(profile.members.length) }]));
}

function capacitiesOf({ capacityKinds, capacities, households, towns, needs }: Market): readonly KindInAll[] {
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return capacityKinds.map((kind, place) => {
    const offered = towns
      .map((_, town) => capacities[town * capacityKinds.length + place] ?? 0)
      .filter((capacity) => capacity < UNLIMITED);
    const needed = households.map((_, household) => needs.values[needsAt(needs, household, 0) + place] ?? 0);
    return { kind, needed: sumOf(needed), offered: sumOf(offered), towns: offered.length };
  });
}

function townsOf({ households, towns }: Market, { matching }: ComparedResult): Int32Array {
  const places = new Map(towns.map((id, place) => [id, place]));
  return Int32Array.from(households, (id) => places.get(matching.get(id) ?? "") ?? UNPLACED);
}
