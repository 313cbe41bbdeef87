/** The graph's door to changes of goals: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import {
  StrategyGoalAdvanceInput,
  StrategyGoalCreateInput,
  StrategyGoalPayload,
  strategyGoalPayload,
  StrategyGoalReinstateInput,
  StrategyGoalUpdateInput,
  StrategyGoalWithdrawInput,
} from "./strategy-goal-change.inputs.js";
import { advanceGoal, createGoal, reinstateGoal, updateGoal, withdrawGoal } from "./strategy-goal-changes.js";
import { StrategyGoal } from "./strategy-goal.entity.js";

@Resolver(() => StrategyGoalPayload)
export class StrategyGoalChangeResolver {
  @Access("municipality:write")
  @Mutation(() => StrategyGoalPayload, {
    nullable: true,
    description: "Publishes a goal of a municipality's strategy. Only municipality and title are needed.",
  })
  async strategyGoalCreate(
    @Arg("input", () => StrategyGoalCreateInput, { description: "The change." }) input: StrategyGoalCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalPayload(await createGoal(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalPayload, {
    nullable: true,
    description:
      "Changes a goal. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async strategyGoalUpdate(
    @Arg("input", () => StrategyGoalUpdateInput, { description: "The change." }) input: StrategyGoalUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalPayload(await updateGoal(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalPayload, {
    nullable: true,
    description: "Takes a goal on to another status. Where the step is not open, STEP_NOT_OPEN says which are.",
  })
  async strategyGoalAdvance(
    @Arg("input", () => StrategyGoalAdvanceInput, { description: "The change." }) input: StrategyGoalAdvanceInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalPayload(await advanceGoal(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalPayload, {
    nullable: true,
    description:
      "Withdraws a goal that no need and no measure serves: it vanishes from all lists, and its history stays. One that was given up is ABANDONED instead.",
  })
  async strategyGoalWithdraw(
    @Arg("input", () => StrategyGoalWithdrawInput, { description: "Which one." }) input: StrategyGoalWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalPayload(await withdrawGoal(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyGoalPayload, {
    nullable: true,
    description: "Brings back a goal that was withdrawn, as it stood.",
  })
  async strategyGoalReinstate(
    @Arg("input", () => StrategyGoalReinstateInput, { description: "Which one." }) input: StrategyGoalReinstateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyGoalPayload(await reinstateGoal(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => StrategyGoal, {
    nullable: true,
    description: "It as it is now, also where the change was refused; null where there is none.",
  })
  strategyGoal(@Root() { key }: StrategyGoalPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.strategyGoal.load(key);
  }
}
