/** The rows of offers' totals. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { OfferKindEnum } from "../../../schema/vocabulary/enums.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { PRESENTATION_DIMENSIONS, PresentationGroup } from "../totals/period.arguments.js";

export const OfferDimensionEnum = registerVocabulary(
  "OfferDimension",
  "What totals of offers are grouped by.",
  PRESENTATION_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Totals of the offers of one group. A dimension that is not in `by` is null." })
export class OfferTotal extends PresentationGroup {
  @Access("public")
  @Field(() => OfferKindEnum, { nullable: true, description: "The group's kind, where grouped by KIND." })
  kind!: OfferKind | null;

  @Access("public")
  @Field(() => Int, { description: "Number of offers." })
  offers!: number;

  @Access("public")
  @Field(() => Int, { description: "Dwellings or places in them." })
  capacity!: number;

  @Access("public")
  @Field(() => Int, {
    description:
      "Dwellings or places in them that are still free, as the public sees it: reservations count from the next midnight in Germany on.",
  })
  available!: number;
}
