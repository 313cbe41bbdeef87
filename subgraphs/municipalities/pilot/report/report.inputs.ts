/** What the programme office hands in of an evaluation report, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";

@InputType({
  description:
    "The evaluation report of a pilot, the first or a change of it. What is left out stays as it was; no section of a published report can be taken away.",
})
export class PilotReportUpdateInput {
  @Field(() => ID, { description: "The pilot." })
  pilotId!: string;

  @Field(() => Int, {
    description: "The version from which the change was made, as `PilotReport.version` showed it; 0 for the first one.",
  })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What was asked: all languages, those left out are taken away. Needed in the first one.",
  })
  question?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What happened: all languages, those left out are taken away.",
  })
  course?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What the indicators say: all languages, those left out are taken away.",
  })
  findings?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What is recommended: all languages, those left out are taken away.",
  })
  recommendations?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description: "The publication of an evaluation report, once: in the phase EVALUATION, with every section written.",
})
export class PilotReportPublishInput {
  @Field(() => ID, { description: "The pilot." })
  pilotId!: string;

  @Field(() => Int, { description: "The version that was looked at, as `PilotReport.version` showed it." })
  version!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Day of the publication: from the beginning of the phase EVALUATION to today; today by default.",
  })
  publishedOn?: string | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("pilots:write")
@ObjectType({ description: "What became of the change of an evaluation report." })
export class PilotReportPayload {
  /** Where the report of the answer is found: by its pilot. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const reportPayload = ({ key, errors }: Written): PilotReportPayload => ({ key, userErrors: errors });
