/** The graph's door to measures of strategies: translates, and nothing else. */
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
import { StrategyGoal } from "../goal/strategy-goal.entity.js";
import { visibleToCaller } from "../goal/strategy-goals.js";
import { MEASURE_MACHINE, openStatuses, StrategyStatusEnum } from "../strategy-status.js";
import { StrategyMeasure } from "./strategy-measure.entity.js";

@Resolver(() => StrategyMeasure)
export class StrategyMeasureResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The measure in one line." })
  title(
    @Root() { title }: StrategyMeasure,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: StrategyMeasure) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: StrategyMeasure,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The description in all languages in which it is written.",
  })
  descriptionTexts(@Root() { description }: StrategyMeasure) {
    return entriesOf(description);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality that does it." })
  municipality(
    @Root() { ags }: StrategyMeasure,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => StrategyGoal, {
    nullable: true,
    description: "The goal that it serves; null where it serves the strategy as a whole.",
  })
  async goal(
    @Root() { goalKey }: StrategyMeasure,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return goalKey === null ? null : visibleToCaller(caller, await loaders.strategyGoal.load(goalKey, info));
  }

  @Access("public")
  @FieldResolver(() => [StrategyStatusEnum], { description: "The statuses to which a step is open now." })
  nextStatuses(@Root() measure: StrategyMeasure) {
    return openStatuses(MEASURE_MACHINE, measure.status, measure);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: StrategyMeasure,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.strategyMeasureHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() measure: StrategyMeasure,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(measure.ags, info);
    return cannotUpdateReasons(caller, measure, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() measure: StrategyMeasure,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(measure.ags, info);
    return cannotUpdateReasons(caller, measure, town?.isCurrent ?? false);
  }
}
