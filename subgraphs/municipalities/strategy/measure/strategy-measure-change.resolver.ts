/** The graph's door to changes of measures: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import {
  StrategyMeasureAdvanceInput,
  StrategyMeasureCreateInput,
  StrategyMeasurePayload,
  strategyMeasurePayload,
  StrategyMeasureReinstateInput,
  StrategyMeasureUpdateInput,
  StrategyMeasureWithdrawInput,
} from "./strategy-measure-change.inputs.js";
import {
  advanceMeasure,
  createMeasure,
  reinstateMeasure,
  updateMeasure,
  withdrawMeasure,
} from "./strategy-measure-changes.js";
import { StrategyMeasure } from "./strategy-measure.entity.js";

@Resolver(() => StrategyMeasurePayload)
export class StrategyMeasureChangeResolver {
  @Access("municipality:write")
  @Mutation(() => StrategyMeasurePayload, {
    nullable: true,
    description: "Publishes a measure of a municipality's strategy. Only municipality and title are needed.",
  })
  async strategyMeasureCreate(
    @Arg("input", () => StrategyMeasureCreateInput, { description: "The change." }) input: StrategyMeasureCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyMeasurePayload(await createMeasure(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyMeasurePayload, {
    nullable: true,
    description:
      "Changes a measure. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async strategyMeasureUpdate(
    @Arg("input", () => StrategyMeasureUpdateInput, { description: "The change." }) input: StrategyMeasureUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyMeasurePayload(await updateMeasure(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyMeasurePayload, {
    nullable: true,
    description:
      "Takes a measure on to another status. Where the step is not open, STEP_NOT_OPEN says which are, and what is missing.",
  })
  async strategyMeasureAdvance(
    @Arg("input", () => StrategyMeasureAdvanceInput, { description: "The change." }) input: StrategyMeasureAdvanceInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyMeasurePayload(await advanceMeasure(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyMeasurePayload, {
    nullable: true,
    description:
      "Withdraws a measure: it vanishes from all lists, and its history stays. One that was given up is ABANDONED instead.",
  })
  async strategyMeasureWithdraw(
    @Arg("input", () => StrategyMeasureWithdrawInput, { description: "Which one." })
    input: StrategyMeasureWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyMeasurePayload(await withdrawMeasure(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => StrategyMeasurePayload, {
    nullable: true,
    description: "Brings back a measure that was withdrawn, as it stood.",
  })
  async strategyMeasureReinstate(
    @Arg("input", () => StrategyMeasureReinstateInput, { description: "Which one." })
    input: StrategyMeasureReinstateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyMeasurePayload(await reinstateMeasure(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => StrategyMeasure, {
    nullable: true,
    description: "It as it is now, also where the change was refused; null where there is none.",
  })
  strategyMeasure(@Root() { key }: StrategyMeasurePayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.strategyMeasure.load(key);
  }
}
