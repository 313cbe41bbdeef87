/** The graph's door to preconditions of boards: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { townRight } from "../../writing/town-right.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import { BoardPreconditionPayload, BoardPreconditionUpdateInput } from "./board-precondition.inputs.js";
import { preconditionByKey } from "./board-precondition.loader.js";
import { updatePrecondition } from "./board-precondition-changes.js";
import { PRECONDITION_GUIDES } from "./guide.js";
import { PRECONDITIONS } from "./precondition.js";

@Resolver(() => BoardPrecondition)
export class BoardPreconditionResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The words that people read for what is needed." })
  label(
    @Root() { precondition }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(labelOf(PRECONDITIONS, precondition), lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "How one knows how far it is met; null where nothing is said.",
  })
  evidence(
    @Root() { evidence }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(evidence, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The evidence in all languages in which it is written." })
  evidenceTexts(@Root() { evidence }: BoardPrecondition) {
    return entriesOf(evidence);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The guide: what a municipality has to do for it, in German or English.",
  })
  whatToDo(
    @Root() { precondition }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(PRECONDITION_GUIDES[precondition].whatToDo, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The guide: who does that in a municipality, in German or English.",
  })
  whoDoesIt(
    @Root() { precondition }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(PRECONDITION_GUIDES[precondition].whoDoesIt, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The guide: by what one knows that it is met, in German or English.",
  })
  howOneKnows(
    @Root() { precondition }: BoardPrecondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(PRECONDITION_GUIDES[precondition].howOneKnows, lang, languages);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: BoardPrecondition,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.preconditionHistory(caller).load(key, null, parsePage(page));
  }
}

@Resolver(() => BoardPreconditionPayload)
export class BoardPreconditionChangeResolver {
  @Access("municipality:write")
  @Mutation(() => BoardPreconditionPayload, {
    nullable: true,
    description:
      "Says how far a precondition of a board is met, and by what evidence. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async boardPreconditionUpdate(
    @Arg("input", () => BoardPreconditionUpdateInput, { description: "The change." })
    input: BoardPreconditionUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    const { key, errors } = await updatePrecondition(db, caller, input);
    return { key, userErrors: errors };
  }

  @Access("public")
  @FieldResolver(() => BoardPrecondition, {
    nullable: true,
    description: "The precondition as it is now, also where the change was refused; null where there is none.",
  })
  precondition(@Root() { key }: BoardPreconditionPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : preconditionByKey(loaders, key);
  }
}
