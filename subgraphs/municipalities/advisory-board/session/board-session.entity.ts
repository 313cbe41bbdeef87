/** A session of a board with its agenda and its minutes: its row, and as every reader sees it. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../../schema/scalars.js";
import { germanDay } from "../../writing/german-day.js";
import { PresentedRow } from "../../writing/written-row.js";
import { BoardSessionKindEnum, type SessionKind } from "./session-kind.js";

@Access("public")
@ObjectType({ description: "A point of the agenda of a session." })
export class BoardAgendaItem {
  title!: LocalizedText;
  description!: LocalizedText | null;
  outcome!: LocalizedText | null;

  @Access("public")
  @Field(() => Boolean, {
    description: "Whether everybody sees it. Points that are not public are shown to the municipality's staff alone.",
  })
  isPublic!: boolean;
}

@Access("public")
@ObjectType({
  description:
    "A session of an advisory board, of its steering group, or of public participation. Agenda and minutes are public unless the municipality says otherwise. Of a session that is not public, place and agenda are shown to its staff alone, and so are the minutes, unless the municipality has said that they are public.",
})
@Entity("board_session")
export class BoardSession extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "board_key" })
  boardKey!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => BoardSessionKindEnum, { description: "Who meets." })
  @Column("text")
  kind!: SessionKind;

  @Column("jsonb")
  title!: LocalizedText;

  @Access("public")
  @Field(() => DateTime, { description: "When it begins." })
  @Column("timestamptz", { name: "starts_at" })
  startsAt!: string;

  @Access("public")
  @Field(() => DateTime, { description: "When it ends." })
  @Column("timestamptz", { name: "ends_at" })
  endsAt!: string;

  @Column("text", { nullable: true })
  place!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether everybody may come." })
  @Column("boolean", { name: "is_public" })
  isPublic!: boolean;

  @Column("jsonb")
  agenda!: readonly BoardAgendaItem[];

  @Column("jsonb", { nullable: true })
  minutes!: LocalizedText | null;

  @Access("public")
  @Field(() => Boolean, {
    description:
      "Whether everybody reads the minutes; as the municipality says, else whether the session is public. Others are shown to the municipality's staff alone.",
  })
  @Column("boolean", { name: "minutes_are_public" })
  hasPublicMinutes!: boolean;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was cancelled; it stays in the list, so that calendars take it out.",
  })
  @Column("timestamptz", { name: "cancelled_at", nullable: true })
  cancelledAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("BoardSession", this.key);
  }

  @Access("public")
  @Field(() => LocalDate, { description: "Day on which it begins, in Germany." })
  heldOn(): string {
    return germanDay(new Date(this.startsAt));
  }
}
