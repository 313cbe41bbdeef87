/** How ready a town is to set up its board: counted, with what comes next. Pure. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import { PRECONDITIONS } from "./precondition.js";

@Access("public")
@ObjectType({ description: "How many of the preconditions of a board are met, and what comes next." })
export class BoardReadiness {
  @Access("public")
  @Field(() => Int, { description: "Number of preconditions that are MET." })
  met!: number;

  @Access("public")
  @Field(() => Int, { description: "Number of preconditions in all." })
  total!: number;

  @Access("public")
  @Field(() => [BoardPrecondition], { description: "All of them, in the order in which a municipality goes about it." })
  preconditions!: readonly BoardPrecondition[];

  @Access("public")
  @Field(() => BoardPrecondition, {
    nullable: true,
    description: "The one to go about next: the first that is not MET. Null where all are.",
  })
  next!: BoardPrecondition | null;
}

/** Readiness by the preconditions of one board, in whatever order. */
export function readinessOf(preconditions: readonly BoardPrecondition[]): BoardReadiness {
  const inOrder = PRECONDITIONS.flatMap(({ value }) => preconditions.filter((each) => each.precondition === value));
  return {
    met: inOrder.filter(({ status }) => status === "MET").length,
    total: PRECONDITIONS.length,
    preconditions: inOrder,
    next: inOrder.find(({ status }) => status !== "MET") ?? null,
  };
}
