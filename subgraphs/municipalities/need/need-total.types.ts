/** The rows of needs' totals. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { PRESENTATION_DIMENSIONS, PresentationGroup } from "../totals/period.arguments.js";
import { NeedKindEnum } from "./need.entity.js";

export const NeedDimensionEnum = registerVocabulary(
  "NeedDimension",
  "What totals of needs are grouped by.",
  PRESENTATION_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Totals of the needs of one group. A dimension that is not in `by` is null." })
export class NeedTotal extends PresentationGroup {
  @Access("public")
  @Field(() => NeedKindEnum, { nullable: true, description: "The group's kind, where grouped by KIND." })
  kind!: NeedKind | null;

  @Access("public")
  @Field(() => Int, { description: "Number of needs." })
  needs!: number;

  @Access("public")
  @Field(() => Int, { description: "Persons, children or units in them." })
  quantity!: number;
}
