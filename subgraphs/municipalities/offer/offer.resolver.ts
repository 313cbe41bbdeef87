/** The graph's door to offers: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Offer } from "./offer.entity.js";
import { type OfferDimension, OfferDimensionEnum, OfferFilter, OfferTotal } from "./offer.inputs.js";
import { findOffers, offerTotals } from "./offers.js";

const OfferConnection = ConnectionType("Offer", Offer, "offers");
const WHICH = { nullable: true, description: "Which offers; all by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityOffersResolver {
  @FieldResolver(() => OfferConnection, {
    nullable: true,
    description: "What it offers to people who move there, newest first.",
  })
  offers(
    @Root() { ags }: Municipality,
    @Arg("filter", () => OfferFilter, WHICH) filter: OfferFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
  ) {
    return loaders.offerPage.load(ags, filter, parsePage(page));
  }
}

@Resolver(() => Offer)
export class OfferResolver {
  @Query(() => OfferConnection, { nullable: true, description: "Offers of all current municipalities, newest first." })
  offers(
    @Arg("filter", () => OfferFilter, WHICH) filter: OfferFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return findOffers(db, filter, parsePage(page));
  }

  @Query(() => [OfferTotal], {
    nullable: true,
    description: "Number and capacity of offers in flat rows for charts. Unfiltered, they count what `offers` lists.",
  })
  offerTotals(
    @Arg("by", () => [OfferDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: OfferDimension[],
    @Arg("filter", () => OfferFilter, WHICH) filter: OfferFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return offerTotals(db, by, filter);
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is, in a few words." })
  title(
    @Root() { title }: Offer,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: Offer,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality that offers it." })
  municipality(@Root() { ags }: Offer, @Ctx() { loaders }: MunicipalitiesContext) {
    return loaders.municipality.load(ags);
  }
}
