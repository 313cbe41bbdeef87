/** An entry of the audit log, as the table and the graph have it. Columns only. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../schema/access.js";
import { globalId } from "../../../schema/identity.js";
import { DateTime } from "../../../schema/scalars.js";
import { CallerKindEnum } from "../../../schema/vocabulary/enums.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { CallerKind } from "../../runtime/access/caller.js";

const AUDIT_ACTIONS = [
  { value: "READ", description: "It was shown to the caller.", label: { de: "Gesehen", en: "Seen" } },
  {
    value: "ATTEMPTED",
    description: "The caller asked for it by its id and was shown nothing: it does not exist, or is not the caller's.",
    label: { de: "Vergeblich gefragt", en: "Asked for in vain" },
  },
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number]["value"];

const AuditActionEnum = registerVocabulary("AuditAction", "What a caller did with an object.", AUDIT_ACTIONS);

@Access("audit:read")
@ObjectType({
  description:
    "Who saw which household when, or asked for one in vain; and who read this log. Written with what is shown, and changed by nobody.",
})
@Entity("audit_entry")
export class AuditEntry {
  @PrimaryColumn("uuid", { name: "id" })
  key!: string;

  @Field(() => DateTime, { description: "When it was." })
  @Column("timestamptz")
  at!: string;

  @Field(() => ID, { description: "Pseudonym of the caller: the `id` of its `viewer`." })
  @Column("text", { name: "caller_id" })
  callerId!: string;

  @Field(() => CallerKindEnum, { description: "What kind of caller it was." })
  @Column("text", { name: "caller_kind" })
  callerKind!: CallerKind;

  @Field(() => AuditActionEnum, { description: "What the caller did." })
  @Column("text")
  action!: AuditAction;

  @Field(() => String, { description: "Type of the object in the graph: `Household`, or `AuditEntry` for this log." })
  @Column("text", { name: "object_type" })
  objectType!: string;

  @Column("text", { name: "object_key", nullable: true })
  objectKey!: string | null;

  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("AuditEntry", this.key);
  }

  @Field(() => ID, {
    nullable: true,
    description: "The object's `id`, which opens nothing for an auditor; null for this log as a whole.",
  })
  objectId(): string | null {
    return this.objectKey === null ? null : globalId(this.objectType, this.objectKey);
  }
}
