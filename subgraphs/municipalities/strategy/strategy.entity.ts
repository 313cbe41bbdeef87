/** A town's development strategy: its vision and period. Columns and invariants only; goals and measures stand beside. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { CHANGING_OFFICE_FIELD, UPDATED_AT_FIELD, VERSION_FIELD } from "../writing/fields.js";

@Access("public")
@ObjectType({
  description:
    "A municipality's development strategy: a vision, goals that can be measured, and measures that serve them, fed by its advisory board. Public.",
})
@Entity("strategy")
export class Strategy {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Column("jsonb", { nullable: true })
  vision!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "First day for which it holds; null where it is left open." })
  @Column("date", { name: "begins_on", nullable: true })
  beginsOn!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day for which it holds; null where it is left open." })
  @Column("date", { name: "ends_on", nullable: true })
  endsOn!: string | null;

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
    return globalId("Strategy", this.key);
  }
}
