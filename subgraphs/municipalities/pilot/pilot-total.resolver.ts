/** The graph's door to totals of pilots: translates, and nothing else. */
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { MunicipalitiesContext } from "../context.js";
import { PilotFilter } from "./pilot.inputs.js";
import { type PilotDimension, PilotDimensionEnum, PilotTotal } from "./pilot-total.types.js";
import { pilotTotals } from "./pilot-totals.js";

@Resolver(() => PilotTotal)
export class PilotTotalResolver {
  @Access("public")
  @Query(() => [PilotTotal], {
    nullable: true,
    description: "Number of pilots, and of the municipalities that take part, in flat rows for charts.",
  })
  pilotTotals(
    @Arg("by", () => [PilotDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: PilotDimension[],
    @Arg("filter", () => PilotFilter, { nullable: true, description: "Which pilots; all by default." })
    filter: PilotFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return pilotTotals(db, by, filter);
  }
}
