/** The graph's door to changes of offers: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import {
  OfferCreateInput,
  offerPayload,
  OfferPayload,
  OfferReinstateInput,
  OfferUpdateInput,
  OfferWithdrawInput,
} from "./offer-change.inputs.js";
import { createOffer, reinstateOffer, updateOffer, withdrawOffer } from "./offer-changes.js";
import { Offer } from "./offer.entity.js";

@Resolver(() => OfferPayload)
export class OfferChangeResolver {
  @Access("municipality:write")
  @Mutation(() => OfferPayload, {
    nullable: true,
    description: "Publishes an offer of a municipality. Only municipality, kind, title and capacity are needed.",
  })
  async offerCreate(
    @Arg("input", () => OfferCreateInput, { description: "The offer." }) input: OfferCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await createOffer(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Changes an offer. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async offerUpdate(
    @Arg("input", () => OfferUpdateInput, { description: "The change." }) input: OfferUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await updateOffer(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Withdraws an offer: it vanishes from all lists, and its history stays. An offer of which something is reserved cannot be withdrawn.",
  })
  async offerWithdraw(
    @Arg("input", () => OfferWithdrawInput, { description: "Which offer." }) input: OfferWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await withdrawOffer(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => OfferPayload, {
    nullable: true,
    description: "Brings back an offer that was withdrawn, as it stood.",
  })
  async offerReinstate(
    @Arg("input", () => OfferReinstateInput, { description: "Which offer." }) input: OfferReinstateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await reinstateOffer(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Offer, {
    nullable: true,
    description: "The offer as it is now, also where the change was refused; null where there is none.",
  })
  offer(@Root() { key }: OfferPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.offer.load(key);
  }
}
