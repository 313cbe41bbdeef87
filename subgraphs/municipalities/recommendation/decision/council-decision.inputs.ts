/** What a town's staff hands in of the council's decision, and of how it was put into practice. */
import { Field, InputType } from "type-graphql";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { SeenInput } from "../../writing/seen.inputs.js";
import { type CouncilOutcome, CouncilOutcomeEnum } from "./council-decision.types.js";

@InputType({ description: "What the council decided on a recommendation that was handed over or referred." })
export class RecommendationDecideInput extends SeenInput {
  @Field(() => CouncilOutcomeEnum, { description: "What was decided." })
  outcome!: CouncilOutcome;

  @Field(() => LocalDate, {
    description: "The day of the council's meeting: not before the paper was handed over, and not one still to come.",
  })
  decidedOn!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why. Only what is ADOPTED as it was needs no reasons.",
  })
  reasons?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "How the council's resolution is found, such as a number of its papers, up to 120 characters.",
  })
  reference?: string | null;
}

@InputType({
  description:
    "The decision of the council as it was, in place of one that was wrongly entered: all of it, what is left out is taken away.",
})
export class RecommendationCorrectDecisionInput extends RecommendationDecideInput {}

@InputType({
  description: "What has become of an adopted recommendation so far; with a day, that it was put into practice.",
})
export class RecommendationFollowUpInput extends SeenInput {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The day on which it was put into practice: not before the decision, and not one still to come. Without it the recommendation stays adopted, and what has been done so far is noted.",
  })
  implementedOn?: string | null;

  @Field(() => [LocalizedTextInput], { description: "What was done, and how, in at least one language." })
  note!: LocalizedTextInput[];
}
