/** The graph's door to changes of strategies: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import { StrategyPayload, strategyPayload, StrategyUpdateInput } from "./strategy-change.inputs.js";
import { updateStrategy } from "./strategies.js";
import { Strategy } from "./strategy.entity.js";

@Resolver(() => StrategyPayload)
export class StrategyChangeResolver {
  @Access("municipality:write")
  @Mutation(() => StrategyPayload, {
    nullable: true,
    description:
      "Writes the vision and period of a municipality's strategy, the first time or another. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async strategyUpdate(
    @Arg("input", () => StrategyUpdateInput, { description: "The change." }) input: StrategyUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return strategyPayload(await updateStrategy(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Strategy, {
    nullable: true,
    description: "It as it is now, also where the change was refused; null where there is none.",
  })
  strategy(@Root() { key }: StrategyPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.strategy.load(key);
  }
}
