/** The evaluation report of a pilot. Columns and invariants only. */
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { PresentedRow } from "../../writing/written-row.js";

@Access("public")
@ObjectType({
  description: "The evaluation report of a pilot. Public once it is published; before, the programme office sees it.",
})
@Entity("pilot_report")
export class PilotReport extends PresentedRow {
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
}
