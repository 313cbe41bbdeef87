/** The graph's door to the texts of a board: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardTextsResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is called; null where nothing is said." })
  title(
    @Root() { title }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: AdvisoryBoard) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The one question that the council puts to it; null as long as there is none.",
  })
  question(
    @Root() { question }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(question, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The question in all languages in which it is written." })
  questionTexts(@Root() { question }: AdvisoryBoard) {
    return entriesOf(question);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What shall come of the answer; null where nothing is said.",
  })
  aim(
    @Root() { aim }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(aim, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The aim in all languages in which it is written." })
  aimTexts(@Root() { aim }: AdvisoryBoard) {
    return entriesOf(aim);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "How those are heard who have no seat; null where nothing is said.",
  })
  publicParticipation(
    @Root() { publicParticipation }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(publicParticipation, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "That in all languages in which it is written." })
  publicParticipationTexts(@Root() { publicParticipation }: AdvisoryBoard) {
    return entriesOf(publicParticipation);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What the municipality found when it looked back; null before that.",
  })
  evaluation(
    @Root() { evaluation }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(evaluation, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The evaluation in all languages in which it is written." })
  evaluationTexts(@Root() { evaluation }: AdvisoryBoard) {
    return entriesOf(evaluation);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Why it ended; null before that." })
  closingReason(
    @Root() { closingReason }: AdvisoryBoard,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(closingReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reason in all languages in which it is written." })
  closingReasonTexts(@Root() { closingReason }: AdvisoryBoard) {
    return entriesOf(closingReason);
  }
}
