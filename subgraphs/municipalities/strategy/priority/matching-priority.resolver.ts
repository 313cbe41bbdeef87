/** The graph's door to matching priorities: translates, and nothing else. */
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
import { MatchingPriority } from "./matching-priority.entity.js";

@Resolver(() => Municipality)
export class MunicipalityPrioritiesResolver {
  @Access("public")
  @FieldResolver(() => [MatchingPriority], {
    description:
      "How much each of its needs weighs when households are ranked for it, by whom it was set and when. Empty where nobody has set anything: the urgency of its needs counts then.",
  })
  matchingPriorities(
    @Root() { ags }: Municipality,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.prioritiesOfTown.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [MatchingPriority], {
    description:
      "Where its staff departs from how much its council had adopted that a need weighs: set otherwise since, or taken back (`withdrawnAt`). When and why is told with each. Empty where it departs from nothing.",
  })
  overriddenPriorities(
    @Root() { ags }: Municipality,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.overriddenPrioritiesOfTown.load(ags, info);
  }
}

@Resolver(() => MatchingPriority)
export class MatchingPriorityResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why the staff has set it to this, or taken it back, against a recommendation that the council adopted; null where it has not. Given anew for each such change.",
  })
  overrideReason(
    @Root() { overrideReason }: MatchingPriority,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(overrideReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reason in all languages in which it is written." })
  overrideReasonTexts(@Root() { overrideReason }: MatchingPriority) {
    return entriesOf(overrideReason);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose priority it is." })
  municipality(
    @Root() { ags }: MatchingPriority,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: MatchingPriority,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.matchingPriorityHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() priority: MatchingPriority,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(priority.ags, info);
    return cannotUpdateReasons(caller, priority, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() priority: MatchingPriority,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(priority.ags, info);
    return cannotUpdateReasons(caller, priority, town?.isCurrent ?? false);
  }
}
