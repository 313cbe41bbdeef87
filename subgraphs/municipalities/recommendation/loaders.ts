/** The loaders of recommendations and of what comes of them, made anew per request. */
import type { DataSource } from "typeorm";
import { needPageOfRecommendationLoader } from "../need/need.loader.js";
import { measuresOfRecommendationLoader } from "../strategy/measure/strategy-measure.loader.js";
import {
  overriddenOfRecommendationLoader,
  prioritiesOfRecommendationLoader,
} from "../strategy/priority/matching-priority.loader.js";
import { historyLoader } from "../writing/history.js";
import { paperLoader, recommendationLoader, recommendationPageLoader } from "./recommendation.loader.js";

/** All of them, by the names under which resolvers ask. */
export const recommendationLoaders = (db: DataSource) => ({
  recommendation: recommendationLoader(db),
  recommendationPage: recommendationPageLoader(db),
  recommendationHistory: historyLoader(db, "recommendation"),
  paper: paperLoader(db),
  needPageOfRecommendation: needPageOfRecommendationLoader(db),
  measuresOfRecommendation: measuresOfRecommendationLoader(db),
  prioritiesOfRecommendation: prioritiesOfRecommendationLoader(db),
  overriddenPrioritiesOfRecommendation: overriddenOfRecommendationLoader(db),
});
