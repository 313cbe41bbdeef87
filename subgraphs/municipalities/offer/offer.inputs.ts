/** What a caller can say about the offers that it wants. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, KeyFilter, SettlementKindFilter } from "../../../schema/filters.js";
import { OfferKindEnum } from "../../../schema/vocabulary/enums.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";

@InputType({ description: "Condition on the kind of an offer." })
export class OfferKindFilter implements ChoiceFilter<OfferKind> {
  @Field(() => OfferKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: OfferKind | null;

  @Field(() => [OfferKindEnum], { nullable: true, description: "One of these kinds." })
  in?: OfferKind[] | null;
}

@InputType({ description: "Which offers. Conditions are joined by AND; one that is null filters nothing." })
export class OfferFilter {
  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;

  @Field(() => KeyFilter, {
    nullable: true,
    description: "By the district of the municipality: its key of five digits.",
  })
  district?: KeyFilter | null;

  @Field(() => SettlementKindFilter, { nullable: true, description: "By the size of the municipality." })
  settlementKind?: SettlementKindFilter | null;

  @Field(() => KeyFilter, { nullable: true, description: "By the municipality's own key of the offer." })
  externalId?: KeyFilter | null;

  @Field(() => OfferKindFilter, { nullable: true, description: "By what is offered." })
  kind?: OfferKindFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only offers with something free whose period has not ended, also those that begin later; false: only the others.",
  })
  isAvailable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only withdrawn ones, which a municipality's own staff alone can list, in `Municipality.offers`. Without it, and with false, withdrawn ones are in no list.",
  })
  isWithdrawn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}
