/** What a caller can say about the needs that it has an eye on. */
import { Field, InputType } from "type-graphql";
import { type ChoiceFilter, FederalStateFilter, KeyFilter, SettlementKindFilter } from "../../../schema/filters.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
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

  @Field(() => KeyFilter, {
    nullable: true,
    description: "By the district of the municipality: its key of five digits.",
  })
  district?: KeyFilter | null;

  @Field(() => SettlementKindFilter, { nullable: true, description: "By the size of the municipality." })
  settlementKind?: SettlementKindFilter | null;

  @Field(() => KeyFilter, { nullable: true, description: "By the municipality's own key of the need." })
  externalId?: KeyFilter | null;

  @Field(() => NeedKindFilter, { nullable: true, description: "By what is needed." })
  kind?: NeedKindFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only withdrawn ones, which a municipality's own staff alone can list, in `Municipality.needs`. Without it, and with false, withdrawn ones are in no list.",
  })
  isWithdrawn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;
}
