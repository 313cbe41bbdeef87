/** A change of what a town writes, as the staff of its municipality sees it. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType } from "../../../schema/connection.js";
import { DateTime } from "../../../schema/scalars.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

const CHANGE_ACTIONS = [
  {
    value: "CREATED",
    description: "It was published, or written for the first time.",
    label: { de: "Veröffentlicht", en: "Published" },
  },
  { value: "UPDATED", description: "Something of it was changed.", label: { de: "Geändert", en: "Changed" } },
  { value: "WITHDRAWN", description: "It was withdrawn.", label: { de: "Zurückgezogen", en: "Withdrawn" } },
  {
    value: "REINSTATED",
    description: "It was withdrawn before and stands again.",
    label: { de: "Wieder aufgenommen", en: "Reinstated" },
  },
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]["value"];
export const ChangeActionEnum = registerVocabulary(
  "ChangeAction",
  "What was done to something that a municipality writes, such as an offer, a need or a board.",
  CHANGE_ACTIONS,
);

@Access("municipality:write")
@ObjectType({ description: "A field that a change gave another value." })
export class FieldChange {
  @Field(() => String, { description: "The field, as the graph names it where it shows it." })
  field!: string;
  @Field(() => String, { nullable: true, description: "Its value before, as JSON; null where it had none." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "Its value after, as JSON; null where it has none." })
  after!: string | null;
}

@Access("municipality:write")
@ObjectType({
  description:
    "A change of something that a municipality writes, such as an offer or a seat of its board. Reservations are none: they are nobody's to read.",
})
export class PresentedChange {
  @Field(() => Int, { description: "The version that the change made." })
  version!: number;
  @Field(() => DateTime, { description: "When it was made." })
  changedAt!: string;
  @Field(() => ChangeActionEnum, { description: "What was done." })
  action!: ChangeAction;
  @Field(() => String, {
    nullable: true,
    description: "Pseudonym of the caller who made it, as in `viewer.id`; null for what came with the hub.",
  })
  changedBy!: string | null;
  @Field(() => String, { nullable: true, description: "The office that made it, where it was named." })
  office!: string | null;
  @Field(() => [FieldChange], { description: "The fields that it changed, by name." })
  changes!: readonly FieldChange[];
}

export const PresentedChangeConnection = ConnectionType("PresentedChange", PresentedChange, "changes");
