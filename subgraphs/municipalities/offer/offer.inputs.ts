/** What a caller can say about the offers that it wants, and the rows of their totals. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter } from "../../../schema/filters.js";
import { FederalStateEnum } from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { OfferKindEnum } from "./offer.entity.js";

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

  @Field(() => OfferKindFilter, { nullable: true, description: "By what is offered." })
  kind?: OfferKindFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: only offers with something free whose period has not ended; false: only the others.",
  })
  isAvailable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}

const OFFER_DIMENSIONS = [
  { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  { value: "KIND", description: "A row per kind of offer.", label: { de: "Art", en: "Kind" } },
] as const;
export type OfferDimension = (typeof OFFER_DIMENSIONS)[number]["value"];
export const OfferDimensionEnum = registerVocabulary(
  "OfferDimension",
  "What totals of offers are grouped by.",
  OFFER_DIMENSIONS,
);

@ObjectType({ description: "Totals of the offers of one group. A dimension that is not in `by` is null." })
export class OfferTotal {
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Field(() => OfferKindEnum, { nullable: true, description: "The group's kind, where grouped by KIND." })
  kind!: OfferKind | null;

  @Field(() => Int, { description: "Number of offers." })
  offers!: number;

  @Field(() => Int, { description: "Dwellings or places in them." })
  capacity!: number;

  @Field(() => Int, { description: "Dwellings or places in them that are still free." })
  available!: number;
}
