/** A dialogue meeting of a pilot. Columns and invariants only. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { PresentedRow } from "../../writing/written-row.js";

@Access("public")
@ObjectType({
  description:
    "A dialogue meeting of a pilot: the municipalities and the programme office talk about how it goes. Public.",
})
@Entity("dialogue_meeting")
export class DialogueMeeting extends PresentedRow {
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
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("DialogueMeeting", this.key);
  }
}
