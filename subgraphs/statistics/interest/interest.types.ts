/** How many households are interested in a town: a released figure, never a live count. */
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { AGS_KEY_DESCRIPTION, MUNICIPALITY_DESCRIPTION } from "../../../schema/entities.js";
import { AgsScalar } from "../../../schema/scalars.js";
import type { CellStatus } from "../../../schema/vocabulary/cell-status.js";
import { CellStatusEnum } from "../../../schema/vocabulary/enums.js";

@Access("public")
@ObjectType({
  description:
    "How many households named a municipality among their wishes, from the last release of statistics. Never a live count.",
})
export class Interest {
  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "Households, rounded to 5 by the rules of disclosure control; null unless `status` is PUBLISHED.",
  })
  households!: number | null;

  @Access("public")
  @Field(() => CellStatusEnum, { description: "Whether the figure is published." })
  status!: CellStatus;
}

@Access("public")
@Directive('@key(fields: "ags")')
@ObjectType({ description: MUNICIPALITY_DESCRIPTION })
export class Municipality {
  @Access("public")
  @Field(() => AgsScalar, { description: AGS_KEY_DESCRIPTION })
  ags!: string;
}
