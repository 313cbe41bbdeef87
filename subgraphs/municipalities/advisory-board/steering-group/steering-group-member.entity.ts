/** An office or an organisation in the group that prepares a board: its row, and as every reader sees it. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { WrittenRow } from "../../writing/written-row.js";

@Access("public")
@ObjectType({
  description: "An office or an organisation in the steering group, which prepares the board. No person is named.",
})
@Entity("steering_group_member")
export class SteeringGroupMember extends WrittenRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "board_key" })
  boardKey!: string;

  @Column("text")
  ags!: string;

  @Column("jsonb")
  member!: LocalizedText;

  @Column("jsonb", { nullable: true })
  task!: LocalizedText | null;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("SteeringGroupMember", this.key);
  }
}
