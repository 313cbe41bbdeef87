/** What totals of strategies are grouped and narrowed by, and their rows. */
import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { FederalStateFilter, KeyFilter, SettlementKindFilter } from "../../../schema/filters.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { DistrictGroup, TOWN_DIMENSIONS } from "../totals/town-group.types.js";
import { type StrategyStatus, StrategyStatusEnum } from "./strategy-status.js";

const STRATEGY_DIMENSIONS = [
  TOWN_DIMENSIONS.STATE,
  {
    value: "STATUS",
    description: "A row per status of goals and measures.",
    label: { de: "Stand", en: "Status" },
  },
  TOWN_DIMENSIONS.SETTLEMENT_KIND,
  TOWN_DIMENSIONS.DISTRICT,
] as const;
export type StrategyDimension = (typeof STRATEGY_DIMENSIONS)[number]["value"];
export const StrategyDimensionEnum = registerVocabulary(
  "StrategyDimension",
  "What totals of strategies are grouped by.",
  STRATEGY_DIMENSIONS,
);

@InputType({ description: "Which strategies. Conditions are joined by AND; one that is null filters nothing." })
export class StrategyFilter {
  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;

  @Field(() => KeyFilter, {
    nullable: true,
    description: "By the district of the municipality: its key of five digits.",
  })
  district?: KeyFilter | null;

  @Field(() => SettlementKindFilter, { nullable: true, description: "By the size of the municipality." })
  settlementKind?: SettlementKindFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}

@Access("public")
@ObjectType({ description: "Totals of the strategies of one group. A dimension that is not in `by` is null." })
export class StrategyTotal extends DistrictGroup {
  @Access("public")
  @Field(() => StrategyStatusEnum, {
    nullable: true,
    description: "The status of the group's goals and measures, where grouped by STATUS.",
  })
  status!: StrategyStatus | null;

  @Access("public")
  @Field(() => Int, {
    description:
      "Number of strategies; by STATUS those that have a goal or a measure of this status, so that one may count in several rows.",
  })
  strategies!: number;

  @Access("public")
  @Field(() => Int, { description: "Number of goals." })
  goals!: number;

  @Access("public")
  @Field(() => Int, { description: "Number of measures." })
  measures!: number;

  @Access("public")
  @Field(() => Float, { description: "Budget of the measures in whole euro cents; measures that name none count 0." })
  budgetCents!: number;
}
