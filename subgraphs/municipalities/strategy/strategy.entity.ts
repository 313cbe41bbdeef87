/** A town's development strategy: its vision and period. Columns and invariants only; goals and measures stand beside. */
import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { LocalDate } from "../../../schema/scalars.js";
import { PresentedRow } from "../writing/written-row.js";

@Access("public")
@ObjectType({
  description:
    "A municipality's development strategy: a vision, goals that can be measured, and measures that serve them, fed by its advisory board. Public.",
})
@Entity("strategy")
export class Strategy extends PresentedRow {
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
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Strategy", this.key);
  }
}
