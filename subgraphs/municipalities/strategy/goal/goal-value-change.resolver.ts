/** The graph's door to changes of measured values: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import {
  StrategyGoalValueCreateInput,
  StrategyGoalValuePayload,
  strategyGoalValuePayload,
  StrategyGoalValueUpdateInput,
  StrategyGoalValueWithdrawInput,
} from "./goal-value-change.inputs.js";
import { createGoalValue, updateGoalValue, withdrawGoalValue } from "./goal-value-changes.js";
import { StrategyGoalValue } from "./goal-value.entity.js";

@Resolver(() => StrategyGoalValuePayload)
export class StrategyGoalValueChangeResolver {
  @Access("municipality:write")
  @Mutation(() => StrategyGoalValuePayload, {
    nullable: true,
    description:
      "Records a value of a goal's indicator; the goal's progress follows the newest. A goal has one value of a day.",
  })
  async strategyGoalValueCreate(
    @Arg("input", () => StrategyGoalValueCreateInput, { description: "The change." })
    input: StrategyGoalValueCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalValuePayload(await createGoalValue(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalValuePayload, {
    nullable: true,
    description:
      "Corrects a value. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async strategyGoalValueUpdate(
    @Arg("input", () => StrategyGoalValueUpdateInput, { description: "The change." })
    input: StrategyGoalValueUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalValuePayload(await updateGoalValue(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalValuePayload, {
    nullable: true,
    description: "Withdraws a value: it counts no more, its history stays, and its day is free for another.",
  })
  async strategyGoalValueWithdraw(
    @Arg("input", () => StrategyGoalValueWithdrawInput, { description: "Which one." })
    input: StrategyGoalValueWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalValuePayload(await withdrawGoalValue(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => StrategyGoalValue, {
    nullable: true,
    description: "It as it is now, also where the change was refused; null where there is none.",
  })
  strategyGoalValue(@Root() { key }: StrategyGoalValuePayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.goalValue.load(key);
  }
}
