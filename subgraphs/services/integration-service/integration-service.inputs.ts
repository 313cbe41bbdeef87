/** What a caller can say about the integration services that it wants. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, NearFilter } from "../../../schema/filters.js";
import { ServiceKindEnum } from "../../../schema/vocabulary/enums.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";

@InputType({ description: "Condition on the kind of an integration service." })
export class ServiceKindFilter implements ChoiceFilter<ServiceKind> {
  @Field(() => ServiceKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: ServiceKind | null;

  @Field(() => [ServiceKindEnum], { nullable: true, description: "One of these kinds." })
  in?: ServiceKind[] | null;
}

@InputType({
  description: "Which integration services. Conditions are joined by AND; one that is null filters nothing.",
})
export class IntegrationServiceFilter {
  @Field(() => NearFilter, { nullable: true, description: "By the distance of its municipality to another one." })
  near?: NearFilter | null;

  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;

  @Field(() => ServiceKindFilter, { nullable: true, description: "By what it does." })
  kind?: ServiceKindFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: only services that state a free place; false: only the full ones. Not stated is neither.",
  })
  hasFreePlace?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}
