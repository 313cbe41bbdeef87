/** The graph's door to development strategies: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { PageArguments, parsePage } from "../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { readAhead } from "../../runtime/read-ahead.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { PresentedChangeConnection } from "../writing/history.types.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum, townRight } from "../writing/town-right.js";
import { StrategyGoal } from "./goal/strategy-goal.entity.js";
import { StrategyMeasure } from "./measure/strategy-measure.entity.js";
import { Strategy } from "./strategy.entity.js";

@Resolver(() => Municipality)
export class MunicipalityStrategyResolver {
  @Access("public")
  @FieldResolver(() => Strategy, {
    nullable: true,
    description: "Its development strategy; null where it has handed in none.",
  })
  strategy(@Root() { ags }: Municipality, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    // The town names them too: they come in the wave of their strategy, instead of in one or two after it.
    readAhead(info, "goals", loaders.goalsOfTown, ags);
    readAhead(info, "measures", loaders.measuresOfTown, ags);
    return loaders.strategyOfTown.load(ags, info);
  }
}

@Resolver(() => Strategy)
export class StrategyResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What the municipality wants to be, in a paragraph or two; null where nobody has written it yet.",
  })
  vision(
    @Root() { vision }: Strategy,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(vision, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The vision in all languages in which it is written." })
  visionTexts(@Root() { vision }: Strategy) {
    return entriesOf(vision);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose strategy it is." })
  municipality(@Root() { ags }: Strategy, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [StrategyGoal], { description: "The goals, in the municipality's order." })
  goals(@Root() { ags }: Strategy, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.goalsOfTown.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [StrategyMeasure], {
    description: "All measures, the first to begin first: those of every goal, and those that serve the whole.",
  })
  measures(@Root() { ags }: Strategy, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.measuresOfTown.load(ags, info);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: Strategy,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.strategyHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() strategy: Strategy,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(strategy.ags, info);
    return cannotUpdateReasons(caller, strategy, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() strategy: Strategy,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(strategy.ags, info);
    return cannotUpdateReasons(caller, strategy, town?.isCurrent ?? false);
  }
}
