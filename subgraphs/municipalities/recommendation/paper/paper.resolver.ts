/** The graph's door to the papers of boards: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import type { MunicipalitiesContext } from "../../context.js";
import { BoardPaper, paperOf } from "./paper.types.js";

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardPaperResolver {
  @Access("public")
  @FieldResolver(() => BoardPaper, {
    nullable: true,
    description: "Its paper of vision, guidelines and measures; null where it has proposed nothing yet.",
  })
  async paper(
    @Root() board: AdvisoryBoard,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return paperOf(board, await loaders.paper.load(board.key, info));
  }
}

@Resolver(() => BoardPaper)
export class BoardPaperResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The question that the council gave to the board." })
  question(
    @Root() { question }: BoardPaper,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(question, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The question in all languages in which it is written." })
  questionTexts(@Root() { question }: BoardPaper) {
    return entriesOf(question);
  }
}
