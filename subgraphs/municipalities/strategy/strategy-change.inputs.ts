/** What a town's staff hands in to write its strategy's vision and period, and what it gets back. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { AgsScalar, LocalDate } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";

@InputType({
  description:
    "A change of a strategy, or the first one. What is left out stays; null takes a value away where there may be none.",
})
export class StrategyUpdateInput {
  @Field(() => AgsScalar, { description: "The municipality whose strategy it is." })
  ags!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version from which the change was made, as `Strategy.version` showed it; left out for the first.",
  })
  version?: number | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What the municipality wants to be: all languages, those left out are taken away.",
  })
  vision?: LocalizedTextInput[] | null;

  @Field(() => LocalDate, { nullable: true, description: "First day for which it holds." })
  beginsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day for which it holds." })
  endsOn?: string | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a strategy." })
export class StrategyPayload {
  /** Where what the answer shows is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const strategyPayload = ({ key, errors }: Written): StrategyPayload => ({ key, userErrors: errors });
