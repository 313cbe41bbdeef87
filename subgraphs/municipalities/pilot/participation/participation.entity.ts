/** A municipality's part in a pilot, from the application on. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { type PilotPhase, PilotPhaseEnum } from "../pilot-phase.js";
import { PresentedRow } from "../../writing/written-row.js";
import type { BoardAtApplication } from "./board-at-application.types.js";
import { type ParticipationStatus, ParticipationStatusEnum } from "./participation-status.js";

@Access("public")
@ObjectType({
  description:
    "A municipality's part in a pilot, from its application on. Public once the programme office has decided on it; before, the municipality's own staff and the office see it.",
})
@Entity("pilot_participation")
export class PilotParticipation extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "pilot_key" })
  pilotKey!: string;

  @Column("text")
  ags!: string;

  @Column("jsonb")
  motivation!: LocalizedText;

  @Access("public")
  @Field(() => Int, { description: "How many persons the municipality can receive in the pilot." })
  @Column("integer")
  persons!: number;

  @Column("jsonb", { name: "board_at_application", nullable: true })
  boardAtApplication!: BoardAtApplication | null;

  @Access("public")
  @Field(() => DateTime, { description: "When it applied; of several applications the last one." })
  @Column("timestamptz", { name: "applied_at" })
  appliedAt!: string;

  @Access("public")
  @Field(() => ParticipationStatusEnum, { description: "How far it has come with the pilot." })
  @Column("text")
  status!: ParticipationStatus;

  @Access("public")
  @Field(() => PilotPhaseEnum, {
    description:
      "The phase in which the municipality stands: that of the pilot, or an earlier one where it needs longer or has withdrawn.",
  })
  @Column("text")
  phase!: PilotPhase;

  @Column("jsonb", { name: "selection_reasons", nullable: true })
  selectionReasons!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "Day of the programme office's last decision on the application; null where nothing is decided.",
  })
  @Column("date", { name: "decided_on", nullable: true })
  decidedOn!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which it was selected; null where it was not." })
  @Column("date", { name: "joined_on", nullable: true })
  joinedOn!: string | null;

  @Access("public")
  @Field(() => DateTime, { nullable: true, description: "When it withdrew; null where it has not." })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Column("text", { name: "withdrawal_reason", nullable: true })
  withdrawalReason!: string | null;

  @Column("jsonb", { name: "withdrawal_note", nullable: true })
  withdrawalNote!: LocalizedText | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("PilotParticipation", this.key);
  }
}
