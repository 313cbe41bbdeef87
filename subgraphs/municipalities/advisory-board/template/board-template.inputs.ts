/** What a town's staff hands in to begin a board with the set-up of another one. */
import { Field, ID, InputType } from "type-graphql";
import { AgsScalar } from "../../../../schema/scalars.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";

@InputType({ description: "A new board with the set-up of another one." })
export class AdvisoryBoardCopyInput {
  @Field(() => AgsScalar, { description: "The municipality whose board it is. It has one at a time." })
  ags!: string;

  @Field(() => ID, { description: "The board whose set-up is copied: any municipality's, also one that has ended." })
  fromBoardId!: string;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}
