/** What the programme office hands in about dialogue meetings, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";

@InputType()
class MeetingDetailsInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Where one meets, in one line; null where it is online alone. No persons, mail addresses or telephones.",
  })
  place?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether one can take part online. true by default where no place is given.",
  })
  isOnline?: boolean | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What is talked about: all languages, in a change those left out are taken away.",
  })
  agenda?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description:
      "What was said and agreed: all languages, in a change those left out are taken away. No names of persons. Written once the meeting was held.",
  })
  minutes?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new dialogue meeting of a pilot." })
export class DialogueMeetingCreateInput extends MeetingDetailsInput {
  @Field(() => ID, { description: "The pilot." })
  pilotId!: string;

  @Field(() => [LocalizedTextInput], { description: "What it is called, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => LocalDate, { description: "Day on which it takes place, within ten years from today." })
  heldOn!: string;
}

@InputType({
  description:
    "A change of a dialogue meeting. What is left out stays; null takes a value away where there may be none.",
})
export class DialogueMeetingUpdateInput extends MeetingDetailsInput {
  @Field(() => ID, { description: "The meeting that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `DialogueMeeting.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What it is called: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => LocalDate, { nullable: true, description: "Day on which it takes place." })
  heldOn?: string | null;
}

@InputType({ description: "The calling off of a dialogue meeting." })
export class DialogueMeetingCancelInput {
  @Field(() => ID, { description: "The meeting that is called off." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `DialogueMeeting.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("pilots:write")
@ObjectType({ description: "What became of the change of a dialogue meeting." })
export class DialogueMeetingPayload {
  /** Where the meeting of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const meetingPayload = ({ key, errors }: Written): DialogueMeetingPayload => ({ key, userErrors: errors });
