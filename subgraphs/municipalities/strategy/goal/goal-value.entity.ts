/** A value of a goal's indicator, as the town measured it on a day. Columns and invariants only. */
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { WITHDRAWN_AT_FIELD } from "../../writing/fields.js";
import { PresentedRow } from "../../writing/written-row.js";

@Access("public")
@ObjectType({
  description: "A value of a goal's indicator, measured on a day. A goal has one value of a day at most. Public.",
})
@Entity("strategy_goal_value")
export class StrategyGoalValue extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Column("text", { name: "goal_key" })
  goalKey!: string;

  @Access("public")
  @Field(() => LocalDate, { description: "Day for which the value holds." })
  @Column("date", { name: "measured_on" })
  measuredOn!: string;

  @Access("public")
  @Field(() => Float, { description: "The value, in the goal's unit." })
  @Column("double precision")
  value!: number;

  @Column("jsonb", { nullable: true })
  source!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, WITHDRAWN_AT_FIELD)
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("StrategyGoalValue", this.key);
  }
}
