/** The graph's door to pilots: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Pilot, PilotParticipation } from "./pilot.types.js";

@Resolver(() => Municipality)
export class MunicipalityPilotsResolver {
  // The hub takes in no pilots yet, so no municipality takes part in one: an empty list is the truth.
  @Access("public")
  @FieldResolver(() => [PilotParticipation], { description: "The pilots in which it takes part." })
  pilots(): PilotParticipation[] {
    return [];
  }
}

@Resolver(() => Pilot)
export class PilotResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Name of the pilot." })
  title(
    @Root() { title }: Pilot,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }
}
