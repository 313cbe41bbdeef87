/** What a town's staff hands in to bring about what the council adopted, and what it gets back. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { UserError } from "../../../../schema/user-error.js";
import { TownCriterionEnum } from "../../../../schema/vocabulary/enums.js";
import type { TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";
import { NewNeedInput } from "../../need/need-change.inputs.js";
import { NewMeasureInput } from "../../strategy/measure/strategy-measure-change.inputs.js";
import { SeenInput } from "../../writing/seen.inputs.js";
import type { Effected } from "./effects.js";

@InputType({ description: "A need that the town declares because its council adopted a recommendation." })
export class RecommendationDeclareNeedInput extends SeenInput {
  @Field(() => NewNeedInput, { description: "What is needed, of what kind and how many." })
  need!: NewNeedInput;
}

@InputType({ description: "A measure that the town starts because its council adopted a recommendation." })
export class RecommendationStartMeasureInput extends SeenInput {
  @Field(() => NewMeasureInput, { description: "What is done, who answers for it and until when." })
  measure!: NewMeasureInput;
}

@InputType({ description: "How much a kind of need is to weigh when households are ranked for the town." })
export class AdoptedPriorityInput {
  @Field(() => TownCriterionEnum, { description: "Which kind of need." })
  criterion!: TownCriterion;

  @Field(() => Int, { description: "How much it matters, from 1 (little) to 5 (most)." })
  importance!: number;
}

@InputType({ description: "Priorities that the town sets because its council adopted a recommendation." })
export class RecommendationSetPrioritiesInput extends SeenInput {
  @Field(() => [AdoptedPriorityInput], {
    description: "Those that are set, each kind of need once, over whatever stood there. The others stay.",
  })
  priorities!: AdoptedPriorityInput[];
}

@Access("municipality:write")
@ObjectType({ description: "What became of the declaration of a need because of a recommendation." })
export class RecommendationNeedPayload {
  /** Where the recommendation of the answer is found. */
  key!: string | null;
  needKey!: string | null;
  @Field(() => [UserError], { description: "What the caller can mend; empty where the need was declared." })
  userErrors!: readonly UserError[];
}

/** The payload of a need that was declared. */
export const needPayloadOf = ({ key, madeKey, errors }: Effected): RecommendationNeedPayload => ({
  key,
  needKey: madeKey ?? null,
  userErrors: errors,
});

@Access("municipality:write")
@ObjectType({ description: "What became of the start of a measure because of a recommendation." })
export class RecommendationMeasurePayload {
  /** Where the recommendation of the answer is found. */
  key!: string | null;
  measureKey!: string | null;
  @Field(() => [UserError], { description: "What the caller can mend; empty where the measure was started." })
  userErrors!: readonly UserError[];
}

/** The payload of a measure that was started. */
export const measurePayloadOf = ({ key, madeKey, errors }: Effected): RecommendationMeasurePayload => ({
  key,
  measureKey: madeKey ?? null,
  userErrors: errors,
});
