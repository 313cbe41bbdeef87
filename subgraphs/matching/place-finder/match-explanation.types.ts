/** Why a town has its score for a household: the parts of the sum, the difference to the best town, what would change it. */
import { Field, Float, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import { CriterionEnum } from "../../../schema/vocabulary/enums.js";
import type { Reason } from "../engine/engine.js";
import type { ScoredTown } from "./scored-profile.js";

@Access("public")
@ObjectType({ description: "What one criterion adds to a town's score." })
export class MatchContribution {
  @Access("public")
  @Field(() => CriterionEnum, { description: "Which criterion." })
  criterion!: Criterion;

  @Access("public")
  @Field(() => Float, {
    description:
      "Share of the criterion in the score, from 0 to 1: its importance over the sum of all importances. 0 for a wish that cannot apply, such as childcare without a small child.",
  })
  weight!: number;

  @Access("public")
  @Field(() => Float, {
    description:
      "How well the town does in it, from 0 to 1. 0 with a reason that says so where nothing of the kind is presented.",
  })
  fit!: number;

  @Access("public")
  @Field(() => Float, { description: "Weight × fit × 100: points of the score, which is their sum." })
  points!: number;

  reason!: Reason;
}

@Access("public")
@ObjectType({ description: "What one criterion gives in a town more, or less, than in the town that ranks first." })
export class MatchComparison {
  @Access("public")
  @Field(() => CriterionEnum, { description: "Which criterion." })
  criterion!: Criterion;

  @Access("public")
  @Field(() => Float, {
    description: "Points here less points there; below 0 where the other town does better.",
  })
  pointsDifference!: number;

  reason!: Reason;
}

@Access("public")
@ObjectType({ description: "A single change that would lift a town's score or make the town possible." })
export class MatchImprovement {
  @Access("public")
  @Field(() => CriterionEnum, { description: "The criterion through which it works most." })
  criterion!: Criterion;

  @Access("public")
  @Field(() => Float, {
    description: "The score, in points out of 100, that the same computation gives after this change alone.",
  })
  scoreAfter!: number;

  @Access("public")
  @Field(() => Boolean, { description: "Whether the town would be possible after this change alone." })
  isPossibleAfter!: boolean;

  change!: Reason;
}

@Access("public")
@ObjectType({
  description:
    "Why a town has its score for a household, built from the numbers that made the score. Persons are named only as “adult 1”, “adult 2” in the order of the members. Its texts are written in each of the hub's languages; in Arabic and Persian, names in Latin letters stand between the invisible marks U+2068 and U+2069, so that a line keeps its order.",
})
export class MatchExplanation {
  @Access("public")
  @Field(() => [MatchContribution], { description: "What each criterion adds; their points sum to the score." })
  contributions!: readonly MatchContribution[];

  summary!: Reason;
  place!: ScoredTown;
}
