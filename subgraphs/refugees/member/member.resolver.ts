/** The graph's door to what members speak and have learnt: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { RefugeesContext } from "../context.js";
import { OccupationReference } from "../occupation/occupation.reference.js";
import { languageName } from "./language-name.js";
import { PractisedOccupation, SpokenLanguage } from "./member.types.js";

@Resolver(() => SpokenLanguage)
export class SpokenLanguageResolver {
  @FieldResolver(() => String, { nullable: true, description: "What the language is called; null where nobody knows." })
  name(
    @Root() { code }: SpokenLanguage,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: RefugeesContext,
  ) {
    return languageName(code, lang, languages);
  }
}

@Resolver(() => PractisedOccupation)
export class PractisedOccupationResolver {
  @FieldResolver(() => OccupationReference, { nullable: true, description: "The occupation with its name." })
  occupation(@Root() { kldbCode }: PractisedOccupation): OccupationReference {
    return { kldbCode };
  }
}
