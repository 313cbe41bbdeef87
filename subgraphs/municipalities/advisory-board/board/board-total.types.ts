/** The rows of boards' totals. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import { DistrictGroup, TOWN_DIMENSIONS } from "../../totals/town-group.types.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

const BOARD_DIMENSIONS = [
  TOWN_DIMENSIONS.STATE,
  { value: "STATUS", description: "A row per status of the boards.", label: { de: "Stand", en: "Status" } },
  TOWN_DIMENSIONS.SETTLEMENT_KIND,
  TOWN_DIMENSIONS.DISTRICT,
] as const;
export type BoardDimension = (typeof BOARD_DIMENSIONS)[number]["value"];
export const BoardDimensionEnum = registerVocabulary(
  "BoardDimension",
  "What totals of advisory boards are grouped by.",
  BOARD_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Number of advisory boards of one group. A dimension that is not in `by` is null." })
export class BoardTotal extends DistrictGroup {
  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, {
    nullable: true,
    description: "The status of the group's boards, where grouped by STATUS.",
  })
  status!: BoardStatus | null;

  @Access("public")
  @Field(() => Int, { description: "Number of advisory boards." })
  boards!: number;
}
