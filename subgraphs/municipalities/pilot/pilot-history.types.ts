/** A change of a pilot or of what belongs to it, as the programme office sees it. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType } from "../../../schema/connection.js";
import { DateTime } from "../../../schema/scalars.js";
import type { VocabularyEntry } from "../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { type ChangeAction, ChangeActionEnum } from "../writing/history.types.js";

export const PILOT_PARTS = [
  { value: "PILOT", description: "The call itself, with its phases.", label: { de: "Modellprojekt", en: "Pilot" } },
  {
    value: "PARTICIPATION",
    description: "A municipality's part in it.",
    label: { de: "Teilnahme", en: "Participation" },
  },
  { value: "MEETING", description: "A dialogue meeting.", label: { de: "Dialogtreffen", en: "Dialogue meeting" } },
  { value: "INDICATOR", description: "What it is measured by.", label: { de: "Indikator", en: "Indicator" } },
  { value: "REPORT", description: "The evaluation report.", label: { de: "Bericht", en: "Report" } },
] as const satisfies readonly VocabularyEntry[];
export type PilotPart = (typeof PILOT_PARTS)[number]["value"];
const PilotPartEnum = registerVocabulary("PilotPart", "What of a pilot is changed.", PILOT_PARTS);

@Access("pilots:write")
@ObjectType({ description: "A field of a pilot, or of what belongs to it, that a change gave another value." })
export class PilotFieldChange {
  @Field(() => String, { description: "The field, as the graph names it where it shows it." })
  field!: string;
  @Field(() => String, { nullable: true, description: "Its value before, as JSON; null where it had none." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "Its value after, as JSON; null where it has none." })
  after!: string | null;
}

@Access("pilots:write")
@ObjectType({ description: "A change of a pilot or of what belongs to it." })
export class PilotChange {
  @Field(() => PilotPartEnum, { description: "What of the pilot was changed." })
  about!: PilotPart;
  @Field(() => ID, { nullable: true, description: "The id of what was changed; null for the report, which has none." })
  aboutId!: string | null;
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
  @Field(() => [PilotFieldChange], { description: "The fields that it changed, by name." })
  changes!: readonly PilotFieldChange[];
}

export const PilotChangeConnection = ConnectionType("PilotChange", PilotChange, "changes of a pilot");
