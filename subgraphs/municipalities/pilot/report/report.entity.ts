/** The evaluation report of a pilot. Columns and invariants only. */
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { CHANGING_OFFICE_FIELD, UPDATED_AT_FIELD, VERSION_FIELD } from "../../writing/fields.js";

@Access("public")
@ObjectType({
  description: "The evaluation report of a pilot. Public once it is published; before, the programme office sees it.",
})
@Entity("pilot_report")
export class PilotReport {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "pilot_key" })
  pilotKey!: string;

  @Column("jsonb")
  question!: LocalizedText;

  @Column("jsonb", { nullable: true })
  course!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  findings!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  recommendations!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which it was published; null for a draft." })
  @Column("date", { name: "published_on", nullable: true })
  publishedOn!: string | null;

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
}
