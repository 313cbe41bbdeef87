/** What a town's staff hands in about a measure of its strategy, and what it gets back. */
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { AgsScalar, LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD, OVERRIDE_REASON_FIELD } from "../../writing/fields.js";
import { SeenInput } from "../../writing/seen.inputs.js";
import { type StrategyStatus, StrategyStatusEnum } from "../strategy-status.js";

@InputType()
class StrategyMeasureDetailsInput {
  @Field(() => ID, {
    nullable: true,
    description: "The goal that it serves, one of the municipality's own; none where it serves the whole.",
  })
  goalId?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What one should know about it: all languages, in a change those left out are taken away.",
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The office that answers for it: an office of the administration, never a person.",
  })
  responsibleOffice?: string | null;

  @Field(() => Float, { nullable: true, description: "Budget in whole euro cents, over all its years." })
  budgetCents?: number | null;

  @Field(() => LocalDate, { nullable: true, description: "First day." })
  beginsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day." })
  endsOn?: string | null;
}

@InputType({ description: "A new measure, where something else says which municipality does it." })
export class NewMeasureInput extends StrategyMeasureDetailsInput {
  @Field(() => [LocalizedTextInput], { description: "The measure in one line, in at least one language." })
  title!: LocalizedTextInput[];
}

@InputType({
  description:
    "A new measure of a municipality's strategy. A municipality without a strategy has one afterwards, without a vision.",
})
export class StrategyMeasureCreateInput extends NewMeasureInput {
  @Field(() => AgsScalar, { description: "The municipality that does it." })
  ags!: string;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description: "A change of a measure. What is left out stays; null takes a value away where there may be none.",
})
export class StrategyMeasureUpdateInput extends StrategyMeasureDetailsInput {
  @Field(() => ID, { description: "The measure that is changed." })
  id!: string;

  @Field(() => Int, {
    description: "The version from which the change was made, as `StrategyMeasure.version` showed it.",
  })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The measure in one line: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A step of a measure to another status." })
export class StrategyMeasureAdvanceInput extends SeenInput {
  @Field(() => StrategyStatusEnum, {
    description: "Where it leads; `StrategyMeasure.nextStatuses` lists what is open.",
  })
  status!: StrategyStatus;
}

@InputType({ description: "The withdrawal of a measure." })
export class StrategyMeasureWithdrawInput extends SeenInput {
  @Field(() => [LocalizedTextInput], OVERRIDE_REASON_FIELD)
  overrideReason?: LocalizedTextInput[] | null;
}

@InputType({ description: "The return of a measure that was withdrawn." })
export class StrategyMeasureReinstateInput extends SeenInput {}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a measure." })
export class StrategyMeasurePayload {
  /** Where what the answer shows is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const strategyMeasurePayload = ({ key, errors }: Written): StrategyMeasurePayload => ({
  key,
  userErrors: errors,
});
