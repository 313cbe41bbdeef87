/** What a town's staff hands in to make, change or withdraw a seat, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { type BoardGroup, BoardGroupEnum, type SeatHolderKind, SeatHolderKindEnum } from "./board-group.js";

@InputType()
export class BoardSeatDetailsInput {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "First day on which it is filled; null or left out: it waits for somebody. A seat that was copied from another board has nobody as its `holder` yet: name it together with the day.",
  })
  filledFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day on which it is filled; null for no end." })
  filledUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it votes; true for a new seat." })
  hasVote?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Language that is interpreted for it, as a BCP 47 tag such as `uk`; null for none.",
  })
  interpreterLanguage?: string | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

const HOLDER =
  "The organisation, or the role that is drawn by lot, such as: drawn resident, 18 to 34. Never a person: salutations, mail addresses and telephones are refused.";

@InputType({ description: "A new seat of an advisory board." })
export class BoardSeatCreateInput extends BoardSeatDetailsInput {
  @Field(() => ID, { description: "The board on which it is." })
  boardId!: string;

  @Field(() => BoardGroupEnum, { description: "The group to which it counts." })
  group!: BoardGroup;

  @Field(() => SeatHolderKindEnum, { description: "Whether an organisation or a role drawn by lot holds it." })
  holderKind!: SeatHolderKind;

  @Field(() => [LocalizedTextInput], { description: HOLDER })
  holder!: LocalizedTextInput[];
}

@InputType({
  description: "A change of a seat. What is left out stays; null takes a value away where there may be none.",
})
export class BoardSeatUpdateInput extends BoardSeatDetailsInput {
  @Field(() => ID, { description: "The seat that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `BoardSeat.version` showed it." })
  version!: number;

  @Field(() => BoardGroupEnum, { nullable: true, description: "The group to which it counts." })
  group?: BoardGroup | null;

  @Field(() => SeatHolderKindEnum, {
    nullable: true,
    description: "Whether an organisation or a role drawn by lot holds it.",
  })
  holderKind?: SeatHolderKind | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: HOLDER })
  holder?: LocalizedTextInput[] | null;
}

@InputType({ description: "The withdrawal of a seat: there is none like it any more." })
export class BoardSeatWithdrawInput {
  @Field(() => ID, { description: "The seat that is withdrawn." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `BoardSeat.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a seat." })
export class BoardSeatPayload {
  /** Where the seat of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}
