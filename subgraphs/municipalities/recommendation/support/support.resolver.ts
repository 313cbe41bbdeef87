/** The graph's door to the texts of dissent: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { RecommendationDissent } from "./support.types.js";

@Resolver(() => RecommendationDissent)
export class RecommendationDissentResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it does not agree with, and why." })
  text(
    @Root() { text }: RecommendationDissent,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(text, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The text in all languages in which it is written." })
  textTexts(@Root() { text }: RecommendationDissent) {
    return entriesOf(text);
  }
}
