/** The graph's door to changes of offers: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
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
  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Publishes an offer of a municipality. Only municipality, kind, title and capacity are needed. Needs the scope `municipality:write` for it.",
  })
  async offerCreate(
    @Arg("input", () => OfferCreateInput, { description: "The offer." }) input: OfferCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await createOffer(db, caller, input));
  }

  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Changes an offer. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT. Needs the scope `municipality:write` for its municipality.",
  })
  async offerUpdate(
    @Arg("input", () => OfferUpdateInput, { description: "The change." }) input: OfferUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await updateOffer(db, caller, input));
  }

  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Withdraws an offer: it vanishes from all lists, and its history stays. An offer of which something is reserved cannot be withdrawn. Needs the scope `municipality:write` for its municipality.",
  })
  async offerWithdraw(
    @Arg("input", () => OfferWithdrawInput, { description: "Which offer." }) input: OfferWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await withdrawOffer(db, caller, input));
  }

  @Mutation(() => OfferPayload, {
    nullable: true,
    description:
      "Brings back an offer that was withdrawn, as it stood. Needs the scope `municipality:write` for its municipality.",
  })
  async offerReinstate(
    @Arg("input", () => OfferReinstateInput, { description: "Which offer." }) input: OfferReinstateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return offerPayload(await reinstateOffer(db, caller, input));
  }

  @FieldResolver(() => Offer, {
    nullable: true,
    description: "The offer as it is now, also where the change was refused; null where there is none.",
  })
  offer(@Root() { key }: OfferPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.offer.load(key);
  }
}
