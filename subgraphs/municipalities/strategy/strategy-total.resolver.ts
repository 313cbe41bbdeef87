/** The graph's door to totals of strategies: translates, and nothing else. */
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { MunicipalitiesContext } from "../context.js";
import { strategyTotals } from "./strategy-totals.js";
import {
  type StrategyDimension,
  StrategyDimensionEnum,
  StrategyFilter,
  StrategyTotal,
} from "./strategy-total.types.js";

@Resolver(() => StrategyTotal)
export class StrategyTotalResolver {
  @Access("public")
  @Query(() => [StrategyTotal], {
    nullable: true,
    description: "Number of strategies, goals and measures, and their budget, in flat rows for charts, as of today.",
  })
  strategyTotals(
    @Arg("by", () => [StrategyDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: StrategyDimension[],
    @Arg("filter", () => StrategyFilter, { nullable: true, description: "Which strategies; all by default." })
    filter: StrategyFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return strategyTotals(db, by, filter);
  }
}
