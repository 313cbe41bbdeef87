/** What a household wishes of a town, as the graph shows it. The same words as in a profile of the place finder. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import { CriterionEnum, SettlementKindEnum } from "../../../schema/vocabulary/enums.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";
import { MunicipalityReference } from "../town/municipality.reference.js";

@Access("cases:read")
@ObjectType({ description: "Something that a household wishes of a town." })
export class HouseholdWish {
  @Field(() => CriterionEnum, { description: "What is wished." })
  criterion!: Criterion;

  @Field(() => Int, { description: "How much it matters, from 1 (little) to 5 (most)." })
  importance!: number;

  @Field(() => [SettlementKindEnum], {
    description: "For SETTLEMENT_SIZE: the sizes that are wished; empty for other criteria.",
  })
  settlementKinds!: readonly SettlementKind[];

  nearAgs!: readonly string[];

  @Field(() => [MunicipalityReference], {
    description: "For SOCIAL_TIES: the towns near which it wishes to live; empty for other criteria.",
  })
  near(): MunicipalityReference[] {
    return this.nearAgs.map((ags) => ({ ags }));
  }
}
