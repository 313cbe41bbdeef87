/** What a town's staff hands in about the steering group, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";

const MEMBER =
  "The office or the organisation. Never a person: salutations, mail addresses and telephones are refused.";
const TASK = { nullable: true, description: "What it does there: all languages, null for nothing." } as const;

@InputType({ description: "A new member of the steering group of a board." })
export class SteeringGroupMemberCreateInput {
  @Field(() => ID, { description: "The board that the group prepares." })
  boardId!: string;

  @Field(() => [LocalizedTextInput], { description: MEMBER })
  member!: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], TASK)
  task?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A change of a member of the steering group. What is left out stays." })
export class SteeringGroupMemberUpdateInput {
  @Field(() => ID, { description: "The member that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], { nullable: true, description: MEMBER })
  member?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], TASK)
  task?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "The withdrawal of a member: it has left the steering group." })
export class SteeringGroupMemberWithdrawInput {
  @Field(() => ID, { description: "The member that has left." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of a change of the steering group." })
export class SteeringGroupMemberPayload {
  /** Where the member of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}
