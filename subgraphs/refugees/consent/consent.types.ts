/** A household's consent, as the graph shows it. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { DateTime } from "../../../schema/scalars.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { CONSENT_PURPOSES, CONSENT_STATUSES, type ConsentPurpose, type ConsentStatus } from "./vocabulary.js";

const ConsentPurposeEnum = registerVocabulary(
  "ConsentPurpose",
  "What a household consents to: its data is used for nothing else.",
  CONSENT_PURPOSES,
);
const ConsentStatusEnum = registerVocabulary("ConsentStatus", "Whether a consent holds.", CONSENT_STATUSES);

@Access("cases:read")
@ObjectType({
  description: "A consent that a household gave for one purpose. Only one that is GRANTED allows anything.",
})
export class Consent {
  @Field(() => ConsentPurposeEnum, { description: "What it is for." })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStatusEnum, { description: "Whether it holds now." })
  status!: ConsentStatus;

  @Field(() => DateTime, { description: "When it was given." })
  grantedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was withdrawn; null where it was not." })
  withdrawnAt!: string | null;

  @Field(() => DateTime, { description: "When it ends by itself." })
  expiresAt!: string;
}
