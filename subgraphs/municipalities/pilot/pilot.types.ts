/** A demonstration project and a town's part in it, as far as every reader sees it. */
import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

const PILOT_PHASES = [
  { value: "APPLICATION", description: "Municipalities apply.", label: { de: "Bewerbung", en: "Application" } },
  { value: "SELECTION", description: "The programme office selects.", label: { de: "Auswahl", en: "Selection" } },
  { value: "PREPARATION", description: "Municipalities prepare.", label: { de: "Vorbereitung", en: "Preparation" } },
  {
    value: "MATCHING",
    description: "Households and municipalities are matched.",
    label: { de: "Matching", en: "Matching" },
  },
  { value: "ARRIVAL", description: "Households arrive.", label: { de: "Ankunft", en: "Arrival" } },
  { value: "EVALUATION", description: "The pilot is evaluated.", label: { de: "Auswertung", en: "Evaluation" } },
  { value: "CLOSED", description: "The pilot has ended.", label: { de: "Abgeschlossen", en: "Closed" } },
] as const;
const PilotPhaseEnum = registerVocabulary("PilotPhase", "Phase of a demonstration project.", PILOT_PHASES);

@Access("public")
@ObjectType({ description: "A demonstration project (pilot): municipalities try the matching together. Public." })
export class Pilot {
  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id!: string;

  title!: LocalizedText;
}

@Access("public")
@ObjectType({ description: "A municipality's part in a pilot. Public." })
export class PilotParticipation {
  @Access("public")
  @Field(() => Pilot, { description: "The pilot in which the municipality takes part." })
  pilot!: Pilot;

  @Access("public")
  @Field(() => PilotPhaseEnum, { description: "The phase in which the municipality stands." })
  phase!: (typeof PILOT_PHASES)[number]["value"];
}
