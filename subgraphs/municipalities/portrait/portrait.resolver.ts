/** The graph's door to portraits: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Portrait } from "./portrait.entity.js";

@Resolver(() => Municipality)
export class MunicipalityPortraitResolver {
  @FieldResolver(() => Portrait, {
    nullable: true,
    description: "How it introduces itself; null where it has not done so.",
  })
  portrait(@Root() { ags }: Municipality, @Ctx() { loaders }: MunicipalitiesContext): Promise<Portrait | null> {
    return loaders.portrait.load(ags);
  }
}

@Resolver(() => Portrait)
export class PortraitResolver {
  @FieldResolver(() => String, { nullable: true, description: "One line that says what the place is." })
  headline(
    @Root() { headline }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(headline, lang, languages);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is like to live there, in a paragraph or two." })
  introduction(
    @Root() { introduction }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(introduction, lang, languages);
  }

  @FieldResolver(() => [String], { description: "What the municipality counts among its strengths." })
  strengths(
    @Root() { strengths }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return strengths.flatMap((strength) => inLanguage(strength, lang, languages) ?? []);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The office to turn to: an office of the administration, never a person.",
  })
  contactOffice(
    @Root() { contactOffice }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(contactOffice, lang, languages);
  }
}
