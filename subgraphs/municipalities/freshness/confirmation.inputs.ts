/** What a town's staff hands in to confirm a part of its presentation, and what it gets back. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { AgsScalar } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";
import { PresentationPartEnum } from "./freshness.types.js";
import type { PresentationPart } from "./vocabulary.js";

@InputType({ description: "The confirmation that a whole part of a municipality's presentation still holds." })
export class PresentationConfirmInput {
  @Field(() => AgsScalar, { description: "The municipality that confirms." })
  ags!: string;

  @Field(() => PresentationPartEnum, { description: "The part of which all entries still hold." })
  part!: PresentationPart;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the confirmation of a part." })
export class PresentationConfirmPayload {
  /** Where the municipality of the answer is found; null: nowhere. */
  ags!: string | null;
  @Field(() => Int, { description: "How many entries are confirmed now; 0 where the confirmation was refused." })
  confirmedCount!: number;
  @Field(() => Int, {
    description: "How many entries were not confirmed because their period has ended: prolong or withdraw them.",
  })
  expiredCount!: number;
  @Field(() => [UserError], { description: "What the caller can mend; empty where the confirmation was made." })
  userErrors!: readonly UserError[];
}

/** What became of a confirmation: `key` is the municipality's. */
export interface Confirmation extends Written {
  readonly confirmed: number;
  /** Entries that were left as they are because their period has ended. */
  readonly expired: number;
}

/** The payload of a confirmation. */
export const confirmPayload = ({ key, errors, confirmed, expired }: Confirmation): PresentationConfirmPayload => ({
  ags: key,
  confirmedCount: confirmed,
  expiredCount: expired,
  userErrors: errors,
});
