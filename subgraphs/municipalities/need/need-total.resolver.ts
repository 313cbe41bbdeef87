/** The graph's door to totals of needs: translates, and nothing else. */
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { MunicipalitiesContext } from "../context.js";
import { PeriodArguments, type PresentationDimension } from "../totals/period.arguments.js";
import { NeedFilter } from "./need.inputs.js";
import { NeedDimensionEnum, NeedTotal } from "./need-total.types.js";
import { needTotals } from "./need-totals.js";

@Resolver(() => NeedTotal)
export class NeedTotalResolver {
  @Access("public")
  @Query(() => [NeedTotal], {
    nullable: true,
    description:
      "Number and quantity of needs in flat rows for charts. Unfiltered, they count what `needs` lists; by MONTH they are the stock at the end of each month.",
  })
  needTotals(
    @Arg("by", () => [NeedDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: PresentationDimension[],
    @Arg("filter", () => NeedFilter, { nullable: true, description: "Which needs; all by default." })
    filter: NeedFilter | null | undefined,
    @Args(() => PeriodArguments) period: PeriodArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
  ) {
    return needTotals(by.includes("MONTH") ? reads.ownerDb : db, by, filter, period);
  }
}
