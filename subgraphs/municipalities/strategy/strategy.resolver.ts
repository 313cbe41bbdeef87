/** The graph's door to development strategies: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Strategy, StrategyGoal, StrategyMeasure } from "./strategy.types.js";

@Resolver(() => Municipality)
export class MunicipalityStrategyResolver {
  // The hub takes in no strategies yet, so no municipality has one: null is the truth.
  @Access("public")
  @FieldResolver(() => Strategy, {
    nullable: true,
    description: "Its development strategy; null where it has handed in none.",
  })
  strategy(): Strategy | null {
    return null;
  }
}

@Resolver(() => StrategyGoal)
export class StrategyGoalResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The goal in one line." })
  title(
    @Root() { title }: StrategyGoal,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }
}

@Resolver(() => StrategyMeasure)
export class StrategyMeasureResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The measure in one line." })
  title(
    @Root() { title }: StrategyMeasure,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }
}
