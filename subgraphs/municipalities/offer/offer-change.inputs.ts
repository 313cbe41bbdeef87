/** What a town's staff hands in to create, change or withdraw an offer, and what it gets back. */
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { AgsScalar, LocalDate } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import { OfferKindEnum } from "../../../schema/vocabulary/enums.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";
import type { Written } from "../writing/change.js";

@InputType()
class OfferDetailsInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What one should know about it: all languages, in a change those left out are taken away.",
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many of them are given away already, by other ways than the hub; 0 for a new offer that does not say so.",
  })
  taken?: number | null;

  @Field(() => LocalDate, { nullable: true, description: "First day on which it can be taken; null for at once." })
  availableFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day on which it can be taken; null for no end." })
  availableUntil?: string | null;

  @Field(() => Float, { nullable: true, description: "HOUSING: rooms of a dwelling without kitchen and bathroom." })
  rooms?: number | null;

  @Field(() => Int, { nullable: true, description: "HOUSING: living area of a dwelling in square metres." })
  areaM2?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "HOUSING: monthly rent of a dwelling in cents, heating and service charges included (Warmmiete).",
  })
  monthlyRentCents?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "HOUSING: the greatest number of persons that a dwelling holds. A dwelling that does not say so is shown, and matched with nobody.",
  })
  maxPersons?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "HOUSING: whether a dwelling can be reached and used without steps; null where nobody has looked.",
  })
  isStepFree?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own key of the offer, unique among the offers of the municipality; imports find it by this key.",
  })
  externalId?: string | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new offer of a municipality." })
export class OfferCreateInput extends OfferDetailsInput {
  @Field(() => AgsScalar, { description: "The municipality that offers it." })
  ags!: string;

  @Field(() => OfferKindEnum, { description: "What is offered. It cannot be changed later." })
  kind!: OfferKind;

  @Field(() => [LocalizedTextInput], { description: "What it is in a few words, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => Int, { description: "How many there are in all: dwellings, or places." })
  capacity!: number;
}

@InputType({
  description: "A change of an offer. What is left out stays; null takes a value away where there may be none.",
})
export class OfferUpdateInput extends OfferDetailsInput {
  @Field(() => ID, { description: "The offer that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `Offer.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What it is in a few words: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: "How many there are in all: dwellings, or places." })
  capacity?: number | null;
}

@InputType({ description: "The withdrawal of an offer." })
export class OfferWithdrawInput {
  @Field(() => ID, { description: "The offer that is withdrawn." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `Offer.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "The return of an offer that was withdrawn." })
export class OfferReinstateInput {
  @Field(() => ID, { description: "The offer that is brought back." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `Offer.version` showed it." })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of an offer." })
export class OfferPayload {
  /** Where the offer of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const offerPayload = ({ key, errors }: Written): OfferPayload => ({ key, userErrors: errors });
