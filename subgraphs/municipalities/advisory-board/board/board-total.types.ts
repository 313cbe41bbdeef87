/** The rows of boards' totals. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { FederalStateEnum, SettlementKindEnum } from "../../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../../schema/vocabulary/federal-state.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import type { SettlementKind } from "../../../../schema/vocabulary/settlement-kind.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

const BOARD_DIMENSIONS = [
  { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  { value: "STATUS", description: "A row per status of the boards.", label: { de: "Stand", en: "Status" } },
  {
    value: "SETTLEMENT_KIND",
    description: "A row per size class of municipalities.",
    label: { de: "Größe der Kommune", en: "Size of the municipality" },
  },
  { value: "DISTRICT", description: "A row per district.", label: { de: "Kreis", en: "District" } },
] as const;
export type BoardDimension = (typeof BOARD_DIMENSIONS)[number]["value"];
export const BoardDimensionEnum = registerVocabulary(
  "BoardDimension",
  "What totals of advisory boards are grouped by.",
  BOARD_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Number of advisory boards of one group. A dimension that is not in `by` is null." })
export class BoardTotal {
  @Access("public")
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, {
    nullable: true,
    description: "The status of the group's boards, where grouped by STATUS.",
  })
  status!: BoardStatus | null;

  @Access("public")
  @Field(() => SettlementKindEnum, {
    nullable: true,
    description: "The size of the group's municipalities, where grouped by SETTLEMENT_KIND.",
  })
  settlementKind!: SettlementKind | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Key of the group's district (five digits), where grouped by DISTRICT.",
  })
  district!: string | null;

  @Access("public")
  @Field(() => Int, { description: "Number of advisory boards." })
  boards!: number;
}
