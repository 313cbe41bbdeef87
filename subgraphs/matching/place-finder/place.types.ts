/** What the place finder answers: towns in order, and one town explained. */
import { Field, Float, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConstraintEnum } from "../../../schema/vocabulary/enums.js";
import type { Constraint } from "../../../schema/vocabulary/constraint.js";
import type { Reason } from "../engine/engine.js";
import { MunicipalityReference } from "../town/municipality.reference.js";
import type { ScoredTown } from "./scored-profile.js";

@Access("public")
@ObjectType({
  description: "A hard constraint that a town does not meet for a household, with the figures that decide it.",
})
export class UnmetConstraint {
  @Access("public")
  @Field(() => ConstraintEnum, { description: "Which constraint." })
  constraint!: Constraint;

  @Access("public")
  @Field(() => Int, {
    description:
      "What the household must have: persons for HOUSING, step-free dwellings for ACCESSIBILITY, places for CHILDCARE and SCHOOL; 0 for NEVER.",
  })
  needed!: number;

  @Access("public")
  @Field(() => Int, { description: "What the town has free of it, in the same unit." })
  offered!: number;

  reason!: Reason;
}

@Access("public")
@ObjectType({ description: "A town that is possible for a household, at its place in the ranking." })
export class PlaceSuggestion {
  @Access("public")
  @Field(() => Int, {
    description: "Place among all possible towns, from 1. Towns of equal score follow each other by AGS.",
  })
  rank!: number;

  @Access("public")
  @Field(() => Float, { description: "Points out of 100: the sum of the contributions' points." })
  score!: number;

  @Access("public")
  @Field(() => MunicipalityReference, { nullable: true, description: "The town." })
  municipality!: MunicipalityReference | null;

  place!: ScoredTown;
}

@Access("public")
@ObjectType({ description: "How one town stands for a household: whether it is possible, where it ranks, and why." })
export class PlaceExplanation {
  @Access("public")
  @Field(() => Boolean, { description: "Whether every hard constraint is met." })
  isPossible!: boolean;

  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "Place among all possible towns, from 1; null where the town is not possible.",
  })
  rank!: number | null;

  @Access("public")
  @Field(() => Float, {
    description:
      "Points out of 100: the sum of the contributions' points. Worked out for an impossible town too: it says how well the town would fit if its unmet constraints were met, and is no rank.",
  })
  score!: number;

  @Access("public")
  @Field(() => MunicipalityReference, { nullable: true, description: "The town." })
  municipality!: MunicipalityReference | null;

  @Access("public")
  @Field(() => [UnmetConstraint], {
    description: "Every hard constraint that the town does not meet; empty where it is possible.",
  })
  unmetConstraints!: readonly UnmetConstraint[];

  place!: ScoredTown;
}
