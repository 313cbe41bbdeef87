/** The graph's door to recommendations: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { AdvisoryBoard } from "../advisory-board/board/advisory-board.entity.js";
import { BoardSession } from "../advisory-board/session/board-session.entity.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { PresentedChangeConnection } from "../writing/history.types.js";
import {
  type CannotUpdateReason,
  cannotUpdateReasons,
  CannotUpdateReasonEnum,
  townRight,
} from "../writing/town-right.js";
import { CouncilDecision, RecommendationFollowUp } from "./decision/council-decision.types.js";
import { decisionOf, followUpOf } from "./decision/decided.js";
import { RecommendationStep, recommendationSteps } from "./recommendation-step.types.js";
import { Recommendation } from "./recommendation.entity.js";
import { RecommendationFilter } from "./recommendation.inputs.js";
import { RecommendationDissent, RecommendationVotes } from "./support/support.types.js";

const RecommendationConnection = ConnectionType("Recommendation", Recommendation, "recommendations");

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardRecommendationsResolver {
  @Access("public")
  @FieldResolver(() => RecommendationConnection, {
    nullable: true,
    description:
      "What it recommends, in the order of its paper: vision, guidelines, measures. Drafts and withdrawn ones are among them, because a board works in public; `filter.status` leaves them out.",
  })
  recommendations(
    @Root() { key }: AdvisoryBoard,
    @Arg("filter", () => RecommendationFilter, {
      nullable: true,
      description: "Which recommendations; all by default.",
    })
    filter: RecommendationFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.recommendationPage.load(key, filter, parsePage(page), info);
  }
}

@Resolver(() => Recommendation)
export class RecommendationResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is, in a few words." })
  title(
    @Root() { title }: Recommendation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: Recommendation) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What the board recommends, in full." })
  text(
    @Root() { text }: Recommendation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(text, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The text in all languages in which it is written." })
  textTexts(@Root() { text }: Recommendation) {
    return entriesOf(text);
  }

  @Access("public")
  @FieldResolver(() => AdvisoryBoard, { nullable: true, description: "The board that recommends it." })
  board(
    @Root() { boardKey }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.board.load(boardKey, info);
  }

  @Access("public")
  @FieldResolver(() => BoardSession, {
    nullable: true,
    description: "The session in which the board voted on it; null as long as it is a draft.",
  })
  session(
    @Root() { sessionKey }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessionKey === null ? null : loaders.session.load(sessionKey, info);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose council decides on it." })
  municipality(
    @Root() { ags }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [RecommendationVotes], {
    description: "How each group of the board voted on it; none as long as it is a draft.",
  })
  votes(@Root() { votes }: Recommendation) {
    return votes;
  }

  @Access("public")
  @FieldResolver(() => [RecommendationDissent], { description: "The dissent that goes to the council with it." })
  dissent(@Root() { dissent }: Recommendation) {
    return dissent;
  }

  @Access("public")
  @FieldResolver(() => CouncilDecision, {
    nullable: true,
    description: "What the council decided last; null before its decision.",
  })
  decision(@Root() recommendation: Recommendation) {
    return decisionOf(recommendation);
  }

  @Access("public")
  @FieldResolver(() => RecommendationFollowUp, {
    nullable: true,
    description: "What has become of it since the council adopted it; null where nothing was reported.",
  })
  followUp(@Root() recommendation: Recommendation) {
    return followUpOf(recommendation);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why the board took it back; null where it did not, or gave no reason.",
  })
  withdrawalReason(
    @Root() { withdrawalReason }: Recommendation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(withdrawalReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [RecommendationStep], {
    nullable: true,
    description: "Where it can go from here, and what is missing for it; nothing where it has come to its end.",
  })
  async nextSteps(
    @Root() { status, votes, effectCount, boardKey }: Recommendation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const board = await loaders.board.load(boardKey, info);
    return board && recommendationSteps(status, { boardStatus: board.status, votes, effectCount });
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first: votes, dissent and decisions too.",
  })
  history(
    @Root() { key, ags }: Recommendation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.recommendationHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() recommendation: Recommendation,
    @Ctx() context: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await whyNotUpdated(recommendation, context, info)).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  viewerCannotUpdateReasons(
    @Root() recommendation: Recommendation,
    @Ctx() context: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return whyNotUpdated(recommendation, context, info);
  }
}

async function whyNotUpdated(
  { ags, boardKey, status }: Recommendation,
  { caller, loaders }: MunicipalitiesContext,
  info: GraphQLResolveInfo,
): Promise<CannotUpdateReason[]> {
  const [town, board] = await Promise.all([loaders.municipality.load(ags, info), loaders.board.load(boardKey, info)]);
  const closedOn = board?.closedOn ?? null;
  const isOutOfSession = status === "DRAFT" && closedOn === null && board?.status !== "IN_SESSION";
  return [
    ...cannotUpdateReasons(caller, { ags, closedOn }, town?.isCurrent ?? false),
    ...(isOutOfSession ? (["NOT_IN_SESSION"] as const) : []),
  ];
}
