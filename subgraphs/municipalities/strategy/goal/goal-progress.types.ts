/** A goal's progress as the graph tells it. */
import { Field, Float, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { Label } from "../../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import type { ProgressBasis } from "./goal-progress.js";

const PROGRESS_BASES = [
  {
    value: "MEASURED",
    description: "Baseline, target and a value are there: `percent` is told.",
    label: { de: "Gemessen", en: "Measured" },
  },
  { value: "NO_BASELINE", description: "No baseline was set.", label: { de: "Ohne Ausgangswert", en: "No baseline" } },
  { value: "NO_TARGET", description: "No target was set.", label: { de: "Ohne Zielwert", en: "No target" } },
  { value: "NO_VALUE", description: "Nothing has been measured.", label: { de: "Ohne Messwert", en: "No value" } },
  {
    value: "NO_WAY",
    description: "Baseline and target are equal, so that there is no way between them.",
    label: { de: "Wert soll bleiben", en: "Value is to stay" },
  },
] as const satisfies readonly { readonly value: ProgressBasis; readonly description: string; readonly label: Label }[];
const ProgressBasisEnum = registerVocabulary(
  "GoalProgressBasis",
  "What the progress of a goal was computed from, or what is missing.",
  PROGRESS_BASES,
);

@Access("public")
@ObjectType({ description: "How far a goal has come on the way from its baseline to its target, by the newest value." })
export class GoalProgress {
  @Access("public")
  @Field(() => ProgressBasisEnum, { description: "Whether it could be computed, or what is missing." })
  basis!: ProgressBasis;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description:
      "Percent of the way, to one decimal place: 0 at the baseline, 100 at the target, whether the value is to rise or to fall. Below 0 where it moved away, above 100 where it went beyond. Null where it cannot be computed.",
  })
  percent!: number | null;

  explanation!: Label;
}
