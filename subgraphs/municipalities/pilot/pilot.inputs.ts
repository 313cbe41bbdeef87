/** What a caller can say about the pilots that it has an eye on. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, KeyFilter } from "../../../schema/filters.js";
import { type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

@InputType({ description: "Condition on the phase of a pilot." })
export class PilotPhaseFilter implements ChoiceFilter<PilotPhase> {
  @Field(() => PilotPhaseEnum, { nullable: true, description: "Exactly this phase." })
  eq?: PilotPhase | null;

  @Field(() => [PilotPhaseEnum], { nullable: true, description: "One of these phases." })
  in?: PilotPhase[] | null;
}

@InputType({ description: "Which pilots. Conditions are joined by AND; one that is null filters nothing." })
export class PilotFilter {
  @Field(() => PilotPhaseFilter, { nullable: true, description: "By phase." })
  phase?: PilotPhaseFilter | null;

  @Field(() => KeyFilter, {
    nullable: true,
    description: "By a municipality that takes part, by its AGS; those that have withdrawn count no more.",
  })
  municipality?: KeyFilter | null;

  @Field(() => FederalStateFilter, {
    nullable: true,
    description: "By the federal state of a municipality that takes part.",
  })
  state?: FederalStateFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}
