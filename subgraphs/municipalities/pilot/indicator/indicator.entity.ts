/** What a pilot is measured by, with where it began and what it wants to reach. Columns and invariants only. */
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { CellStatus } from "../../../../schema/vocabulary/cell-status.js";
import { CellStatusEnum } from "../../../../schema/vocabulary/enums.js";
import { PresentedRow } from "../../writing/written-row.js";
import {
  type IndicatorKind,
  type IndicatorUnit,
  PilotIndicatorKindEnum,
  PilotIndicatorUnitEnum,
  unitOf,
} from "./indicator-kind.js";

@Access("public")
@ObjectType({ description: "The value of an indicator in one month." })
export class PilotIndicatorRow {
  @Access("public")
  @Field(() => String, { description: "The month, such as `2026-11`." })
  period!: string;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "The value, in the indicator's unit; null unless `status` is PUBLISHED.",
  })
  value!: number | null;

  @Access("public")
  @Field(() => CellStatusEnum, {
    description:
      "Whether the value is published. What is about towns always is; what is about people is SUPPRESSED until statistics are released.",
  })
  status!: CellStatus;
}

@Access("public")
@ObjectType({
  description:
    "What a pilot is measured by. The hub measures what is about towns, month by month; what is about people comes from released statistics alone. Nobody writes a value by hand.",
})
@Entity("pilot_indicator")
export class PilotIndicator extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "pilot_key" })
  pilotKey!: string;

  @Access("public")
  @Field(() => PilotIndicatorKindEnum, { name: "indicator", description: "What is measured." })
  @Column("text")
  kind!: IndicatorKind;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description:
      "Where it stood before the pilot, in its unit; null where nobody knows, and always for what is about people.",
  })
  @Column("double precision", { nullable: true })
  baseline!: number | null;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "What the pilot wants to reach, in its unit; null for no target.",
  })
  @Column("double precision", { nullable: true })
  target!: number | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("PilotIndicator", this.key);
  }

  @Access("public")
  @Field(() => PilotIndicatorUnitEnum, { description: "What it is counted in." })
  unit(): IndicatorUnit {
    return unitOf(this.kind);
  }
}
