/** What a town's staff hands in to introduce its town, and what it gets back. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { AgsScalar } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";

@InputType({ description: "One of the municipality's strengths." })
export class PortraitStrengthInput {
  @Field(() => [LocalizedTextInput], { description: "The strength in a few words, in at least one language." })
  text!: LocalizedTextInput[];
}

@InputType({ description: "A picture of the municipality, by its address." })
export class PortraitPictureInput {
  @Field(() => String, { description: "Where the picture lies: a public https address. The hub keeps no copy." })
  address!: string;

  @Field(() => [LocalizedTextInput], {
    description: "What the picture shows, for people who do not see it, in at least one language.",
  })
  alternativeText!: LocalizedTextInput[];
}

@InputType({
  description:
    "A change of a portrait, or the first one. What is left out stays; a list that is given replaces the whole list.",
})
export class PortraitUpdateInput {
  @Field(() => AgsScalar, { description: "The municipality that introduces itself." })
  ags!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version from which the change was made, as `Portrait.version` showed it; left out for the first.",
  })
  version?: number | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "One line that says what the place is; needed for the first portrait.",
  })
  headline?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What it is like to live there, in a paragraph or two; needed for the first portrait.",
  })
  introduction?: LocalizedTextInput[] | null;

  @Field(() => [PortraitStrengthInput], {
    nullable: true,
    description: "What it counts among its strengths, up to 12.",
  })
  strengths?: PortraitStrengthInput[] | null;

  @Field(() => [PortraitPictureInput], { nullable: true, description: "Pictures in the order of showing, up to 12." })
  pictures?: PortraitPictureInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The office to turn to: an office of the administration, never a person.",
  })
  contactOffice?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a portrait." })
export class PortraitPayload {
  /** AGS by which the portrait of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const portraitPayload = ({ key, errors }: Written): PortraitPayload => ({ key, userErrors: errors });
