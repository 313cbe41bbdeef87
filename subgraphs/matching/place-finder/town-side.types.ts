/** What a household would bring to a town, by the town's own declared needs: figures and reasons. */
import { Field, Float, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { Label } from "../../../schema/vocabulary/entry.js";
import { TownCriterionEnum } from "../../../schema/vocabulary/enums.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { TownCriterion } from "../../../schema/vocabulary/town-criterion.js";
import type { TownReason } from "../engine/engine.js";
import type { TownWeightSource } from "../town/declarations.js";

const TOWN_WEIGHT_SOURCES = [
  {
    value: "STRATEGY",
    description: "The municipality's staff has set the priority.",
    label: { de: "Strategie der Kommune", en: "Strategy of the municipality" },
  },
  {
    value: "RECOMMENDATION",
    description: "A recommendation of its advisory board has set the priority, adopted by the council.",
    label: { de: "Empfehlung des Beirats", en: "Recommendation of the board" },
  },
  {
    value: "URGENCY",
    description: "Nobody has set a priority: the urgency of the most urgent need of this kind counts.",
    label: { de: "Dringlichkeit des Bedarfs", en: "Urgency of the need" },
  },
] as const satisfies readonly {
  readonly value: TownWeightSource;
  readonly description: string;
  readonly label: Label;
}[];
const TownWeightSourceEnum = registerVocabulary(
  "TownWeightSource",
  "What decides how much a kind of need weighs for a municipality.",
  TOWN_WEIGHT_SOURCES,
);

@Access("public")
@ObjectType({ description: "What one kind of need adds to the score that a municipality's needs give a household." })
export class TownContribution {
  @Access("public")
  @Field(() => TownCriterionEnum, { description: "Which kind of need." })
  criterion!: TownCriterion;

  @Access("public")
  @Field(() => Float, {
    description: "Share of it in the score, from 0 to 1; 0 where the municipality has declared no such need.",
  })
  weight!: number;

  @Access("public")
  @Field(() => TownWeightSourceEnum, {
    nullable: true,
    description: "What decides its weight; null where the municipality has declared no such need.",
  })
  weightSource!: TownWeightSource | null;

  @Access("public")
  @Field(() => Float, { description: "How far the household meets the need, from 0 to 1." })
  fit!: number;

  @Access("public")
  @Field(() => Float, { description: "Weight × fit × 100: points of the score, which is their sum." })
  points!: number;

  reason!: TownReason;
}

@Access("public")
@ObjectType({
  description:
    "What a household would bring to a municipality, by the needs that it has declared and the weights that it has made public. Computed from the profile given and never stored. It knows of adults their age band, occupations and German, of children their age band, and how many persons there are: origin, religion, sex, health and other languages have no place in it. It changes no rank: the place finder ranks by the household's wishes alone.",
})
export class TownSide {
  @Access("public")
  @Field(() => Float, {
    description: "Points out of 100: the sum of the contributions' points; 0 where it has declared no need.",
  })
  score!: number;

  @Access("public")
  @Field(() => [TownContribution], { description: "One for each kind of need, declared or not." })
  contributions!: readonly TownContribution[];
}
