/** The rows of pilots' totals. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { VocabularyEntry } from "../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { TownGroup } from "../totals/town-group.types.js";
import { type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

const PILOT_DIMENSIONS = [
  { value: "PHASE", description: "A row per phase of the pilot.", label: { de: "Projektphase", en: "Phase" } },
  {
    value: "STATE",
    description: "A row per federal state of the municipalities that take part.",
    label: { de: "Land", en: "State" },
  },
  {
    value: "SETTLEMENT_KIND",
    description: "A row per size class of the municipalities that take part.",
    label: { de: "Größe der Kommune", en: "Size of the municipality" },
  },
] as const satisfies readonly VocabularyEntry[];
export type PilotDimension = (typeof PILOT_DIMENSIONS)[number]["value"];

export const PilotDimensionEnum = registerVocabulary(
  "PilotDimension",
  "What totals of pilots are grouped by.",
  PILOT_DIMENSIONS,
);

@Access("public")
@ObjectType({
  description:
    "Totals of the pilots of one group. A dimension that is not in `by` is null. A pilot counts in each state and size from which a municipality takes part; one in which none does counts in the row whose state or size is null. Municipalities that have withdrawn take no part.",
})
export class PilotTotal extends TownGroup {
  @Access("public")
  @Field(() => PilotPhaseEnum, { nullable: true, description: "The group's phase, where grouped by PHASE." })
  phase!: PilotPhase | null;

  @Access("public")
  @Field(() => Int, { description: "Number of pilots." })
  pilots!: number;

  @Access("public")
  @Field(() => Int, {
    description:
      "Number of parts that municipalities take in them; one that takes part twice counts twice, one that has withdrawn does not count.",
  })
  participants!: number;

  @Access("public")
  @Field(() => Int, { description: "Persons whom these municipalities can receive in the pilots." })
  persons!: number;
}
