/** The graph's door to totals of offers: translates, and nothing else. */
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { MunicipalitiesContext } from "../context.js";
import { PeriodArguments, type PresentationDimension } from "../totals/period.arguments.js";
import { OfferFilter } from "./offer.inputs.js";
import { OfferDimensionEnum, OfferTotal } from "./offer-total.types.js";
import { offerTotals } from "./offer-totals.js";

@Resolver(() => OfferTotal)
export class OfferTotalResolver {
  @Access("public")
  @Query(() => [OfferTotal], {
    nullable: true,
    description:
      "Number and capacity of offers in flat rows for charts. Unfiltered, they count what `offers` lists; by MONTH they are the stock at the end of each month.",
  })
  offerTotals(
    @Arg("by", () => [OfferDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: PresentationDimension[],
    @Arg("filter", () => OfferFilter, { nullable: true, description: "Which offers; all by default." })
    filter: OfferFilter | null | undefined,
    @Args(() => PeriodArguments) period: PeriodArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
  ) {
    return offerTotals(by.includes("MONTH") ? reads.ownerDb : db, by, filter, period);
  }
}
