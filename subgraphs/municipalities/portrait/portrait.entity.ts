/** How a municipality introduces itself. */
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime } from "../../../schema/scalars.js";

@ObjectType({ description: "How a municipality introduces itself to people who may move there. Public." })
@Entity("portrait")
export class Portrait {
  @PrimaryColumn("text")
  ags!: string;

  @Column("jsonb")
  headline!: LocalizedText;

  @Column("jsonb")
  introduction!: LocalizedText;

  @Column("jsonb")
  strengths!: LocalizedText[];

  @Column("jsonb", { name: "contact_office", nullable: true })
  contactOffice!: LocalizedText | null;

  @Field(() => DateTime, { description: "When the municipality last confirmed that all of this still holds." })
  @Column("timestamptz", { name: "confirmed_at" })
  confirmedAt!: string;

  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;
}
