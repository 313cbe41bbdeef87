/** What the programme office hands in about indicators, and what it gets back. No input takes a value that was measured. */
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { type IndicatorKind, PilotIndicatorKindEnum } from "./indicator-kind.js";

@InputType()
class IndicatorDetailsInput {
  @Field(() => Float, {
    nullable: true,
    description:
      "Where it stood before the pilot, in its unit. Of what is about towns alone: figures about people come from released statistics.",
  })
  baseline?: number | null;

  @Field(() => Float, { nullable: true, description: "What the pilot wants to reach, in its unit." })
  target?: number | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new indicator of a pilot. The hub measures it from now on, where it is about towns." })
export class PilotIndicatorCreateInput extends IndicatorDetailsInput {
  @Field(() => ID, { description: "The pilot." })
  pilotId!: string;

  @Field(() => PilotIndicatorKindEnum, { description: "What is measured: each once in a pilot." })
  indicator!: IndicatorKind;
}

@InputType({ description: "A change of an indicator. What is left out stays; null takes a value away." })
export class PilotIndicatorUpdateInput extends IndicatorDetailsInput {
  @Field(() => ID, { description: "The indicator that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `PilotIndicator.version` showed it." })
  version!: number;
}

@Access("pilots:write")
@ObjectType({ description: "What became of the change of an indicator." })
export class PilotIndicatorPayload {
  /** Where the indicator of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const indicatorPayload = ({ key, errors }: Written): PilotIndicatorPayload => ({ key, userErrors: errors });
