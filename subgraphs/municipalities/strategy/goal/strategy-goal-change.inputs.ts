/** What a town's staff hands in about a goal of its strategy, and what it gets back. */
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { AgsScalar } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { SeenInput } from "../../writing/seen.inputs.js";
import { type StrategyStatus, StrategyStatusEnum } from "../strategy-status.js";

@InputType()
class StrategyGoalDetailsInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What one should know about it: all languages, in a change those left out are taken away.",
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "By what it is measured, such as “pupils of the primary school”.",
  })
  indicator?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The unit of its values, such as “children” or “%”, up to 40 characters.",
  })
  unit?: LocalizedTextInput[] | null;

  @Field(() => Float, {
    nullable: true,
    description: "Value from which the way to the target is counted, with up to four decimals.",
  })
  baseline?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Value that is to be reached, with up to four decimals; below the baseline where it is to fall.",
  })
  target?: number | null;

  @Field(() => Int, { nullable: true, description: "Year by whose end the target is to be reached." })
  targetYear?: number | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "A new goal of a municipality's strategy. A municipality without a strategy has one afterwards, without a vision.",
})
export class StrategyGoalCreateInput extends StrategyGoalDetailsInput {
  @Field(() => AgsScalar, { description: "The municipality whose goal it is." })
  ags!: string;

  @Field(() => [LocalizedTextInput], { description: "The goal in one line, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => Int, {
    nullable: true,
    description: "Place in the municipality's order, from 1 to 1000; the last by default.",
  })
  position?: number | null;
}

@InputType({
  description: "A change of a goal. What is left out stays; null takes a value away where there may be none.",
})
export class StrategyGoalUpdateInput extends StrategyGoalDetailsInput {
  @Field(() => ID, { description: "The goal that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `StrategyGoal.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The goal in one line: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: "Place in the municipality's order, from 1 to 1000." })
  position?: number | null;
}

@InputType({ description: "A step of a goal to another status." })
export class StrategyGoalAdvanceInput extends SeenInput {
  @Field(() => StrategyStatusEnum, { description: "Where it leads; `StrategyGoal.nextStatuses` lists what is open." })
  status!: StrategyStatus;
}

@InputType({ description: "The withdrawal of a goal." })
export class StrategyGoalWithdrawInput extends SeenInput {}

@InputType({ description: "The return of a goal that was withdrawn." })
export class StrategyGoalReinstateInput extends SeenInput {}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a goal." })
export class StrategyGoalPayload {
  /** Where what the answer shows is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const strategyGoalPayload = ({ key, errors }: Written): StrategyGoalPayload => ({ key, userErrors: errors });
