/** Where a recommendation can go from its present status, as the graph shows it. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { nextSteps } from "../writing/state-machine.js";
import { StepCondition, stepConditions } from "../writing/step.types.js";
import {
  RECOMMENDATION_MACHINE,
  type RecommendationFacts,
  type RecommendationStatus,
  RecommendationStatusEnum,
} from "./recommendation-machine.js";

@Access("public")
@ObjectType({ description: "A step that leads a recommendation on from its present status. Public." })
export class RecommendationStep {
  @Access("public")
  @Field(() => RecommendationStatusEnum, { description: "The status to which it leads." })
  status!: RecommendationStatus;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it can be taken as things stand." })
  isOpen!: boolean;

  @Access("public")
  @Field(() => [StepCondition], { description: "What must hold for it, and whether it does." })
  conditions!: readonly StepCondition[];
}

/** The steps from a status, each with what it needs. */
export const recommendationSteps = (status: RecommendationStatus, facts: RecommendationFacts): RecommendationStep[] =>
  nextSteps(RECOMMENDATION_MACHINE, status, facts).map((step) => ({
    status: step.to,
    isOpen: step.missing.length === 0,
    conditions: stepConditions(step),
  }));
