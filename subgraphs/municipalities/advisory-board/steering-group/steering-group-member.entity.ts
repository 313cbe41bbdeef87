/** An office or an organisation in the group that prepares a board: its row, and as every reader sees it. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../../schema/access.js";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime } from "../../../../schema/scalars.js";
import { CHANGING_OFFICE_FIELD, UPDATED_AT_FIELD, VERSION_FIELD } from "../../writing/fields.js";

@Access("public")
@ObjectType({
  description: "An office or an organisation in the steering group, which prepares the board. No person is named.",
})
@Entity("steering_group_member")
export class SteeringGroupMember {
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

  @Access("public")
  @Field(() => Int, VERSION_FIELD)
  @Column("integer")
  version!: number;

  @Access("public")
  @Field(() => String, CHANGING_OFFICE_FIELD)
  @Column("text", { nullable: true })
  office!: string | null;

  @Access("public")
  @Field(() => DateTime, UPDATED_AT_FIELD)
  @Column("timestamptz", { name: "updated_at" })
  updatedAt!: string;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("SteeringGroupMember", this.key);
  }
}
