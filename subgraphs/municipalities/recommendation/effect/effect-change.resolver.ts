/** The graph's door to effects of recommendations: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { Need } from "../../need/need.entity.js";
import { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import { recommendationPayload, RecommendationPayload } from "../recommendation-change.inputs.js";
import { Recommendation } from "../recommendation.entity.js";
import { declareNeed } from "./declare-need.js";
import {
  measurePayloadOf,
  needPayloadOf,
  RecommendationDeclareNeedInput,
  RecommendationMeasurePayload,
  RecommendationNeedPayload,
  RecommendationSetPrioritiesInput,
  RecommendationStartMeasureInput,
} from "./effect.inputs.js";
import { setPriorities } from "./set-priorities.js";
import { startMeasure } from "./start-measure.js";

const OF_ANSWER = {
  nullable: true,
  description: "The recommendation as it is now, also where the change was refused; null where there is none.",
} as const;

@Resolver(() => RecommendationNeedPayload)
export class RecommendationNeedResolver {
  @Access("municipality:write")
  @Mutation(() => RecommendationNeedPayload, {
    nullable: true,
    description:
      "Declares a need of the town because its council adopted a recommendation, which everybody sees at the need. Refused where the council has not.",
  })
  async recommendationDeclareNeed(
    @Arg("input", () => RecommendationDeclareNeedInput, { description: "The need, and because of what." })
    input: RecommendationDeclareNeedInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return needPayloadOf(await declareNeed(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Recommendation, OF_ANSWER)
  recommendation(@Root() { key }: RecommendationNeedPayload, @Ctx() context: MunicipalitiesContext) {
    return key === null ? null : freshLoaders(context).recommendation.load(key);
  }

  @Access("public")
  @FieldResolver(() => Need, { nullable: true, description: "The need; null where the change was refused." })
  need(@Root() { needKey }: RecommendationNeedPayload, @Ctx() context: MunicipalitiesContext) {
    return needKey === null ? null : freshLoaders(context).need.load(needKey);
  }
}

@Resolver(() => RecommendationMeasurePayload)
export class RecommendationMeasureResolver {
  @Access("municipality:write")
  @Mutation(() => RecommendationMeasurePayload, {
    nullable: true,
    description:
      "Starts a measure of the town's strategy because its council adopted a recommendation, which everybody sees at the measure. Refused where the council has not.",
  })
  async recommendationStartMeasure(
    @Arg("input", () => RecommendationStartMeasureInput, { description: "The measure, and because of what." })
    input: RecommendationStartMeasureInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return measurePayloadOf(await startMeasure(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Recommendation, OF_ANSWER)
  recommendation(@Root() { key }: RecommendationMeasurePayload, @Ctx() context: MunicipalitiesContext) {
    return key === null ? null : freshLoaders(context).recommendation.load(key);
  }

  @Access("public")
  @FieldResolver(() => StrategyMeasure, {
    nullable: true,
    description: "The measure; null where the change was refused.",
  })
  measure(@Root() { measureKey }: RecommendationMeasurePayload, @Ctx() context: MunicipalitiesContext) {
    return measureKey === null ? null : freshLoaders(context).strategyMeasure.load(measureKey);
  }
}

@Resolver(() => RecommendationPayload)
export class RecommendationPrioritiesResolver {
  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Sets how much the town's needs weigh when households are ranked for it, because its council adopted a recommendation, which everybody sees at each priority. Refused where the council has not.",
  })
  async recommendationSetPriorities(
    @Arg("input", () => RecommendationSetPrioritiesInput, { description: "The priorities, and because of what." })
    input: RecommendationSetPrioritiesInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await setPriorities(db, caller, input));
  }
}
