/** The state of a town's advisory board on the day of its application to a pilot, as every reader sees it. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "../../advisory-board/board/board-status.js";
import {
  BoardPreconditionKindEnum,
  BoardPreconditionStatusEnum,
  type Precondition,
  type PreconditionStatus,
} from "../../advisory-board/precondition/precondition.js";

@Access("public")
@ObjectType({ description: "How far a precondition of the municipality's board was when it applied." })
export class PreconditionAtApplication {
  @Access("public")
  @Field(() => BoardPreconditionKindEnum, { description: "What is needed." })
  precondition!: Precondition;

  @Access("public")
  @Field(() => BoardPreconditionStatusEnum, { description: "How far it was." })
  status!: PreconditionStatus;
}

@Access("public")
@ObjectType({
  description:
    "The municipality's advisory board as it stood when the municipality applied; what became of it since is in `Municipality.advisoryBoard`.",
})
export class BoardAtApplication {
  /** That of the board, which is found by it for as long as it is there. */
  key!: string;

  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, { description: "How far the board had come." })
  status!: BoardStatus;

  @Access("public")
  @Field(() => Int, { description: "Number of preconditions that were met." })
  met!: number;

  @Access("public")
  @Field(() => Int, { description: "Number of preconditions in all." })
  total!: number;

  @Access("public")
  @Field(() => [PreconditionAtApplication], {
    description: "All of them, in the order in which a municipality goes about it.",
  })
  preconditions!: readonly PreconditionAtApplication[];
}
