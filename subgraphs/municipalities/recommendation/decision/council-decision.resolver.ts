/** The graph's door to the texts of decisions and follow-ups: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { CouncilDecision, RecommendationFollowUp } from "./council-decision.types.js";

@Resolver(() => CouncilDecision)
export class CouncilDecisionResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why; null only where the council adopted the recommendation as it was and gave no reasons.",
  })
  reasons(
    @Root() { reasons }: CouncilDecision,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(reasons, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reasons in all languages in which they are written." })
  reasonsTexts(@Root() { reasons }: CouncilDecision) {
    return entriesOf(reasons);
  }
}

@Resolver(() => RecommendationFollowUp)
export class RecommendationFollowUpResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What was done, and how." })
  note(
    @Root() { note }: RecommendationFollowUp,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(note, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The note in all languages in which it is written." })
  noteTexts(@Root() { note }: RecommendationFollowUp) {
    return entriesOf(note);
  }
}
