/** The graph's door to needs: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { askedPage } from "../../runtime/asked-page.js";
import { PageArguments, parsePage } from "../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { leftOut } from "../../runtime/asked-columns.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Need, Occupation } from "./need.entity.js";
import { StrategyGoal } from "../strategy/goal/strategy-goal.entity.js";
import { visibleToCaller } from "../strategy/goal/strategy-goals.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { PresentedChangeConnection } from "../writing/history.types.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum, refuseWithdrawn, townRight } from "../writing/town-right.js";
import { NeedConnection } from "./need-connection.js";
import { NeedFilter } from "./need.inputs.js";
import { findNeeds, FIELD_COLUMNS } from "./needs.js";

const WHICH = { nullable: true, description: "Which needs; all by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityNeedsResolver {
  @Access("public")
  @FieldResolver(() => NeedConnection, { nullable: true, description: "What it needs, newest first." })
  needs(
    @Root() { ags }: Municipality,
    @Arg("filter", () => NeedFilter, WHICH) filter: NeedFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (filter?.isWithdrawn) requirePermission(caller, townRight(ags));
    return loaders.needPage.load(ags, filter, parsePage(page), info);
  }
}

@Resolver(() => Need)
export class NeedResolver {
  @Access("public")
  @Query(() => NeedConnection, { nullable: true, description: "Needs of all current municipalities, newest first." })
  needs(
    @Arg("filter", () => NeedFilter, WHICH) filter: NeedFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    refuseWithdrawn(filter);
    return reads.root(() => findNeeds(db, filter, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is, in a few words." })
  title(
    @Root() { title }: Need,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: Need,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality that needs it." })
  municipality(@Root() { ags }: Need, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => Occupation, {
    nullable: true,
    description: "The occupation that is needed; null where the need is not for one.",
  })
  occupation(@Root() { kldbCode }: Need): Occupation | null {
    return kldbCode === null ? null : { kldbCode };
  }

  @Access("public")
  @FieldResolver(() => StrategyGoal, {
    nullable: true,
    description: "The goal of the municipality's strategy that it serves; null where it serves none.",
  })
  async strategyGoal(
    @Root() { strategyGoalKey }: Need,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return strategyGoalKey === null
      ? null
      : visibleToCaller(caller, await loaders.strategyGoal.load(strategyGoalKey, info));
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: Need) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The description in all languages in which it is written.",
  })
  descriptionTexts(@Root() { description }: Need) {
    return entriesOf(description);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: Need,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.needHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() need: Need,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(need.ags, info);
    return cannotUpdateReasons(caller, need, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() need: Need,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(need.ags, info);
    return cannotUpdateReasons(caller, need, town?.isCurrent ?? false);
  }
}
