/** The graph's door to set-ups that are copied: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntries, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { AdvisoryBoard } from "../board/advisory-board.entity.js";
import { AdvisoryBoardPayload } from "../board/board-change.inputs.js";
import { BoardPrecondition } from "../precondition/board-precondition.entity.js";
import { copyBoard } from "./board-copy.js";
import { AdvisoryBoardCopyInput } from "./board-template.inputs.js";
import { PlannedBoardSession } from "./planned-session.types.js";

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardTemplateResolver {
  @Access("municipality:write")
  @Mutation(() => AdvisoryBoardPayload, {
    nullable: true,
    description:
      "Enters the idea of a board with the set-up of another one: steering group, unfilled seats by group, open preconditions with the other's evidence as examples, and its public sessions as a plan. The question is left open; nothing of minutes, recommendations or who sits there is copied.",
  })
  async advisoryBoardCopy(
    @Arg("input", () => AdvisoryBoardCopyInput, { description: "Which board's set-up, for which municipality." })
    input: AdvisoryBoardCopyInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ): Promise<AdvisoryBoardPayload> {
    const { key, errors } = await copyBoard(db, caller, input);
    return { key, userErrors: errors };
  }

  @Access("public")
  @FieldResolver(() => AdvisoryBoard, {
    nullable: true,
    description: "The board whose set-up it began with; null where it began with none, or where that board is gone.",
  })
  copiedFrom(
    @Root() { copiedFromKey }: AdvisoryBoard,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return copiedFromKey === null ? null : loaders.board.load(copiedFromKey, info);
  }

  @Access("public")
  @FieldResolver(() => [PlannedBoardSession], {
    description: "The sessions of the board whose set-up it began with, as a plan; empty where it began with none.",
  })
  sessionPlan(@Root() { sessionPlan }: AdvisoryBoard) {
    return sessionPlan;
  }
}

@Resolver(() => PlannedBoardSession)
export class PlannedBoardSessionResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it was about." })
  title(
    @Root() { title }: PlannedBoardSession,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: PlannedBoardSession) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => [String], { description: "The public points of its agenda, in order." })
  agenda(
    @Root() { agenda }: PlannedBoardSession,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return agenda.flatMap((title) => inLanguage(title, lang, languages) ?? []);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntries], {
    description: "The points of its agenda, each in all languages in which it is written.",
  })
  agendaTexts(@Root() { agenda }: PlannedBoardSession): LocalizedTextEntries[] {
    return agenda.map((title) => ({ texts: entriesOf(title) }));
  }
}

@Resolver(() => BoardPrecondition)
export class BoardPreconditionExampleResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "How the board whose set-up was copied showed it: an example, no evidence here. Null where there is none.",
  })
  example(
    @Root() { example }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(example, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The example in all languages in which it is written." })
  exampleTexts(@Root() { example }: BoardPrecondition) {
    return entriesOf(example);
  }
}
