/** What came of recommendations, and where what a town does came from: both ways of the graph. Translates, nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { NeedConnection } from "../../need/need-connection.js";
import { Need } from "../../need/need.entity.js";
import { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import { MatchingPriority } from "../../strategy/priority/matching-priority.entity.js";
import { OVERRIDE_REASON_SHOWN } from "../../writing/fields.js";
import { Recommendation } from "../recommendation.entity.js";

@Resolver(() => Recommendation)
export class RecommendationEffectsResolver {
  @Access("public")
  @FieldResolver(() => NeedConnection, {
    nullable: true,
    description: "The needs that were declared because of it, newest first.",
  })
  needs(
    @Root() { key }: Recommendation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.needPageOfRecommendation.load(key, null, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => [StrategyMeasure], {
    description: "The measures that were started because of it, the first to begin first.",
  })
  measures(
    @Root() { key }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.measuresOfRecommendation.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => [MatchingPriority], {
    description:
      "What it has set of how much the town's needs weigh in a match, as far as nobody has set it otherwise since.",
  })
  priorities(
    @Root() { key }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.prioritiesOfRecommendation.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => [MatchingPriority], {
    description:
      "What it had set of how much the town's needs weigh, and the town's staff has set otherwise since or taken back (`withdrawnAt`), each with its `overrideReason`. Where the council adopts another weight afterwards, that stands instead.",
  })
  overriddenPriorities(
    @Root() { key }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.overriddenPrioritiesOfRecommendation.load(key, info);
  }
}

@Resolver(() => Recommendation)
export class RecommendationWithdrawnEffectsResolver {
  @Access("public")
  @FieldResolver(() => [Need], {
    description:
      "The needs that were declared because of it and that the staff has taken back since (`withdrawnAt`), each with its `overrideReason`, the latest first.",
  })
  withdrawnNeeds(
    @Root() { key }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.withdrawnNeedsOfRecommendation.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => [StrategyMeasure], {
    description:
      "The measures that were started because of it and that the staff has taken back since (`withdrawnAt`), each with its `overrideReason`.",
  })
  withdrawnMeasures(
    @Root() { key }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.withdrawnMeasuresOfRecommendation.load(key, info);
  }
}

const FROM = {
  nullable: true,
  description:
    "The recommendation of the advisory board that it comes from, which the council adopted; null otherwise.",
} as const;

@Resolver(() => Need)
export class NeedRecommendationResolver {
  @Access("public")
  @FieldResolver(() => Recommendation, FROM)
  recommendation(
    @Root() { recommendationKey }: Need,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recommendationKey === null ? null : loaders.recommendation.load(recommendationKey, info);
  }

  @Access("public")
  @FieldResolver(() => String, OVERRIDE_REASON_SHOWN)
  overrideReason(
    @Root() { overrideReason }: Need,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(overrideReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reason in all languages in which it is written." })
  overrideReasonTexts(@Root() { overrideReason }: Need) {
    return entriesOf(overrideReason);
  }
}

@Resolver(() => StrategyMeasure)
export class MeasureRecommendationResolver {
  @Access("public")
  @FieldResolver(() => Recommendation, FROM)
  recommendation(
    @Root() { recommendationKey }: StrategyMeasure,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recommendationKey === null ? null : loaders.recommendation.load(recommendationKey, info);
  }

  @Access("public")
  @FieldResolver(() => String, OVERRIDE_REASON_SHOWN)
  overrideReason(
    @Root() { overrideReason }: StrategyMeasure,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(overrideReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reason in all languages in which it is written." })
  overrideReasonTexts(@Root() { overrideReason }: StrategyMeasure) {
    return entriesOf(overrideReason);
  }
}

@Resolver(() => MatchingPriority)
export class PriorityRecommendationResolver {
  @Access("public")
  @FieldResolver(() => Recommendation, {
    nullable: true,
    description:
      "The recommendation of the advisory board that set it, which the council adopted; null where the staff did.",
  })
  recommendation(
    @Root() { recommendationKey }: MatchingPriority,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recommendationKey === null ? null : loaders.recommendation.load(recommendationKey, info);
  }

  @Access("public")
  @FieldResolver(() => Recommendation, {
    nullable: true,
    description:
      "The adopted recommendation from which the staff has departed since; `overrideReason` says why. Null otherwise.",
  })
  overriddenRecommendation(
    @Root() { overriddenRecommendationKey: overridden }: MatchingPriority,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return overridden === null ? null : loaders.recommendation.load(overridden, info);
  }
}
