/** What a caller can say about the needs that it has an eye on, and the rows of their totals. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter } from "../../../schema/filters.js";
import { FederalStateEnum } from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { NeedKindEnum } from "./need.entity.js";

@InputType({ description: "Condition on the kind of a need." })
export class NeedKindFilter implements ChoiceFilter<NeedKind> {
  @Field(() => NeedKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: NeedKind | null;

  @Field(() => [NeedKindEnum], { nullable: true, description: "One of these kinds." })
  in?: NeedKind[] | null;
}

@InputType({ description: "Which needs. Conditions are joined by AND; one that is null filters nothing." })
export class NeedFilter {
  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;

  @Field(() => NeedKindFilter, { nullable: true, description: "By what is needed." })
  kind?: NeedKindFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}

const NEED_DIMENSIONS = [
  { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  { value: "KIND", description: "A row per kind of need.", label: { de: "Art", en: "Kind" } },
] as const;
export type NeedDimension = (typeof NEED_DIMENSIONS)[number]["value"];
export const NeedDimensionEnum = registerVocabulary(
  "NeedDimension",
  "What totals of needs are grouped by.",
  NEED_DIMENSIONS,
);

@ObjectType({ description: "Totals of the needs of one group. A dimension that is not in `by` is null." })
export class NeedTotal {
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Field(() => NeedKindEnum, { nullable: true, description: "The group's kind, where grouped by KIND." })
  kind!: NeedKind | null;

  @Field(() => Int, { description: "Number of needs." })
  needs!: number;

  @Field(() => Int, { description: "Persons, children or units in them." })
  quantity!: number;
}
