/** The graph's door to the towns' side of the place finder: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MatchingContext } from "../context.js";
import { PlaceExplanation, PlaceSuggestion } from "./place.types.js";
import { townReasonInLanguage, townSideOf } from "./town-side.js";
import { TownContribution, TownSide } from "./town-side.types.js";

const TOWN_SIDE = {
  description:
    "What the household would bring to this town, by the town's own needs. It changes neither rank nor score.",
} as const;

@Resolver(() => PlaceSuggestion)
export class PlaceSuggestionTownSideResolver {
  @Access("public")
  @FieldResolver(() => TownSide, TOWN_SIDE)
  townSide(@Root() { place }: PlaceSuggestion): TownSide {
    return townSideOf(place);
  }
}

@Resolver(() => PlaceExplanation)
export class PlaceExplanationTownSideResolver {
  @Access("public")
  @FieldResolver(() => TownSide, TOWN_SIDE)
  townSide(@Root() { place }: PlaceExplanation): TownSide {
    return townSideOf(place);
  }
}

@Resolver(() => TownContribution)
export class TownContributionResolver {
  @Access("public")
  @FieldResolver(() => String, {
    description: "Why the fit is what it is, with its figures; in German and English.",
  })
  reason(
    @Root() { reason }: TownContribution,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return townReasonInLanguage(reason, lang, languages);
  }
}
