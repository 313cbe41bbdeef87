/** What a municipality offers: one table, one interface, a type per group of kinds. Columns and invariants only. */
import { Field, Float, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { OfferKindEnum } from "../../../schema/vocabulary/enums.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import {
  CHANGING_OFFICE_FIELD,
  CONFIRMED_AT_FIELD,
  UPDATED_AT_FIELD,
  VERSION_FIELD,
  WITHDRAWN_AT_FIELD,
} from "../writing/fields.js";

const PLACE_KINDS: readonly OfferKind[] = [
  "CHILDCARE",
  "PRIMARY_SCHOOL",
  "SECONDARY_SCHOOL",
  "VOCATIONAL_SCHOOL",
  "TRAINING",
  "INTERNSHIP",
];

/** The object type of an offer, by its kind. */
export const typeOfOffer = ({ kind }: Offer): string =>
  kind === "HOUSING" ? "HousingOffer" : PLACE_KINDS.includes(kind) ? "PlaceOffer" : "CommunityOffer";

@Access("public")
@InterfaceType("Offer", {
  autoRegisterImplementations: false,
  description:
    "Something that a municipality offers to people who move there: dwellings, places, community. Public. Who reserved what is not shown.",
})
@Entity("offer")
export class Offer {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => OfferKindEnum, { description: "What is offered." })
  @Column("text")
  kind!: OfferKind;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb", { nullable: true })
  description!: LocalizedText | null;

  @Access("public")
  @Field(() => Int, { description: "How many there are in all: dwellings, or places." })
  @Column("integer")
  capacity!: number;

  @Column("integer")
  reserved!: number;

  @Column("integer")
  taken!: number;

  /** What the public sees as free; selected beside the columns, see `offerRows`. */
  publicAvailable!: number;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "First day on which it can be taken; null for at once." })
  @Column("date", { name: "available_from", nullable: true })
  availableFrom!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day on which it can be taken; null for no end." })
  @Column("date", { name: "available_until", nullable: true })
  availableUntil!: string | null;

  @Column("real", { nullable: true })
  rooms!: number | null;

  @Column("integer", { name: "area_m2", nullable: true })
  areaM2!: number | null;

  @Column("integer", { name: "monthly_rent_cents", nullable: true })
  monthlyRentCents!: number | null;

  @Column("integer", { name: "max_persons", nullable: true })
  maxPersons!: number | null;

  @Column("boolean", { name: "is_step_free", nullable: true })
  isStepFree!: boolean | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The municipality's own key of it, unique among its offers; null where it has given none.",
  })
  @Column("text", { name: "external_id", nullable: true })
  externalId!: string | null;

  @Access("public")
  @Field(() => Int, VERSION_FIELD)
  @Column("integer")
  version!: number;

  @Access("public")
  @Field(() => String, CHANGING_OFFICE_FIELD)
  @Column("text", { nullable: true })
  office!: string | null;

  @Access("public")
  @Field(() => DateTime, UPDATED_AT_FIELD)
  @Column("timestamptz", { name: "updated_at" })
  updatedAt!: string;

  @Access("public")
  @Field(() => DateTime, CONFIRMED_AT_FIELD)
  @Column("timestamptz", { name: "confirmed_at" })
  confirmedAt!: string;

  @Access("public")
  @Field(() => DateTime, WITHDRAWN_AT_FIELD)
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => DateTime, { description: "When it was published." })
  @Column("timestamptz", { name: "published_at" })
  publishedAt!: string;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Offer", this.key);
  }
}

@Access("public")
@ObjectType({ implements: Offer, description: "Dwellings of one description that the municipality offers." })
export class HousingOffer extends Offer {
  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "Rooms of a dwelling without kitchen and bathroom; halves occur.",
  })
  override rooms!: number | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "Living area of a dwelling in square metres." })
  override areaM2!: number | null;

  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "Monthly rent of a dwelling in cents, heating and service charges included (Warmmiete).",
  })
  override monthlyRentCents!: number | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "The greatest number of persons that a dwelling holds." })
  override maxPersons!: number | null;

  @Access("public")
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a dwelling can be reached and used without steps; null where the municipality has not said.",
  })
  override isStepFree!: boolean | null;
}

@Access("public")
@ObjectType({
  implements: Offer,
  description: "Places in childcare, school, training or an internship that the municipality offers.",
})
export class PlaceOffer extends Offer {}

@Access("public")
@ObjectType({
  implements: Offer,
  description:
    "Community that the municipality offers: sponsorship, clubs, sports, music, faith, groups, neighbourhood.",
})
export class CommunityOffer extends Offer {}
