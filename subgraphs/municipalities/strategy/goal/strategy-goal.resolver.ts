/** The graph's door to goals of strategies: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import type { MunicipalitiesContext } from "../../context.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../../writing/fields.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum, townRight } from "../../writing/town-right.js";
import { NeedConnection } from "../../need/need-connection.js";
import { StrategyMeasure } from "../measure/strategy-measure.entity.js";
import { GOAL_MACHINE, openStatuses, StrategyStatusEnum } from "../strategy-status.js";
import { Strategy } from "../strategy.entity.js";
import { progressOf } from "./goal-progress.js";
import { GoalProgress } from "./goal-progress.types.js";
import { StrategyGoalValue } from "./goal-value.entity.js";
import { GoalValueConnection } from "./goal-value.resolver.js";
import { StrategyGoal } from "./strategy-goal.entity.js";

@Resolver(() => StrategyGoal)
export class StrategyGoalResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The goal in one line." })
  title(
    @Root() { title }: StrategyGoal,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: StrategyGoal) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: StrategyGoal,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The description in all languages in which it is written.",
  })
  descriptionTexts(@Root() { description }: StrategyGoal) {
    return entriesOf(description);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "By what it is measured, such as “pupils of the primary school”; null where it has no indicator.",
  })
  indicator(
    @Root() { indicator }: StrategyGoal,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(indicator, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The indicator in all languages in which it is written." })
  indicatorTexts(@Root() { indicator }: StrategyGoal) {
    return entriesOf(indicator);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The unit of all its values, such as “children” or “%”; null where none was named.",
  })
  unit(
    @Root() { unit }: StrategyGoal,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(unit, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The unit in all languages in which it is written." })
  unitTexts(@Root() { unit }: StrategyGoal) {
    return entriesOf(unit);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose goal it is." })
  municipality(
    @Root() { ags }: StrategyGoal,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => Strategy, { nullable: true, description: "The strategy to which it belongs." })
  strategy(@Root() { ags }: StrategyGoal, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.strategyOfTown.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [StrategyMeasure], {
    description: "What the municipality does to reach it, the first to begin first.",
  })
  async measures(
    @Root() { key, ags }: StrategyGoal,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A town's few dozen measures at once: of which goals, is known only after the wave that reads the goals.
    const measures = await loaders.measuresOfTown.load(ags, info);
    return measures.filter(({ goalKey }) => goalKey === key);
  }

  @Access("public")
  @FieldResolver(() => NeedConnection, {
    nullable: true,
    description: "The needs that serve it: what has to come for the goal to be reached, newest first.",
  })
  needs(
    @Root() { key }: StrategyGoal,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.needPageOfGoal.load(key, null, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => GoalValueConnection, {
    nullable: true,
    description: "What was measured of its indicator, the newest first.",
  })
  values(
    @Root() { key }: StrategyGoal,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.goalValuePage.load(key, null, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => StrategyGoalValue, {
    nullable: true,
    description: "The newest value of its indicator; null where nothing was measured.",
  })
  latestValue(
    @Root() { key }: StrategyGoal,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.latestGoalValue.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => GoalProgress, { description: "How far it has come by its figures." })
  async progress(
    @Root() goal: StrategyGoal,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GoalProgress> {
    return progressOf(goal, await loaders.latestGoalValue.load(goal.key, info));
  }

  @Access("public")
  @FieldResolver(() => [StrategyStatusEnum], { description: "The statuses to which a step is open now." })
  nextStatuses(@Root() { status }: StrategyGoal) {
    return openStatuses(GOAL_MACHINE, status, null);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: StrategyGoal,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.strategyGoalHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() goal: StrategyGoal,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(goal.ags, info);
    return cannotUpdateReasons(caller, goal, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() goal: StrategyGoal,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(goal.ags, info);
    return cannotUpdateReasons(caller, goal, town?.isCurrent ?? false);
  }
}

@Resolver(() => GoalProgress)
export class GoalProgressResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The percentage in words with the figures behind it, or what is missing; in German and English.",
  })
  explanation(
    @Root() { explanation }: GoalProgress,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage({ ...explanation }, lang, languages);
  }
}
