/** What a town's staff hands in about a matching priority, and what it gets back. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { AgsScalar } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import { TownCriterionEnum } from "../../../../schema/vocabulary/enums.js";
import type { TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { SeenInput } from "../../writing/seen.inputs.js";

const OVERRIDES_FIELD = {
  nullable: true,
  description:
    "Whether the change departs from what a recommendation has set that the council adopted, for the first time or once more; it is refused otherwise. It needs `overrideReason`, and both are shown to everybody, also of a priority that is taken back (`Municipality.overriddenPriorities`, `Recommendation.overriddenPriorities`).",
} as const;

const OVERRIDE_REASON_FIELD = {
  nullable: true,
  description:
    "Why the change departs from the recommendation, up to 4000 characters, for everybody to read. Each further change of the value needs a reason of its own.",
} as const;

@InputType({
  description:
    "How much a kind of need weighs when households are ranked for a municipality: the first time, or another.",
})
export class MatchingPrioritySetInput {
  @Field(() => AgsScalar, { description: "The municipality whose priority it is." })
  ags!: string;

  @Field(() => TownCriterionEnum, { description: "Which kind of need." })
  criterion!: TownCriterion;

  @Field(() => Int, { description: "How much it matters, from 1 (little) to 5 (most)." })
  importance!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version from which the change was made, as `MatchingPriority.version` showed it; left out where there was none.",
  })
  version?: number | null;

  @Field(() => Boolean, OVERRIDES_FIELD)
  overridesRecommendation?: boolean | null;

  @Field(() => [LocalizedTextInput], OVERRIDE_REASON_FIELD)
  overrideReason?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "The withdrawal of a priority: the urgency of the needs counts again." })
export class MatchingPriorityWithdrawInput extends SeenInput {
  @Field(() => Boolean, OVERRIDES_FIELD)
  overridesRecommendation?: boolean | null;

  @Field(() => [LocalizedTextInput], OVERRIDE_REASON_FIELD)
  overrideReason?: LocalizedTextInput[] | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a priority." })
export class MatchingPriorityPayload {
  /** Where what the answer shows is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const matchingPriorityPayload = ({ key, errors }: Written): MatchingPriorityPayload => ({
  key,
  userErrors: errors,
});
