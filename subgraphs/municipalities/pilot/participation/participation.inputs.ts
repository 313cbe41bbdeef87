/** What a caller can say about the municipalities' parts in pilots that it has an eye on. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, KeyFilter } from "../../../../schema/filters.js";
import { type ParticipationStatus, ParticipationStatusEnum } from "./participation-status.js";

@InputType({ description: "Condition on how far a municipality has come with a pilot." })
export class PilotParticipationStatusFilter implements ChoiceFilter<ParticipationStatus> {
  @Field(() => ParticipationStatusEnum, { nullable: true, description: "Exactly this status." })
  eq?: ParticipationStatus | null;

  @Field(() => [ParticipationStatusEnum], { nullable: true, description: "One of these statuses." })
  in?: ParticipationStatus[] | null;
}

@InputType({
  description: "Which municipalities' parts. Conditions are joined by AND; one that is null filters nothing.",
})
export class PilotParticipationFilter {
  @Field(() => PilotParticipationStatusFilter, { nullable: true, description: "By how far it has come." })
  status?: PilotParticipationStatusFilter | null;

  @Field(() => KeyFilter, { nullable: true, description: "By the municipality, by its AGS." })
  municipality?: KeyFilter | null;

  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;
}
