/** A dialogue meeting of a pilot. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { CHANGING_OFFICE_FIELD, UPDATED_AT_FIELD, VERSION_FIELD } from "../../writing/fields.js";

@Access("public")
@ObjectType({
  description:
    "A dialogue meeting of a pilot: the municipalities and the programme office talk about how it goes. Public.",
})
@Entity("dialogue_meeting")
export class DialogueMeeting {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "pilot_key" })
  pilotKey!: string;

  @Column("jsonb")
  title!: LocalizedText;

  @Access("public")
  @Field(() => LocalDate, { description: "Day on which it takes place." })
  @Column("date", { name: "held_on" })
  heldOn!: string;

  @Access("public")
  @Field(() => String, { nullable: true, description: "Where one meets; null where it is online alone." })
  @Column("text", { nullable: true })
  place!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether one can take part online." })
  @Column("boolean", { name: "is_online" })
  isOnline!: boolean;

  @Column("jsonb", { nullable: true })
  agenda!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  minutes!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, { nullable: true, description: "When it was called off; null where it was not." })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  cancelledAt!: string | null;

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
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("DialogueMeeting", this.key);
  }
}
