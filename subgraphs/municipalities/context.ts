/** What this owner's resolvers get: its loaders, made anew per request. */
import type { DataSource } from "typeorm";
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
import {
  measuresOfGoalLoader,
  measuresOfTownLoader,
  strategyMeasureLoader,
} from "./strategy/measure/strategy-measure.loader.js";
import {
  matchingPriorityLoader,
  overriddenOfTownLoader,
  prioritiesOfTownLoader,
} from "./strategy/priority/matching-priority.loader.js";
import { strategyLoader, strategyOfTownLoader } from "./strategy/strategy.loader.js";
import { historyLoader } from "./writing/history.js";

export const createLoaders = (db: DataSource) => ({
  ...boardLoaders(db),
  ...recommendationLoaders(db),
  municipality: municipalityLoader(db),
  district: districtLoader(db),
  portrait: portraitLoader(db),
  pictures: picturesLoader(db),
  capacities: capacitiesLoader(db),
  dataImport: dataImportLoader(db),
  offer: offerLoader(db),
  offerPage: offerPageLoader(db),
  offerHistory: historyLoader(db, "offer"),
  need: needLoader(db),
  needPage: needPageLoader(db),
  needPageOfGoal: needPageOfGoalLoader(db),
  needHistory: historyLoader(db, "need"),
  strategy: strategyLoader(db),
  strategyOfTown: strategyOfTownLoader(db),
  strategyHistory: historyLoader(db, "strategy"),
  strategyGoal: strategyGoalLoader(db),
  goalsOfTown: goalsOfTownLoader(db),
  strategyGoalHistory: historyLoader(db, "strategy_goal"),
  goalValue: goalValueLoader(db),
  goalValuePage: goalValuePageLoader(db),
  latestGoalValue: latestValueLoader(db),
  goalValueHistory: historyLoader(db, "strategy_goal_value"),
  strategyMeasure: strategyMeasureLoader(db),
  measuresOfGoal: measuresOfGoalLoader(db),
  measuresOfTown: measuresOfTownLoader(db),
  strategyMeasureHistory: historyLoader(db, "strategy_measure"),
  matchingPriority: matchingPriorityLoader(db),
  prioritiesOfTown: prioritiesOfTownLoader(db),
  overriddenPrioritiesOfTown: overriddenOfTownLoader(db),
  matchingPriorityHistory: historyLoader(db, "matching_priority"),
  ...pilotLoaders(db),
  freshness: freshnessLoader(db),
  freshnessIssuePage: freshnessIssuePageLoader(db),
});

export type MunicipalitiesLoaders = ReturnType<typeof createLoaders>;
export type MunicipalitiesContext = SubgraphContext<MunicipalitiesLoaders, null>;

/** Loaders that have read nothing yet, for this request from here on: a mutation has just written. */
export const freshLoaders = (context: MunicipalitiesContext): MunicipalitiesLoaders =>
  (context.loaders = createLoaders(context.db));
