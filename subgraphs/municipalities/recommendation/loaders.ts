/** The loaders of recommendations and of what comes of them, made anew per request. */
import type { Reads } from "../../runtime/database/reads.js";
import { needPageOfRecommendationLoader, withdrawnNeedsOfRecommendationLoader } from "../need/need.loader.js";
import {
  measuresOfRecommendationLoader,
  withdrawnMeasuresOfRecommendationLoader,
} from "../strategy/measure/strategy-measure.loader.js";
import {
  overriddenOfRecommendationLoader,
  prioritiesOfRecommendationLoader,
} from "../strategy/priority/matching-priority.loader.js";
import { historyLoader } from "../writing/history.js";
import { paperLoader, recommendationLoader, recommendationPageLoader } from "./recommendation.loader.js";

/** All of them, by the names under which resolvers ask. */
export const recommendationLoaders = (reads: Reads) => ({
  recommendation: recommendationLoader(reads),
  recommendationPage: recommendationPageLoader(reads),
  recommendationHistory: historyLoader(reads, "recommendation"),
  paper: paperLoader(reads),
  needPageOfRecommendation: needPageOfRecommendationLoader(reads),
  withdrawnNeedsOfRecommendation: withdrawnNeedsOfRecommendationLoader(reads),
  withdrawnMeasuresOfRecommendation: withdrawnMeasuresOfRecommendationLoader(reads),
  measuresOfRecommendation: measuresOfRecommendationLoader(reads),
  prioritiesOfRecommendation: prioritiesOfRecommendationLoader(reads),
  overriddenPrioritiesOfRecommendation: overriddenOfRecommendationLoader(reads),
});
