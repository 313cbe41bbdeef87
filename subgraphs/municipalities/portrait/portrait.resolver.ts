/** The graph's door to portraits: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { entriesOf, LocalizedTextEntry, LocalizedTextEntries } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum } from "../writing/town-right.js";
import { Picture, Portrait } from "./portrait.entity.js";

@Resolver(() => Municipality)
export class MunicipalityPortraitResolver {
  @Access("public")
  @FieldResolver(() => Portrait, {
    nullable: true,
    description: "How it introduces itself; null where it has not done so.",
  })
  portrait(
    @Root() { ags }: Municipality,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Portrait | null> {
    return loaders.portrait.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => Boolean, {
    description: "Whether the caller may change what the municipality presents: portrait, offers and needs.",
  })
  viewerCanUpdate(@Root() town: Municipality, @Ctx() { caller }: MunicipalitiesContext) {
    return cannotUpdateReasons(caller, { ags: town.ags }, town.isCurrent).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  viewerCannotUpdateReasons(@Root() town: Municipality, @Ctx() { caller }: MunicipalitiesContext) {
    return cannotUpdateReasons(caller, { ags: town.ags }, town.isCurrent);
  }
}

@Resolver(() => Portrait)
export class PortraitResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "One line that says what the place is." })
  headline(
    @Root() { headline }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(headline, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is like to live there, in a paragraph or two." })
  introduction(
    @Root() { introduction }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(introduction, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [String], { description: "What the municipality counts among its strengths." })
  strengths(
    @Root() { strengths }: Portrait,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return strengths.flatMap((strength) => inLanguage(strength, lang, languages) ?? []);
  }

  @Access("public")
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

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The headline in all languages in which it is written." })
  headlineTexts(@Root() { headline }: Portrait) {
    return entriesOf(headline);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The introduction in all languages in which it is written.",
  })
  introductionTexts(@Root() { introduction }: Portrait) {
    return entriesOf(introduction);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntries], {
    description: "The strengths, each in all languages in which it is written.",
  })
  strengthTexts(@Root() { strengths }: Portrait): LocalizedTextEntries[] {
    return strengths.map((strength) => ({ texts: entriesOf(strength) }));
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The office to turn to, in all languages in which it is written.",
  })
  contactOfficeTexts(@Root() { contactOffice }: Portrait) {
    return entriesOf(contactOffice);
  }

  @Access("public")
  @FieldResolver(() => [Picture], { description: "Pictures of the place, in the municipality's order." })
  pictures(@Root() { ags }: Portrait, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.pictures.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() { ags }: Portrait,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(ags, info);
    return cannotUpdateReasons(caller, { ags }, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() { ags }: Portrait,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(ags, info);
    return cannotUpdateReasons(caller, { ags }, town?.isCurrent ?? false);
  }
}

@Resolver(() => Picture)
export class PictureResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What the picture shows, for people who do not see it (alternative text).",
  })
  alternativeText(
    @Root() { alternativeText }: Picture,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(alternativeText, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The alternative text in all languages in which it is written.",
  })
  alternativeTextTexts(@Root() { alternativeText }: Picture) {
    return entriesOf(alternativeText);
  }
}
