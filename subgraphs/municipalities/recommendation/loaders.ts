/** The loaders of recommendations and of what comes of them. */
import type { Reads } from "../../runtime/database/reads.js";
import type { LoaderMakers } from "../../runtime/lazy-loaders.js";
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

/** What makes them, by the names under which resolvers ask. */
export const recommendationLoaders = {
  recommendation: recommendationLoader,
  recommendationPage: recommendationPageLoader,
  recommendationHistory: (reads: Reads) => historyLoader(reads, "recommendation"),
  paper: paperLoader,
  needPageOfRecommendation: needPageOfRecommendationLoader,
  withdrawnNeedsOfRecommendation: withdrawnNeedsOfRecommendationLoader,
  withdrawnMeasuresOfRecommendation: withdrawnMeasuresOfRecommendationLoader,
  measuresOfRecommendation: measuresOfRecommendationLoader,
  prioritiesOfRecommendation: prioritiesOfRecommendationLoader,
  overriddenPrioritiesOfRecommendation: overriddenOfRecommendationLoader,
} satisfies LoaderMakers;
