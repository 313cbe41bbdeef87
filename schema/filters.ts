/** Filters that several lists share. A filter that is null, or whose value is null, filters nothing. */
import { Field, Float, InputType, Int } from "type-graphql";
import { AgsScalar } from "./scalars.js";
import type { FederalState } from "./vocabulary/federal-state.js";
import { FederalStateEnum, SettlementKindEnum } from "./vocabulary/enums.js";
import type { SettlementKind } from "./vocabulary/settlement-kind.js";

/** Equality with one value or membership in several. */
export interface ChoiceFilter<Value> {
  eq?: Value | null;
  in?: Value[] | null;
}

@InputType({ description: "Condition on a federal state." })
export class FederalStateFilter implements ChoiceFilter<FederalState> {
  @Field(() => FederalStateEnum, { nullable: true, description: "Exactly this state." })
  eq?: FederalState | null;

  @Field(() => [FederalStateEnum], { nullable: true, description: "One of these states." })
  in?: FederalState[] | null;
}

@InputType({ description: "Condition on the size of a municipality." })
export class SettlementKindFilter implements ChoiceFilter<SettlementKind> {
  @Field(() => SettlementKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: SettlementKind | null;

  @Field(() => [SettlementKindEnum], { nullable: true, description: "One of these kinds." })
  in?: SettlementKind[] | null;
}

@InputType({ description: "Condition on a text that is a key." })
export class KeyFilter implements ChoiceFilter<string> {
  @Field(() => String, { nullable: true, description: "Exactly this text." })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: "One of these texts." })
  in?: string[] | null;
}

@InputType({ description: "Condition on a whole number." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Exactly this number." })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: "This number or more." })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: "This number or less." })
  lte?: number | null;
}

@InputType({ description: "Condition on the distance to a municipality, as the crow flies between the towns' points." })
export class NearFilter {
  @Field(() => AgsScalar, { description: "The municipality in the middle." })
  ags!: string;

  @Field(() => Float, { description: "Greatest distance in kilometres, above 0 and up to 1000." })
  withinKm!: number;
}
