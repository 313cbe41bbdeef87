/**
 * A program of its own: what the explanations of all placements of a large run cost beside its scoring, as JSON. Of
 * every placement, as objects by the functions that answer one household: its contributions, its mask, what sets it apart
 * from the best other town, and why the household is in none of the towns above it. No reason and no sentence is written:
 * that happens when one is read. Once with the cohort's own capacities, once with a quarter, where most towns are full.
 */
import { cohortMarket } from "../../subgraphs/matching/engine/cohort/cohort-market.js";
import { scoreCohort } from "../../subgraphs/matching/engine/cohort/score-cohort.js";
import { type Market, UNPLACED } from "../../subgraphs/matching/engine/market/market.js";
import { deferredAcceptance } from "../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { openProblem } from "../../subgraphs/matching/engine/mechanisms/open-problem.js";
import { solve } from "../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  type ExplainedRun,
  explainedRun,
} from "../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { explainPlacements } from "../../subgraphs/matching/engine/placement-explanations/placement-explanation.js";
import { measureInTurns } from "./stopwatch.js";
import { LARGE_COHORT, syntheticCohort } from "./synthetic-cohort.js";

const ROUNDS = { rounds: 5, warmUps: 1 };
const SCARCITY = 4;

const cohort = syntheticCohort(LARGE_COHORT);
const scoring = scoreCohort(cohort);
const { market } = cohortMarket(cohort, scoring, { seed: 7, acceptableTowns: null, greatestPersons: new Map() });

function runIn(own: Market): ExplainedRun {
  const problem = { ...openProblem(own), fill: true };
  const mechanism = { name: "DEFERRED_ACCEPTANCE", run: deferredAcceptance } as const;
  return explainedRun(cohort, { scoring, problem, mechanism, solution: solve(deferredAcceptance, problem) });
}

const run = runIn(market);
const scarce = runIn({ ...market, capacities: market.capacities.map((places) => Math.floor(places / SCARCITY)) });
const medians = await measureInTurns(
  {
    scoring: () => scoreCohort(cohort),
    explanations: () => explainPlacements(run),
    explanationsScarce: () => explainPlacements(scarce),
  },
  ROUNDS,
);
const placed = ({ solution }: ExplainedRun) => solution.townOf.filter((town) => town !== UNPLACED).length;
const answered = (of: ExplainedRun) => explainPlacements(of).reduce((sum, { above }) => sum + above.length, 0);
process.stdout.write(
  JSON.stringify({
    ...medians,
    placed: placed(run),
    answered: answered(run),
    placedScarce: placed(scarce),
    answeredScarce: answered(scarce),
    pairs: market.pairs.town.length,
  }),
);
