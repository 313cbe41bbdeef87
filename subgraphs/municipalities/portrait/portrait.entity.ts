/** How a municipality introduces itself, and its pictures. Columns and invariants only. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime } from "../../../schema/scalars.js";
import { PresentedRow } from "../writing/written-row.js";

@Access("public")
@ObjectType({ description: "How a municipality introduces itself to people who may move there. Public." })
@Entity("portrait")
export class Portrait extends PresentedRow {
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

  @Access("public")
  @Field(() => DateTime, { description: "When the municipality last confirmed that all of this still holds." })
  @Column("timestamptz", { name: "confirmed_at" })
  confirmedAt!: string;
}

@Access("public")
@ObjectType({ description: "A picture of a municipality, by its address. The hub keeps no pictures." })
@Entity("picture")
export class Picture {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Column("smallint")
  position!: number;

  @Access("public")
  @Field(() => String, { description: "Where the picture lies: an https address." })
  @Column("text")
  address!: string;

  @Column("jsonb", { name: "alternative_text" })
  alternativeText!: LocalizedText;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description: "When the hub last looked whether a picture is there; null where it has not looked yet.",
  })
  @Column("timestamptz", { name: "checked_at", nullable: true })
  checkedAt!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether there was no picture when the hub last looked." })
  isBroken(): boolean {
    return this.problem !== null;
  }

  @Column("text", { nullable: true })
  problem!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;
}
