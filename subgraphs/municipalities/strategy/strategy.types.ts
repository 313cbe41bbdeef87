/** A town's development strategy: goals, and the measures that serve them. */
import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

const PROGRESS = [
  { value: "PLANNED", description: "Decided, not begun.", label: { de: "Geplant", en: "Planned" } },
  { value: "IN_PROGRESS", description: "Begun.", label: { de: "In Arbeit", en: "In progress" } },
  { value: "DONE", description: "Reached or completed.", label: { de: "Erledigt", en: "Done" } },
  { value: "ABANDONED", description: "Given up.", label: { de: "Aufgegeben", en: "Abandoned" } },
] as const;
export type Progress = (typeof PROGRESS)[number]["value"];
const ProgressEnum = registerVocabulary("StrategyStatus", "How far a goal or a measure has come.", PROGRESS);

@Access("public")
@ObjectType({ description: "Something that the municipality does to reach a goal of its strategy." })
export class StrategyMeasure {
  title!: LocalizedText;

  @Access("public")
  @Field(() => ProgressEnum, { description: "How far it has come." })
  status!: Progress;
}

@Access("public")
@ObjectType({ description: "A goal of a municipality's development strategy." })
export class StrategyGoal {
  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id!: string;

  title!: LocalizedText;

  @Access("public")
  @Field(() => ProgressEnum, { description: "How far it has come." })
  status!: Progress;

  @Access("public")
  @Field(() => [StrategyMeasure], { description: "What the municipality does to reach it." })
  measures!: StrategyMeasure[];
}

@Access("public")
@ObjectType({
  description: "A municipality's development strategy: goals and measures, fed by its advisory board. Public.",
})
export class Strategy {
  @Access("public")
  @Field(() => [StrategyGoal], { description: "The goals, in the municipality's order." })
  goals!: StrategyGoal[];
}
