/** The graph's door to sessions of boards: translates, and nothing else. */
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
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { townRight } from "../../writing/town-right.js";
import { AdvisoryBoard } from "../board/advisory-board.entity.js";
import { BoardAgendaItem, BoardSession } from "./board-session.entity.js";
import { visibleAgenda, visibleMinutes, visiblePlace } from "./board-sessions.js";

@Resolver(() => BoardAgendaItem)
export class BoardAgendaItemResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The point in a few words." })
  title(
    @Root() { title }: BoardAgendaItem,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What one should know before; null where nothing is said.",
  })
  description(
    @Root() { description }: BoardAgendaItem,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What came of it; null before the session, or where nothing is said.",
  })
  outcome(
    @Root() { outcome }: BoardAgendaItem,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(outcome, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: BoardAgendaItem) {
    return entriesOf(title);
  }
}

@Resolver(() => BoardSession)
export class BoardSessionResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is called." })
  title(
    @Root() { title }: BoardSession,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: BoardSession) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where it is: a building and its address; null while open. Of a session that is not public, the municipality's staff alone is told.",
  })
  place(@Root() session: BoardSession, @Ctx() { caller }: MunicipalitiesContext) {
    return visiblePlace(caller, session);
  }

  @Access("public")
  @FieldResolver(() => [BoardAgendaItem], {
    description:
      "The points in their order. Of what is not public, the municipality's own staff alone sees any; of a session that is not public, nobody else sees a point.",
  })
  agenda(@Root() session: BoardSession, @Ctx() { caller }: MunicipalitiesContext) {
    return visibleAgenda(caller, session);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What was said and agreed; null before the session, and where the minutes are not public.",
  })
  minutes(
    @Root() session: BoardSession,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { caller, languages }: MunicipalitiesContext,
  ) {
    return inLanguage(visibleMinutes(caller, session), lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The minutes in all languages in which they are written." })
  minutesTexts(@Root() session: BoardSession, @Ctx() { caller }: MunicipalitiesContext) {
    return entriesOf(visibleMinutes(caller, session));
  }

  @Access("public")
  @FieldResolver(() => AdvisoryBoard, { nullable: true, description: "The board that meets." })
  board(
    @Root() { boardKey }: BoardSession,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.board.load(boardKey, info);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: BoardSession,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.sessionHistory(caller).load(key, null, parsePage(page));
  }
}
