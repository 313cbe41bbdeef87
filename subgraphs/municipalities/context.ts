/** What this owner's resolvers get: its loaders, made anew per request. */
import type { Reads } from "../runtime/database/reads.js";
import { lazyLoaders } from "../runtime/lazy-loaders.js";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { boardLoaders } from "./advisory-board/loaders.js";
import { capacitiesLoader } from "./capacity/capacity.loader.js";
import { dataImportLoader } from "./import/data-import.loader.js";
import { freshnessIssuePageLoader, freshnessLoader } from "./freshness/freshness.loader.js";
import { districtLoader, municipalityLoader } from "./municipality/municipality.loader.js";
import { needLoader, needPageLoader, needPageOfGoalLoader } from "./need/need.loader.js";
import { offerLoader, offerPageLoader } from "./offer/offer.loader.js";
import { pilotLoaders } from "./pilot/pilot.loader.js";
import { recommendationLoaders } from "./recommendation/loaders.js";
import { picturesLoader, portraitLoader } from "./portrait/portrait.loader.js";
import {
  goalsOfTownLoader,
  goalValueLoader,
  goalValuePageLoader,
  latestValueLoader,
  strategyGoalLoader,
} from "./strategy/goal/strategy-goal.loader.js";
import { measuresOfTownLoader, strategyMeasureLoader } from "./strategy/measure/strategy-measure.loader.js";
import {
  matchingPriorityLoader,
  overriddenOfTownLoader,
  prioritiesOfTownLoader,
} from "./strategy/priority/matching-priority.loader.js";
import { strategyLoader, strategyOfTownLoader } from "./strategy/strategy.loader.js";
import { historyLoader } from "./writing/history.js";

export const createLoaders = lazyLoaders({
  ...boardLoaders,
  ...recommendationLoaders,
  municipality: municipalityLoader,
  district: districtLoader,
  portrait: portraitLoader,
  pictures: picturesLoader,
  capacities: capacitiesLoader,
  dataImport: dataImportLoader,
  offer: offerLoader,
  offerPage: offerPageLoader,
  offerHistory: (reads: Reads) => historyLoader(reads, "offer"),
  need: needLoader,
  needPage: needPageLoader,
  needPageOfGoal: needPageOfGoalLoader,
  needHistory: (reads: Reads) => historyLoader(reads, "need"),
  strategy: strategyLoader,
  strategyOfTown: strategyOfTownLoader,
  strategyHistory: (reads: Reads) => historyLoader(reads, "strategy"),
  strategyGoal: strategyGoalLoader,
  goalsOfTown: goalsOfTownLoader,
  strategyGoalHistory: (reads: Reads) => historyLoader(reads, "strategy_goal"),
  goalValue: goalValueLoader,
  goalValuePage: goalValuePageLoader,
  latestGoalValue: latestValueLoader,
  goalValueHistory: (reads: Reads) => historyLoader(reads, "strategy_goal_value"),
  strategyMeasure: strategyMeasureLoader,
  measuresOfTown: measuresOfTownLoader,
  strategyMeasureHistory: (reads: Reads) => historyLoader(reads, "strategy_measure"),
  matchingPriority: matchingPriorityLoader,
  prioritiesOfTown: prioritiesOfTownLoader,
  overriddenPrioritiesOfTown: overriddenOfTownLoader,
  matchingPriorityHistory: (reads: Reads) => historyLoader(reads, "matching_priority"),
  ...pilotLoaders,
  freshness: freshnessLoader,
  freshnessIssuePage: freshnessIssuePageLoader,
});

export type MunicipalitiesLoaders = ReturnType<typeof createLoaders>;
export type MunicipalitiesContext = SubgraphContext<MunicipalitiesLoaders, null>;

/** Loaders that have read nothing yet, for this request from here on: a mutation has just written. */
export const freshLoaders = (context: MunicipalitiesContext): MunicipalitiesLoaders =>
  (context.loaders = createLoaders(context.reads));
