/** The graph's door to measured values of goals: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import type { MunicipalitiesContext } from "../../context.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { townRight } from "../../writing/town-right.js";
import { StrategyGoalValue } from "./goal-value.entity.js";
import { StrategyGoal } from "./strategy-goal.entity.js";
import { visibleToCaller } from "./strategy-goals.js";

export const GoalValueConnection = ConnectionType(
  "StrategyGoalValue",
  StrategyGoalValue,
  "measured values of a goal of a strategy",
);

@Resolver(() => StrategyGoalValue)
export class GoalValueResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the value comes from, such as a statistic; null where it was not named.",
  })
  source(
    @Root() { source }: StrategyGoalValue,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(source, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The source in all languages in which it is written." })
  sourceTexts(@Root() { source }: StrategyGoalValue) {
    return entriesOf(source);
  }

  @Access("public")
  @FieldResolver(() => StrategyGoal, { nullable: true, description: "The goal whose indicator was measured." })
  async goal(
    @Root() { goalKey }: StrategyGoalValue,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return visibleToCaller(caller, await loaders.strategyGoal.load(goalKey, info));
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: StrategyGoalValue,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.goalValueHistory(caller).load(key, null, parsePage(page));
  }
}
