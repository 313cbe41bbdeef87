/** A demonstration project: the call, its phases with their days. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../schema/access.js";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { PresentedRow } from "../writing/written-row.js";
import { type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

/** Days of a phase as they are kept: the two of the plan, and the two on which it really began and ended. ISO days. */
export interface PhaseDays {
  readonly plannedFrom?: string;
  readonly plannedUntil?: string;
  readonly beganOn?: string;
  readonly endedOn?: string;
}

/** Days by phase; a phase without any is left out. */
export type DaysByPhase = Readonly<Partial<Record<PilotPhase, PhaseDays>>>;

@Access("public")
@ObjectType({ description: "A demonstration project (pilot): municipalities try the matching together. Public." })
@Entity("pilot")
export class Pilot extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb", { nullable: true })
  description!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  criteria!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { description: "Last day on which municipalities can apply." })
  @Column("date", { name: "apply_until" })
  applyUntil!: string;

  @Access("public")
  @Field(() => Int, { description: "For how many persons places are sought, over all municipalities." })
  @Column("integer", { name: "places_sought" })
  placesSought!: number;

  @Access("public")
  @Field(() => PilotPhaseEnum, { description: "The phase in which it is." })
  @Column("text")
  phase!: PilotPhase;

  @Column("jsonb", { name: "phase_days" })
  phaseDays!: DaysByPhase;

  @Column("jsonb", { name: "ending_reason", nullable: true })
  endingReason!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, { description: "When the call was published." })
  @Column("timestamptz", { name: "published_at" })
  publishedAt!: string;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Pilot", this.key);
  }
}
