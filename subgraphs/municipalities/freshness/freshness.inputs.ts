/** What a caller can say about the issues that it wants to see. */
import { Field, InputType } from "type-graphql";
import type { ChoiceFilter } from "../../../schema/filters.js";
import { FreshnessIssueKindEnum, PresentationPartEnum } from "./freshness.types.js";
import type { FreshnessIssueKind, PresentationPart } from "./vocabulary.js";

@InputType({ description: "Condition on a part of a municipality's presentation." })
export class PresentationPartFilter implements ChoiceFilter<PresentationPart> {
  @Field(() => PresentationPartEnum, { nullable: true, description: "Exactly this part." })
  eq?: PresentationPart | null;

  @Field(() => [PresentationPartEnum], { nullable: true, description: "One of these parts." })
  in?: PresentationPart[] | null;
}

@InputType({ description: "Condition on the kind of an issue." })
export class FreshnessIssueKindFilter implements ChoiceFilter<FreshnessIssueKind> {
  @Field(() => FreshnessIssueKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: FreshnessIssueKind | null;

  @Field(() => [FreshnessIssueKindEnum], { nullable: true, description: "One of these kinds." })
  in?: FreshnessIssueKind[] | null;
}

@InputType({ description: "Which issues. Conditions are joined by AND; one that is null filters nothing." })
export class FreshnessIssueFilter {
  @Field(() => PresentationPartFilter, { nullable: true, description: "By the part that they are about." })
  part?: PresentationPartFilter | null;

  @Field(() => FreshnessIssueKindFilter, { nullable: true, description: "By what is the matter." })
  kind?: FreshnessIssueKindFilter | null;
}
