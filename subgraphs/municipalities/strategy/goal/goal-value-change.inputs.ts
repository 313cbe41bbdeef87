/** What a town's staff hands in about a measured value of a goal, and what it gets back. */
import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { SeenInput } from "../../writing/seen.inputs.js";

@InputType({ description: "A value of a goal's indicator, as it was measured." })
export class StrategyGoalValueCreateInput {
  @Field(() => ID, { description: "The goal whose indicator was measured." })
  goalId!: string;

  @Field(() => LocalDate, { description: "Day for which the value holds, today at the latest." })
  measuredOn!: string;

  @Field(() => Float, { description: "The value in the goal's unit, with up to four decimals." })
  value!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Where the value comes from, such as a statistic, up to 300 characters.",
  })
  source?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description: "A correction of a value. What is left out stays; null takes a value away where there may be none.",
})
export class StrategyGoalValueUpdateInput extends SeenInput {
  @Field(() => LocalDate, { nullable: true, description: "Day for which the value holds, today at the latest." })
  measuredOn?: string | null;

  @Field(() => Float, { nullable: true, description: "The value in the goal's unit, with up to four decimals." })
  value?: number | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Where the value comes from, such as a statistic, up to 300 characters.",
  })
  source?: LocalizedTextInput[] | null;
}

@InputType({ description: "The withdrawal of a value." })
export class StrategyGoalValueWithdrawInput extends SeenInput {}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a measured value." })
export class StrategyGoalValuePayload {
  /** Where what the answer shows is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const strategyGoalValuePayload = ({ key, errors }: Written): StrategyGoalValuePayload => ({
  key,
  userErrors: errors,
});
