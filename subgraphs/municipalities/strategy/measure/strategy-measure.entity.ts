/** Something that a town does to reach its goals. Columns and invariants only. */
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { WITHDRAWN_AT_FIELD } from "../../writing/fields.js";
import { PresentedRow } from "../../writing/written-row.js";
import { type StrategyStatus, StrategyStatusEnum } from "../strategy-status.js";

@Access("public")
@ObjectType({ description: "Something that the municipality does to reach a goal of its strategy. Public." })
@Entity("strategy_measure")
export class StrategyMeasure extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Column("text", { name: "goal_key", nullable: true })
  goalKey!: string | null;

  @Column("text", { name: "recommendation_key", nullable: true })
  recommendationKey!: string | null;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb", { nullable: true })
  description!: LocalizedText | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The office that answers for it: an office of the administration, never a person. Null where open.",
  })
  @Column("text", { name: "responsible_office", nullable: true })
  responsibleOffice!: string | null;

  // PostgreSQL's bigint comes as text.
  @Column("bigint", { name: "budget_cents", nullable: true })
  storedBudgetCents!: string | null;

  @Access("public")
  @Field(() => StrategyStatusEnum, { description: "How far it has come." })
  @Column("text")
  status!: StrategyStatus;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "First day; null where it is left open." })
  @Column("date", { name: "begins_on", nullable: true })
  beginsOn!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day; null where it is left open." })
  @Column("date", { name: "ends_on", nullable: true })
  endsOn!: string | null;

  @Column("jsonb", { name: "override_reason", nullable: true })
  overrideReason!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, WITHDRAWN_AT_FIELD)
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("StrategyMeasure", this.key);
  }

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "Budget in whole euro cents, over all its years; null where none was named.",
  })
  budgetCents(): number | null {
    return this.storedBudgetCents === null ? null : Number(this.storedBudgetCents);
  }
}
