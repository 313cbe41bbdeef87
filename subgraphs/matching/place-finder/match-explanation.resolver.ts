/** The graph's door to explanations: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { CONSTRAINTS } from "../../../schema/vocabulary/constraint.js";
import { CRITERIA } from "../../../schema/vocabulary/criterion.js";
import { labelOf } from "../../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MatchingContext } from "../context.js";
import { MatchComparison, MatchContribution, MatchExplanation, MatchImprovement } from "./match-explanation.types.js";
import { comparisonWithBest, improvementsOf, reasonInLanguage } from "./match-explanations.js";
import { UnmetConstraint } from "./place.types.js";

@Resolver(() => MatchExplanation)
export class MatchExplanationResolver {
  @Access("public")
  @FieldResolver(() => String, { description: "The score and what decides it, in one or two sentences." })
  summary(
    @Root() { summary }: MatchExplanation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return reasonInLanguage(summary, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [MatchComparison], {
    description:
      "Against the town that ranks first, criterion by criterion, the greatest loss first; equal criteria are left out. Empty for that town itself, and where no town is possible.",
  })
  comparedToBest(@Root() { place }: MatchExplanation) {
    return comparisonWithBest(place);
  }

  @Access("public")
  @FieldResolver(() => [MatchImprovement], {
    description:
      "The smallest single changes, on the household's side or the town's, that would make the town possible or lift its score: first those that make it possible, then by the score after them.",
  })
  improvements(@Root() { place }: MatchExplanation) {
    return improvementsOf(place);
  }
}

@Resolver(() => MatchContribution)
export class MatchContributionResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Name of the criterion for people." })
  label(
    @Root() { criterion }: MatchContribution,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return inLanguage({ ...labelOf(CRITERIA, criterion) }, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, { description: "Why the fit is what it is, with its figures." })
  reason(
    @Root() { reason }: MatchContribution,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return reasonInLanguage(reason, lang, languages);
  }
}

@Resolver(() => MatchComparison)
export class MatchComparisonResolver {
  @Access("public")
  @FieldResolver(() => String, { description: "The reason here beside the reason there." })
  reason(
    @Root() { reason }: MatchComparison,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return reasonInLanguage(reason, lang, languages);
  }
}

@Resolver(() => MatchImprovement)
export class MatchImprovementResolver {
  @Access("public")
  @FieldResolver(() => String, { description: "The change in words." })
  change(
    @Root() { change }: MatchImprovement,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return reasonInLanguage(change, lang, languages);
  }
}

@Resolver(() => UnmetConstraint)
export class UnmetConstraintResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Name of the constraint for people." })
  label(
    @Root() { constraint }: UnmetConstraint,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return inLanguage({ ...labelOf(CONSTRAINTS, constraint) }, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, { description: "What is missing, with its figures." })
  reason(
    @Root() { reason }: UnmetConstraint,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MatchingContext,
  ) {
    return reasonInLanguage(reason, lang, languages);
  }
}
