/** A step that leads from a pilot's phase, as the graph shows it. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { nextSteps } from "../writing/state-machine.js";
import { StepCondition, stepConditions } from "../writing/step.types.js";
import { PILOT_MACHINE, type PilotFacts, type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

@Access("public")
@ObjectType({ description: "A step that leads on, or back, from the phase of a pilot." })
export class PilotStep {
  @Access("public")
  @Field(() => PilotPhaseEnum, { description: "The phase to which it leads." })
  phase!: PilotPhase;

  @Access("public")
  @Field(() => Boolean, { description: "Whether all its conditions hold." })
  isOpen!: boolean;

  @Access("public")
  @Field(() => [StepCondition], { description: "What must hold for it, in the order in which one goes about it." })
  conditions!: readonly StepCondition[];
}

/** The steps from a phase, open and not. */
export const pilotSteps = (phase: PilotPhase, facts: PilotFacts): PilotStep[] =>
  nextSteps(PILOT_MACHINE, phase, facts).map((step) => ({
    phase: step.to,
    isOpen: step.missing.length === 0,
    conditions: stepConditions(step),
  }));
