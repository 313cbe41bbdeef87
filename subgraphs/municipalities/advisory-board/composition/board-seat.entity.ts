/** A seat of a board, held by an organisation or a role drawn by lot: its row, and as every reader sees it. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { germanDay } from "../../writing/german-day.js";
import { WrittenRow } from "../../writing/written-row.js";
import { type BoardGroup, BoardGroupEnum, type SeatHolderKind, SeatHolderKindEnum } from "./board-group.js";

@Access("public")
@ObjectType({
  description: "A seat of an advisory board. An organisation or a role drawn by lot holds it; no person is named.",
})
@Entity("advisory_board_seat")
export class BoardSeat extends WrittenRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "board_key" })
  boardKey!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => BoardGroupEnum, { description: "The group to which it counts." })
  @Column("text", { name: "seat_group" })
  group!: BoardGroup;

  @Access("public")
  @Field(() => SeatHolderKindEnum, { description: "Whether an organisation or a role drawn by lot holds it." })
  @Column("text", { name: "holder_kind" })
  holderKind!: SeatHolderKind;

  @Column("jsonb")
  holder!: LocalizedText;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "First day on which it is filled; null: nobody is found yet.",
  })
  @Column("date", { name: "filled_from", nullable: true })
  filledFrom!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day on which it is filled; null for no end." })
  @Column("date", { name: "filled_until", nullable: true })
  filledUntil!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it votes; a seat without a vote advises." })
  @Column("boolean", { name: "has_vote" })
  hasVote!: boolean;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Language that is interpreted for this seat, as a BCP 47 tag such as `uk`; null where none is needed.",
  })
  @Column("text", { name: "interpreter_language", nullable: true })
  interpreterLanguage!: string | null;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("BoardSeat", this.key);
  }

  @Access("public")
  @Field(() => Boolean, { description: "Whether it is filled today." })
  isFilled(): boolean {
    const today = germanDay(new Date());
    return this.filledFrom !== null && this.filledFrom <= today && (this.filledUntil ?? today) >= today;
  }
}
