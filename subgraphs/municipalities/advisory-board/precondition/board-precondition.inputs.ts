/** What a town's staff hands in about a precondition, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { BoardPreconditionStatusEnum, type PreconditionStatus } from "./precondition.js";

@InputType({
  description: "How far a precondition is met now. What is left out stays; null takes the evidence away.",
})
export class BoardPreconditionUpdateInput {
  @Field(() => ID, { description: "The precondition: `AdvisoryBoard.readiness` lists those of a board." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `version` showed it." })
  version!: number;

  @Field(() => BoardPreconditionStatusEnum, {
    nullable: true,
    description: "How far it is met. MET needs evidence.",
  })
  status?: PreconditionStatus | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description:
      "How one knows: a resolution, a contract, an address. Public. All languages, those left out are taken away.",
  })
  evidence?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a precondition." })
export class BoardPreconditionPayload {
  /** Where the precondition of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}
