/** A town's multi-stakeholder advisory board (Multi-Akteurs-Beirat): its row, and as every reader sees it. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import type { PlannedBoardSession } from "../template/planned-session.types.js";
import { PresentedRow } from "../../writing/written-row.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

@Access("public")
@ObjectType({
  description:
    "A municipality's multi-stakeholder advisory board (Multi-Akteurs-Beirat, Kommunaler Entwicklungsbeirat): civil society, businesses, politics, administration and newcomers work out an answer to one question of the council. Public.",
})
@Entity("advisory_board")
export class AdvisoryBoard extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, { description: "How far it has come." })
  @Column("text")
  status!: BoardStatus;

  @Access("public")
  @Field(() => AdvisoryBoardStatusEnum, {
    nullable: true,
    description: "Where a board that is PAUSED goes on; null while it does not rest.",
  })
  @Column("text", { name: "paused_from", nullable: true })
  pausedFrom!: BoardStatus | null;

  @Column("jsonb", { nullable: true })
  title!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  question!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  aim!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which the council mandated it; null before that." })
  @Column("date", { name: "mandated_on", nullable: true })
  mandatedOn!: string | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "How the council's resolution is found, such as the number of its paper.",
  })
  @Column("text", { name: "mandate_reference", nullable: true })
  mandateReference!: string | null;

  /** As the municipality says; null where it is the day of the mandate. */
  @Column("date", { name: "founded_on", nullable: true })
  foundedOn!: string | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The office that invites, prepares and can be asked; never a person.",
  })
  @Column("text", { name: "coordinator_office", nullable: true })
  coordinatorOffice!: string | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "Hours a week that this office has for the board." })
  @Column("smallint", { name: "coordinator_weekly_hours", nullable: true })
  coordinatorWeeklyHours!: number | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "Money for the whole board, in euro cents." })
  @Column("bigint", { name: "budget_cents", nullable: true })
  budgetCents!: number | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The organisation that moderates the sessions; it belongs neither to council nor administration.",
  })
  @Column("text", { nullable: true })
  moderation!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether there are interpreters at the sessions." })
  @Column("boolean", { name: "has_interpreters" })
  hasInterpreters!: boolean;

  @Access("public")
  @Field(() => Boolean, { description: "Whether children are looked after during the sessions." })
  @Column("boolean", { name: "has_childcare" })
  hasChildcare!: boolean;

  @Column("jsonb", { name: "public_participation", nullable: true })
  publicParticipation!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which its paper was handed to the council." })
  @Column("date", { name: "handed_over_on", nullable: true })
  handedOverOn!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which the council decided on its paper." })
  @Column("date", { name: "decided_on", nullable: true })
  decidedOn!: string | null;

  @Column("jsonb", { nullable: true })
  evaluation!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which it ended; null before that." })
  @Column("date", { name: "closed_on", nullable: true })
  closedOn!: string | null;

  @Column("jsonb", { name: "closing_reason", nullable: true })
  closingReason!: LocalizedText | null;

  @Column("text", { name: "copied_from_key", nullable: true })
  copiedFromKey!: string | null;

  @Column("jsonb", { name: "session_plan" })
  sessionPlan!: readonly PlannedBoardSession[];

  @Access("public")
  @Field(() => DateTime, { description: "When the idea of it was entered." })
  @Column("timestamptz", { name: "created_at" })
  createdAt!: string;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("AdvisoryBoard", this.key);
  }
}
