/** The graph's door to needs: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Need, Occupation } from "./need.entity.js";
import { type NeedDimension, NeedDimensionEnum, NeedFilter, NeedTotal } from "./need.inputs.js";
import { findNeeds, needTotals } from "./needs.js";

const NeedConnection = ConnectionType("Need", Need, "needs");
const WHICH = { nullable: true, description: "Which needs; all by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityNeedsResolver {
  @FieldResolver(() => NeedConnection, { nullable: true, description: "What it needs, newest first." })
  needs(
    @Root() { ags }: Municipality,
    @Arg("filter", () => NeedFilter, WHICH) filter: NeedFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
  ) {
    return loaders.needPage.load(ags, filter, parsePage(page));
  }
}

@Resolver(() => Need)
export class NeedResolver {
  @Query(() => NeedConnection, { nullable: true, description: "Needs of all current municipalities, newest first." })
  needs(
    @Arg("filter", () => NeedFilter, WHICH) filter: NeedFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return findNeeds(db, filter, parsePage(page));
  }

  @Query(() => [NeedTotal], {
    nullable: true,
    description: "Number and quantity of needs in flat rows for charts. Unfiltered, they count what `needs` lists.",
  })
  needTotals(
    @Arg("by", () => [NeedDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: NeedDimension[],
    @Arg("filter", () => NeedFilter, WHICH) filter: NeedFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return needTotals(db, by, filter);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is, in a few words." })
  title(
    @Root() { title }: Need,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: Need,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality that needs it." })
  municipality(@Root() { ags }: Need, @Ctx() { loaders }: MunicipalitiesContext) {
    return loaders.municipality.load(ags);
  }

  @FieldResolver(() => Occupation, {
    nullable: true,
    description: "The occupation that is needed; null where the need is not for one.",
  })
  occupation(@Root() { kldbCode }: Need): Occupation | null {
    return kldbCode === null ? null : { kldbCode };
  }
}
