/** The parts of recommendations, listed for the subgraph that owns them. */
import type { AskedBelow } from "../../runtime/asked-columns.js";
import type { MunicipalitiesLoaders } from "../context.js";
import { CouncilDecisionResolver, RecommendationFollowUpResolver } from "./decision/council-decision.resolver.js";
import {
  RecommendationMeasureResolver,
  RecommendationNeedResolver,
  RecommendationPrioritiesResolver,
} from "./effect/effect-change.resolver.js";
import {
  MeasureRecommendationResolver,
  NeedRecommendationResolver,
  PriorityRecommendationResolver,
  RecommendationEffectsResolver,
  RecommendationWithdrawnEffectsResolver,
} from "./effect/effects.resolver.js";
import { AdvisoryBoardPaperResolver, BoardPaperResolver } from "./paper/paper.resolver.js";
import { RecommendationChangeResolver } from "./recommendation-change.resolver.js";
import { Recommendation } from "./recommendation.entity.js";
import { AdvisoryBoardRecommendationsResolver, RecommendationResolver } from "./recommendation.resolver.js";
import { RecommendationDissentResolver } from "./support/support.resolver.js";

export const recommendationResolvers = [
  AdvisoryBoardRecommendationsResolver,
  AdvisoryBoardPaperResolver,
  BoardPaperResolver,
  RecommendationResolver,
  RecommendationDissentResolver,
  CouncilDecisionResolver,
  RecommendationFollowUpResolver,
  RecommendationEffectsResolver,
  RecommendationWithdrawnEffectsResolver,
  NeedRecommendationResolver,
  MeasureRecommendationResolver,
  PriorityRecommendationResolver,
  RecommendationChangeResolver,
  RecommendationNeedResolver,
  RecommendationMeasureResolver,
  RecommendationPrioritiesResolver,
] as const;

export const recommendationEntities = [Recommendation] as const;

/** How a recommendation is found by its id: drafts and withdrawn ones too, for a board works in public. */
export const recommendationNodes = {
  Recommendation: (
    key: string,
    { loaders }: { readonly loaders: MunicipalitiesLoaders },
    info: AskedBelow | undefined,
  ) => loaders.recommendation.load(key, info),
};
