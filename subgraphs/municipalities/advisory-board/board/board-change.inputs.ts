/** What a town's staff hands in to found, change or advance a board, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { AgsScalar, LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

const ALL_LANGUAGES = "All languages; in a change those left out are taken away.";

@InputType()
export class AdvisoryBoardDetailsInput {
  @Field(() => [LocalizedTextInput], { nullable: true, description: `What it is called. ${ALL_LANGUAGES}` })
  title?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `The one concrete question that the council puts to it. ${ALL_LANGUAGES}`,
  })
  question?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `What shall come of the answer, and what cannot be discussed. ${ALL_LANGUAGES}`,
  })
  aim?: LocalizedTextInput[] | null;

  @Field(() => LocalDate, { nullable: true, description: "Day on which the council mandated it." })
  mandatedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How the council's resolution is found, such as the number of its paper.",
  })
  mandateReference?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Day on which it was founded; without it that of the mandate, once it is MANDATED.",
  })
  foundedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The office that coordinates it; never a person: salutations, mail addresses and telephones are refused.",
  })
  coordinatorOffice?: string | null;

  @Field(() => Int, { nullable: true, description: "Hours a week that this office has for it, from 0 to 200." })
  coordinatorWeeklyHours?: number | null;

  @Field(() => Int, { nullable: true, description: "Money for the whole board, in euro cents." })
  budgetCents?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The organisation that moderates; never a person: salutations, mail addresses and telephones are refused.",
  })
  moderation?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there are interpreters at the sessions." })
  hasInterpreters?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether children are looked after during the sessions." })
  hasChildcare?: boolean | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `How those are heard who have no seat. ${ALL_LANGUAGES}`,
  })
  publicParticipation?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `What the municipality found when it looked back on the board. ${ALL_LANGUAGES}`,
  })
  evaluation?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new board. It begins as an IDEA, with nine open preconditions." })
export class AdvisoryBoardCreateInput extends AdvisoryBoardDetailsInput {
  @Field(() => AgsScalar, { description: "The municipality whose board it is. It has one at a time." })
  ags!: string;
}

@InputType({
  description: "A change of a board. What is left out stays; null takes a value away where there may be none.",
})
export class AdvisoryBoardUpdateInput extends AdvisoryBoardDetailsInput {
  @Field(() => ID, { description: "The board that is changed." })
  id!: string;

  @Field(() => Int, {
    description: "The version from which the change was made, as `AdvisoryBoard.version` showed it.",
  })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Corrects the day on which the paper was handed over, once it was: not before the board's last vote, not after the council's first decision. The history keeps the day that stood there.",
  })
  handedOverOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Corrects the day on which the council had decided on the paper, once the board is DECIDED: not before its last decision until then. The history keeps the day that stood there.",
  })
  decidedOn?: string | null;
}

@InputType({ description: "A step of a board to another status." })
export class AdvisoryBoardAdvanceInput {
  @Field(() => ID, { description: "The board that takes the step." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `AdvisoryBoard.version` showed it." })
  version!: number;

  @Field(() => AdvisoryBoardStatusEnum, {
    description: "The status to which it leads; `AdvisoryBoard.nextSteps` says which are open, and what others need.",
  })
  status!: BoardStatus;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Day on which the paper was handed over, the council had decided or the board ended; today by default, never later, and never before what came before it: the mandate, the last vote, the handing over, the council's decisions. Until the board is CLOSED, `advisoryBoardUpdate` corrects it.",
  })
  takenOn?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `Why it ends: needed for CLOSED, and kept for nothing else. ${ALL_LANGUAGES}`,
  })
  reason?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a board." })
export class AdvisoryBoardPayload {
  /** Where the board of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}
