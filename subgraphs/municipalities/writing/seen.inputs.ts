/** The fields that every change of a row takes which somebody has seen: which, from what version, by whom. */
import { Field, ID, InputType, Int } from "type-graphql";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "./fields.js";

@InputType()
export abstract class SeenInput {
  @Field(() => ID, { description: "What is changed." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as its `version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}
