/** What an advisory board recommends to the council, and what became of it. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../schema/access.js";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { PresentedRow } from "../writing/written-row.js";
import { RecommendationKindEnum, type RecommendationKind } from "./recommendation-kind.js";
import { RecommendationStatusEnum, type RecommendationStatus } from "./recommendation-machine.js";
import type { CouncilOutcome } from "./decision/council-decision.types.js";
import type { RecommendationDissent, RecommendationVotes } from "./support/support.types.js";

@Access("public")
@ObjectType({
  description:
    "What an advisory board recommends to the council: a part of its vision, a guideline or a measure, with the support of each group and what the council decided. Public.",
})
@Entity("recommendation")
export class Recommendation extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Column("text", { name: "board_key" })
  boardKey!: string;

  /** Where it was voted on; null as long as it is a draft. */
  @Column("text", { name: "session_key", nullable: true })
  sessionKey!: string | null;

  @Access("public")
  @Field(() => RecommendationKindEnum, { description: "Which part of the paper it is." })
  @Column("text")
  kind!: RecommendationKind;

  @Access("public")
  @Field(() => Int, { description: "Its place among those of its kind in the paper, from 1." })
  @Column("integer")
  position!: number;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb")
  text!: LocalizedText;

  @Access("public")
  @Field(() => RecommendationStatusEnum, { description: "How far it has come." })
  @Column("text")
  status!: RecommendationStatus;

  /** By group, in the order of the groups; none as long as it is a draft. */
  @Column("jsonb")
  votes!: readonly RecommendationVotes[];

  @Column("jsonb")
  dissent!: readonly RecommendationDissent[];

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day of the session in which the board voted on it; null as long as it is a draft.",
  })
  @Column("date", { name: "proposed_on", nullable: true })
  proposedOn!: string | null;

  @Column("jsonb", { name: "withdrawal_reason", nullable: true })
  withdrawalReason!: LocalizedText | null;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day on which it was handed over to the council with the paper; null before.",
  })
  @Column("date", { name: "handed_over_on", nullable: true })
  handedOverOn!: string | null;

  /** What the council decided last; it stays when the recommendation is implemented. */
  @Column("text", { nullable: true })
  decision!: CouncilOutcome | null;

  @Column("date", { name: "decided_on", nullable: true })
  decidedOn!: string | null;

  @Column("jsonb", { name: "decision_reasons", nullable: true })
  decisionReasons!: LocalizedText | null;

  @Column("text", { name: "decision_reference", nullable: true })
  decisionReference!: string | null;

  @Column("jsonb", { name: "follow_up", nullable: true })
  followUp!: LocalizedText | null;

  @Column("date", { name: "implemented_on", nullable: true })
  implementedOn!: string | null;

  @Access("public")
  @Field(() => Int, {
    description:
      "How often it has brought something about: a need declared, a measure started, priorities set. 0 as long as the council has not adopted it.",
  })
  @Column("integer", { name: "effect_count" })
  effectCount!: number;

  @Access("public")
  @Field(() => DateTime, { description: "When it was written down first." })
  @Column("timestamptz", { name: "created_at" })
  createdAt!: string;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Recommendation", this.key);
  }
}
