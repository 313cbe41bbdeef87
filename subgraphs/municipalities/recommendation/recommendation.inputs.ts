/** What a caller can say about the recommendations that it has an eye on. */
import { Field, InputType } from "type-graphql";
import type { ChoiceFilter } from "../../../schema/filters.js";
import { type RecommendationKind, RecommendationKindEnum } from "./recommendation-kind.js";
import { type RecommendationStatus, RecommendationStatusEnum } from "./recommendation-machine.js";

@InputType({ description: "Condition on the kind of a recommendation." })
export class RecommendationKindFilter implements ChoiceFilter<RecommendationKind> {
  @Field(() => RecommendationKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: RecommendationKind | null;

  @Field(() => [RecommendationKindEnum], { nullable: true, description: "One of these kinds." })
  in?: RecommendationKind[] | null;
}

@InputType({ description: "Condition on how far a recommendation has come." })
export class RecommendationStatusFilter implements ChoiceFilter<RecommendationStatus> {
  @Field(() => RecommendationStatusEnum, { nullable: true, description: "Exactly this status." })
  eq?: RecommendationStatus | null;

  @Field(() => [RecommendationStatusEnum], { nullable: true, description: "One of these statuses." })
  in?: RecommendationStatus[] | null;
}

@InputType({
  description: "Which recommendations. Conditions are joined by AND; one that is null filters nothing.",
})
export class RecommendationFilter {
  @Field(() => RecommendationKindFilter, { nullable: true, description: "By the part of the paper." })
  kind?: RecommendationKindFilter | null;

  @Field(() => RecommendationStatusFilter, { nullable: true, description: "By how far it has come." })
  status?: RecommendationStatusFilter | null;
}
