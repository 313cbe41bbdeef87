/** A goal of a town's strategy, by what it is measured, and from where to where. Columns and invariants only. */
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime } from "../../../../schema/scalars.js";
import { WITHDRAWN_AT_FIELD } from "../../writing/fields.js";
import { PresentedRow } from "../../writing/written-row.js";
import { type StrategyStatus, StrategyStatusEnum } from "../strategy-status.js";

@Access("public")
@ObjectType({
  description:
    "A goal of a municipality's development strategy: what is to be reached by when, and by what it is measured. Public.",
})
@Entity("strategy_goal")
export class StrategyGoal extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => Int, {
    description: "Place in the municipality's order, from 1; of equal ones the older stands first.",
  })
  @Column("integer")
  position!: number;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb", { nullable: true })
  description!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  indicator!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  unit!: LocalizedText | null;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "Value of the indicator from which the way to the target is counted; null where none was set.",
  })
  @Column("double precision", { nullable: true })
  baseline!: number | null;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description:
      "Value of the indicator that is to be reached; below the baseline where it is to fall, as vacancy is. Null where none was set.",
  })
  @Column("double precision", { nullable: true })
  target!: number | null;

  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "Year by whose end the target is to be reached; null where none was set.",
  })
  @Column("smallint", { name: "target_year", nullable: true })
  targetYear!: number | null;

  @Access("public")
  @Field(() => StrategyStatusEnum, {
    description: "How far it has come in the municipality's own judgement; `progress` is what the figures say.",
  })
  @Column("text")
  status!: StrategyStatus;

  @Access("public")
  @Field(() => DateTime, WITHDRAWN_AT_FIELD)
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("StrategyGoal", this.key);
  }
}
