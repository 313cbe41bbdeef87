/** What a caller can say about the boards that it has an eye on. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, KeyFilter, SettlementKindFilter } from "../../../../schema/filters.js";
import { AdvisoryBoardStatusEnum, type BoardStatus } from "./board-status.js";

@InputType({ description: "Condition on how far a board has come." })
export class AdvisoryBoardStatusFilter implements ChoiceFilter<BoardStatus> {
  @Field(() => AdvisoryBoardStatusEnum, { nullable: true, description: "Exactly this status." })
  eq?: BoardStatus | null;

  @Field(() => [AdvisoryBoardStatusEnum], { nullable: true, description: "One of these statuses." })
  in?: BoardStatus[] | null;
}

@InputType({
  description: "Which advisory boards. Conditions are joined by AND; one that is null filters nothing.",
})
export class AdvisoryBoardFilter {
  @Field(() => AdvisoryBoardStatusFilter, { nullable: true, description: "By how far they have come." })
  status?: AdvisoryBoardStatusFilter | null;

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
