/** A precondition of a board, how far it is met and by what evidence: its row, and as every reader sees it. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { WrittenRow } from "../../writing/written-row.js";
import {
  BoardPreconditionKindEnum,
  BoardPreconditionStatusEnum,
  type Precondition,
  type PreconditionStatus,
} from "./precondition.js";

@Access("public")
@ObjectType({
  description: "Something that a municipality needs to set up its board, and how far it is. A board has nine of them.",
})
@Entity("advisory_board_precondition")
export class BoardPrecondition extends WrittenRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "board_key" })
  boardKey!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => BoardPreconditionKindEnum, { description: "What is needed." })
  @Column("text")
  precondition!: Precondition;

  @Access("public")
  @Field(() => BoardPreconditionStatusEnum, {
    description:
      "How far it is met. DIVERSE_COMPOSITION is MET only while the board is balanced (`AdvisoryBoard.isBalanced`), and PARTLY as long as it is not.",
  })
  @Column("text")
  status!: PreconditionStatus;

  @Column("jsonb", { nullable: true })
  evidence!: LocalizedText | null;

  @Column("jsonb", { nullable: true })
  example!: LocalizedText | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("BoardPrecondition", this.key);
  }
}
