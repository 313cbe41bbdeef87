/** What a town's staff hands in to create, change or withdraw a need, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { AgsScalar, LocalDate } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD, OVERRIDE_REASON_FIELD } from "../writing/fields.js";
import type { Written } from "../writing/change.js";
import { NeedKindEnum } from "./need.entity.js";

/** What one should know of a need, new or changed. */
@InputType()
class NeedDetailsInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What one should know about it: all languages, in a change those left out are taken away.",
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "SKILLED_LABOUR and TRAINEES: the occupation, as a code of the KldB 2010 with 5 digits.",
  })
  kldbCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day on which it is needed; null for no end." })
  neededUntil?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The goal of the municipality's own strategy that it serves; null for none.",
  })
  strategyGoalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own key of the need, unique among the needs of the municipality; imports find it by this key.",
  })
  externalId?: string | null;
}

@InputType({ description: "A new need, where something else says which municipality has it." })
export class NewNeedInput extends NeedDetailsInput {
  @Field(() => NeedKindEnum, { description: "What is needed. It cannot be changed later." })
  kind!: NeedKind;

  @Field(() => [LocalizedTextInput], { description: "What it is in a few words, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => Int, { description: "How many: persons, children or units, as the kind says." })
  quantity!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How urgent it is, from 1 (would be welcome) to 5 (something closes without it). 3 by default.",
  })
  urgency?: number | null;
}

@InputType({ description: "A new need of a municipality." })
export class NeedCreateInput extends NewNeedInput {
  @Field(() => AgsScalar, { description: "The municipality that needs it." })
  ags!: string;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description: "A change of a need. What is left out stays; null takes a value away where there may be none.",
})
export class NeedUpdateInput extends NeedDetailsInput {
  @Field(() => ID, { description: "The need that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `Need.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What it is in a few words: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: "How many: persons, children or units, as the kind says." })
  quantity?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How urgent it is, from 1 (would be welcome) to 5 (something closes without it).",
  })
  urgency?: number | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "The withdrawal of a need." })
export class NeedWithdrawInput {
  @Field(() => ID, { description: "The need that is withdrawn." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `Need.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], OVERRIDE_REASON_FIELD)
  overrideReason?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "The return of a need that was withdrawn." })
export class NeedReinstateInput {
  @Field(() => ID, { description: "The need that is brought back." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `Need.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a need." })
export class NeedPayload {
  /** Where the need of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const needPayload = ({ key, errors }: Written): NeedPayload => ({ key, userErrors: errors });
