/** A step that leads from a board's present status, as the graph shows it. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { nextSteps } from "../../writing/state-machine.js";
import { StepCondition, stepConditions } from "../../writing/step.types.js";
import { type BoardFacts, BOARD_STEPS } from "./board-steps.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

@Access("public")
@ObjectType({ description: "A step that leads on from the present status of a board." })
export class AdvisoryBoardStep {
  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, { description: "The status to which it leads." })
  status!: BoardStatus;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it can be taken now: every condition is met." })
  isOpen!: boolean;

  @Access("public")
  @Field(() => [StepCondition], { description: "What must hold before it, each with what to do." })
  conditions!: readonly StepCondition[];
}

/** The steps that lead from a board's status, as the graph shows them. */
export const stepsOfBoard = (status: BoardStatus, facts: BoardFacts): AdvisoryBoardStep[] =>
  nextSteps(BOARD_STEPS, status, facts).map((step) => ({
    status: step.to,
    isOpen: step.missing.length === 0,
    conditions: stepConditions(step),
  }));
