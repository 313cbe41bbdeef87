/** A run of four families and three towns that a person can follow: the README of the explanations tells it. */
import type { CohortHousehold } from "../../../../../subgraphs/matching/engine/cohort/cohort.js";
import { cohortMarket } from "../../../../../subgraphs/matching/engine/cohort/cohort-market.js";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import type { HouseholdProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import { deferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  type ExplainedRun,
  explainedRun,
} from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { buildDeclaredNeeds } from "../../../../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import { problemOf } from "../market/markets.js";
import {
  adult,
  altena,
  bochum,
  child,
  course,
  deepFreeze,
  dwelling,
  family,
  household,
  indexOf,
  job,
  luedenscheid,
  offer,
  parameters,
  wish,
} from "../rows.js";

const index = indexOf([altena, luedenscheid, bochum], {
  offers: [
    dwelling(altena, 4, { available: 2 }),
    offer(altena, "CHILDCARE", 3),
    dwelling(luedenscheid, 4, { available: 3 }),
    offer(luedenscheid, "CHILDCARE", 5),
    dwelling(bochum, 2, { available: 9 }),
  ],
  jobs: [job(bochum, "24412"), job(luedenscheid, "81302", { requiredGermanLevel: "B2" })],
  services: [course(luedenscheid, "A1", "B1")],
});

/** Two adults and two children of primary school who wish a small town. */
const withSchoolChildren = household(
  [adult(), adult(), child("AGE_6_9"), child("AGE_6_9")],
  [wish("SETTLEMENT_SIZE", 5, { settlementKinds: ["SMALL_TOWN"] }), wish("HOUSING", 3)],
);

const applying = (id: string, profile: HouseholdProfile): CohortHousehold => ({
  id,
  profile,
  registeredOn: "2026-03-01",
  ranking: [],
});

const cohort = {
  index,
  towns: [altena.ags, luedenscheid.ags, bochum.ags],
  households: [
    applying("h1", family),
    applying("h2", withSchoolChildren),
    applying("h3", withSchoolChildren),
    applying("h4", household([adult(), child("AGE_0_2"), child("AGE_3_5")])),
  ],
  needs: buildDeclaredNeeds(
    index.towns,
    [{ ags: altena.ags, kind: "PUPILS", quantity: 6, kldbCode: null, urgency: 5 }],
    [],
  ),
  parameters,
};

const scoring = scoreCohort(cohort);
const { market } = cohortMarket(cohort, scoring, { seed: 7, acceptableTowns: null, greatestPersons: new Map() });
const problem = problemOf(market, { fill: true });

/** The run; household 0 is the family of the engine's README, towns are Bochum 0, Altena 1, Lüdenscheid 2. */
export const exampleRun: ExplainedRun = deepFreeze(
  explainedRun(cohort, {
    scoring,
    problem,
    mechanism: { name: "DEFERRED_ACCEPTANCE", run: deferredAcceptance },
    solution: solve(deferredAcceptance, problem),
  }),
);
