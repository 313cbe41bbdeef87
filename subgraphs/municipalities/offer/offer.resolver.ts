/** The graph's door to offers: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { leftOut } from "../../runtime/asked-columns.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Offer } from "./offer.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { PresentedChangeConnection } from "../writing/history.types.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum, refuseWithdrawn, townRight } from "../writing/town-right.js";
import { OfferFilter } from "./offer.inputs.js";
import { availableTo, findOffers, FIELD_COLUMNS } from "./offers.js";

const OfferConnection = ConnectionType("Offer", Offer, "offers");
const WHICH = { nullable: true, description: "Which offers; all by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityOffersResolver {
  @Access("public")
  @FieldResolver(() => OfferConnection, {
    nullable: true,
    description: "What it offers to people who move there, newest first.",
  })
  offers(
    @Root() { ags }: Municipality,
    @Arg("filter", () => OfferFilter, WHICH) filter: OfferFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (filter?.isWithdrawn) requirePermission(caller, townRight(ags));
    return loaders.offerPage.load(ags, filter, parsePage(page), info);
  }
}

@Resolver(() => Offer)
export class OfferResolver {
  @Access("public")
  @Query(() => OfferConnection, { nullable: true, description: "Offers of all current municipalities, newest first." })
  offers(
    @Arg("filter", () => OfferFilter, WHICH) filter: OfferFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    refuseWithdrawn(filter);
    return reads.root(() => findOffers(db, filter, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is, in a few words." })
  title(
    @Root() { title }: Offer,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What one should know about it." })
  description(
    @Root() { description }: Offer,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality that offers it." })
  municipality(@Root() { ags }: Offer, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: Offer) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The description in all languages in which it is written.",
  })
  descriptionTexts(@Root() { description }: Offer) {
    return entriesOf(description);
  }

  @Access("public")
  @FieldResolver(() => Int, {
    description:
      "How many are still free: capacity less reserved and taken. What the matching reserves or releases counts from the next midnight in Germany on, because a live figure would tell when a household has accepted; what the municipality writes counts at once. Its own staff sees the live figure.",
  })
  available(@Root() offer: Offer, @Ctx() { caller }: MunicipalitiesContext) {
    return availableTo(caller, offer);
  }

  @Access("municipality:write")
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many are reserved by proposals just now.",
  })
  reserved(@Root() { ags, reserved }: Offer, @Ctx() { caller }: MunicipalitiesContext) {
    requirePermission(caller, townRight(ags));
    return reserved;
  }

  @Access("municipality:write")
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many are given away just now.",
  })
  taken(@Root() { ags, taken }: Offer, @Ctx() { caller }: MunicipalitiesContext) {
    requirePermission(caller, townRight(ags));
    return taken;
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: Offer,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.offerHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() offer: Offer,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(offer.ags, info);
    return cannotUpdateReasons(caller, offer, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() offer: Offer,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(offer.ags, info);
    return cannotUpdateReasons(caller, offer, town?.isCurrent ?? false);
  }
}
