/**
 * A program of its own that measures how long a large cohort's market takes to be made and to be solved, and prints the
 * figures as JSON. Scoring is measured beside, because whoever runs a match waits for both.
 */
import { cohortMarket } from "../../subgraphs/matching/engine/cohort/cohort-market.js";
import { scoreCohort } from "../../subgraphs/matching/engine/cohort/score-cohort.js";
import { deferredAcceptance } from "../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { countEnvy } from "../../subgraphs/matching/engine/mechanisms/envy.js";
import type { Mechanism } from "../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { thresholdDeferredAcceptance } from "../../subgraphs/matching/engine/mechanisms/threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { topTradingCycles } from "../../subgraphs/matching/engine/mechanisms/top-trading-cycles/top-trading-cycles.js";
import { measureInTurns } from "./stopwatch.js";
import { LARGE_COHORT, syntheticCohort } from "./synthetic-cohort.js";

const ROUNDS = { rounds: 5, warmUps: 1 };
/** A yardstick that takes seconds; nothing is promised of it. */
const THRESHOLD_ROUNDS = { rounds: 1, warmUps: 0 };
const TERMS = { seed: 7, acceptableTowns: null, greatestPersons: new Map<string, number>() };

const cohort = syntheticCohort(LARGE_COHORT);
const scoring = scoreCohort(cohort);
const { market } = cohortMarket(cohort, scoring, TERMS);
const forbidden = new Uint8Array(market.pairs.town.length);
const filled = deferredAcceptance({ market, endowment: null, fill: true });

const solve = (mechanism: Mechanism, fill = false) => mechanism({ market, endowment: null, fill });
const medians = await measureInTurns(
  {
    scoring: () => scoreCohort(cohort),
    marketMade: () => cohortMarket(cohort, scoring, TERMS),
    deferredAcceptance: () => solve(deferredAcceptance),
    filled: () => solve(deferredAcceptance, true),
    marketMadeAndFilled: () => {
      const made = cohortMarket(cohort, scoring, TERMS).market;
      deferredAcceptance({ market: made, endowment: null, fill: true });
    },
    topTradingCycles: () => solve(topTradingCycles),
    envy: () => countEnvy({ market, forbidden }, filled),
  },
  ROUNDS,
);
const { threshold } = await measureInTurns({ threshold: () => solve(thresholdDeferredAcceptance) }, THRESHOLD_ROUNDS);
const placed = (mechanism: Mechanism) => solve(mechanism).placedAs.filter((how) => how > 0).length;
process.stdout.write(
  JSON.stringify({
    ...medians,
    threshold,
    pairs: market.pairs.town.length,
    placedDeferred: placed(deferredAcceptance),
    placedFilled: filled.placedAs.filter((how) => how > 0).length,
    placedTrading: placed(topTradingCycles),
    placedThreshold: placed(thresholdDeferredAcceptance),
  }),
);
