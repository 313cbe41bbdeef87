/** The graph's door to freshness: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { PageArguments, parsePage } from "../../../schema/connection.js";
import { globalId } from "../../../schema/identity.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { FreshnessIssueFilter } from "./freshness.inputs.js";
import { Freshness, FreshnessIssue, FreshnessIssueConnection } from "./freshness.types.js";
import { messageOf, missingLanguagesOf } from "./issue-message.js";

@Resolver(() => Municipality)
export class MunicipalityFreshnessResolver {
  @Access("public")
  @FieldResolver(() => Freshness, {
    nullable: true,
    description:
      "Whether what it presents still holds: a traffic light with its list. NOT_PRESENTED where it presents nothing.",
  })
  freshness(@Root() { ags }: Municipality, @Ctx() { loaders }: MunicipalitiesContext) {
    return loaders.freshness.load(ags);
  }
}

@Resolver(() => Freshness)
export class FreshnessResolver {
  @Access("public")
  @FieldResolver(() => FreshnessIssueConnection, {
    nullable: true,
    description: "What stands behind the light, the worst first, and of these the oldest; at the end the remarks.",
  })
  issues(
    @Root() { ags }: Freshness,
    @Arg("filter", () => FreshnessIssueFilter, { nullable: true, description: "Which issues; all by default." })
    filter: FreshnessIssueFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
  ) {
    return loaders.freshnessIssuePage.load(ags, filter, parsePage(page));
  }
}

@Resolver(() => FreshnessIssue)
export class FreshnessIssueResolver {
  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The issue in words, with its figures, in German or English.",
  })
  message(
    @Root() issue: FreshnessIssue,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return messageOf(issue, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => ID, {
    nullable: true,
    description: "Id of the offer or need that it is about; null for the portrait and its pictures.",
  })
  objectId(@Root() { part, objectKey }: FreshnessIssue) {
    return part === "PORTRAIT" ? null : globalId(part === "OFFERS" ? "Offer" : "Need", objectKey);
  }

  @Access("public")
  @FieldResolver(() => [LanguageEnum], {
    description: "TRANSLATION_MISSING: the languages, German left out, in which one of its texts is missing.",
  })
  missingLanguages(@Root() issue: FreshnessIssue) {
    return missingLanguagesOf(issue);
  }
}
