/** The graph's door to totals of boards: translates, and nothing else. */
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { MunicipalitiesContext } from "../../context.js";
import { AdvisoryBoardFilter } from "./advisory-board.inputs.js";
import { type BoardDimension, BoardDimensionEnum, BoardTotal } from "./board-total.types.js";
import { boardTotals } from "./board-totals.js";

@Resolver(() => BoardTotal)
export class BoardTotalResolver {
  @Access("public")
  @Query(() => [BoardTotal], {
    nullable: true,
    description:
      "Number of advisory boards in flat rows for charts. Unfiltered, they count what `advisoryBoards` lists: those that have ended too.",
  })
  boardTotals(
    @Arg("by", () => [BoardDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: BoardDimension[],
    @Arg("filter", () => AdvisoryBoardFilter, { nullable: true, description: "Which boards; all by default." })
    filter: AdvisoryBoardFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return boardTotals(db, by, filter);
  }
}
