/** What a town's staff hands in about sessions, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { ChoiceFilter } from "../../../../schema/filters.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { DateTime } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { BoardSessionKindEnum, type SessionKind } from "./session-kind.js";

@InputType({ description: "Condition on the kind of a session." })
export class BoardSessionKindFilter implements ChoiceFilter<SessionKind> {
  @Field(() => BoardSessionKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: SessionKind | null;

  @Field(() => [BoardSessionKindEnum], { nullable: true, description: "One of these kinds." })
  in?: SessionKind[] | null;
}

@InputType({ description: "Which sessions. Conditions are joined by AND; one that is null filters nothing." })
export class BoardSessionFilter {
  @Field(() => BoardSessionKindFilter, { nullable: true, description: "By who meets." })
  kind?: BoardSessionKindFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: sessions that have not ended yet; false: those that are over.",
  })
  isAhead?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether everybody may come." })
  isPublic?: boolean | null;
}

@InputType({ description: "A point of the agenda." })
export class BoardAgendaItemInput {
  @Field(() => [LocalizedTextInput], { description: "The point in a few words, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], { nullable: true, description: "What one should know before." })
  description?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: "What came of it, once the session is over." })
  outcome?: LocalizedTextInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether everybody sees it; true by default." })
  isPublic?: boolean | null;
}

@InputType()
export class BoardSessionDetailsInput {
  @Field(() => String, { nullable: true, description: "Where it is: a building and its address." })
  place?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether everybody may come; true for a new session." })
  isPublic?: boolean | null;

  @Field(() => [BoardAgendaItemInput], {
    nullable: true,
    description: "All points in their order; an empty list takes the agenda away.",
  })
  agenda?: BoardAgendaItemInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What was said and agreed. No person is named. All languages, those left out are taken away.",
  })
  minutes?: LocalizedTextInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether everybody reads the minutes. Without it, those of a session that is not public, or now becomes so, are for the municipality's staff alone; those of a new public one are public.",
  })
  hasPublicMinutes?: boolean | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new session of a board." })
export class BoardSessionCreateInput extends BoardSessionDetailsInput {
  @Field(() => ID, { description: "The board that meets." })
  boardId!: string;

  @Field(() => BoardSessionKindEnum, { nullable: true, description: "Who meets; BOARD_SESSION by default." })
  kind?: SessionKind | null;

  @Field(() => [LocalizedTextInput], { description: "What it is called, such as: Third session." })
  title!: LocalizedTextInput[];

  @Field(() => DateTime, { description: "When it begins." })
  startsAt!: string;

  @Field(() => DateTime, { description: "When it ends." })
  endsAt!: string;
}

@InputType({
  description: "A change of a session. What is left out stays; null takes a value away where there may be none.",
})
export class BoardSessionUpdateInput extends BoardSessionDetailsInput {
  @Field(() => ID, { description: "The session that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `BoardSession.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], { nullable: true, description: "What it is called." })
  title?: LocalizedTextInput[] | null;

  @Field(() => DateTime, { nullable: true, description: "When it begins." })
  startsAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it ends." })
  endsAt?: string | null;
}

@InputType({ description: "The cancellation of a session." })
export class BoardSessionCancelInput {
  @Field(() => ID, { description: "The session that does not take place." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `BoardSession.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a session." })
export class BoardSessionPayload {
  /** Where the session of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}
