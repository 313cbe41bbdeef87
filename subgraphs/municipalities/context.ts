/** What this owner's resolvers get: its loaders, made anew per request. */
import type { Reads } from "../runtime/database/reads.js";
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

export const createLoaders = (reads: Reads) => ({
  ...boardLoaders(reads),
  ...recommendationLoaders(reads),
  municipality: municipalityLoader(reads),
  district: districtLoader(reads),
  portrait: portraitLoader(reads),
  pictures: picturesLoader(reads),
  capacities: capacitiesLoader(reads),
  dataImport: dataImportLoader(reads),
  offer: offerLoader(reads),
  offerPage: offerPageLoader(reads),
  offerHistory: historyLoader(reads, "offer"),
  need: needLoader(reads),
  needPage: needPageLoader(reads),
  needPageOfGoal: needPageOfGoalLoader(reads),
  needHistory: historyLoader(reads, "need"),
  strategy: strategyLoader(reads),
  strategyOfTown: strategyOfTownLoader(reads),
  strategyHistory: historyLoader(reads, "strategy"),
  strategyGoal: strategyGoalLoader(reads),
  goalsOfTown: goalsOfTownLoader(reads),
  strategyGoalHistory: historyLoader(reads, "strategy_goal"),
  goalValue: goalValueLoader(reads),
  goalValuePage: goalValuePageLoader(reads),
  latestGoalValue: latestValueLoader(reads),
  goalValueHistory: historyLoader(reads, "strategy_goal_value"),
  strategyMeasure: strategyMeasureLoader(reads),
  measuresOfTown: measuresOfTownLoader(reads),
  strategyMeasureHistory: historyLoader(reads, "strategy_measure"),
  matchingPriority: matchingPriorityLoader(reads),
  prioritiesOfTown: prioritiesOfTownLoader(reads),
  overriddenPrioritiesOfTown: overriddenOfTownLoader(reads),
  matchingPriorityHistory: historyLoader(reads, "matching_priority"),
  ...pilotLoaders(reads),
  freshness: freshnessLoader(reads),
  freshnessIssuePage: freshnessIssuePageLoader(reads),
});

export type MunicipalitiesLoaders = ReturnType<typeof createLoaders>;
export type MunicipalitiesContext = SubgraphContext<MunicipalitiesLoaders, null>;

/** Loaders that have read nothing yet, for this request from here on: a mutation has just written. */
export const freshLoaders = (context: MunicipalitiesContext): MunicipalitiesLoaders =>
  (context.loaders = createLoaders(context.reads));
