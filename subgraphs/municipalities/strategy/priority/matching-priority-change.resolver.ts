/** The graph's door to changes of matching priorities: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import {
  MatchingPriorityPayload,
  matchingPriorityPayload,
  MatchingPrioritySetInput,
  MatchingPriorityWithdrawInput,
} from "./matching-priority-change.inputs.js";
import { setPriority, withdrawPriority } from "./matching-priority-changes.js";
import { MatchingPriority } from "./matching-priority.entity.js";

@Resolver(() => MatchingPriorityPayload)
export class MatchingPriorityChangeResolver {
  @Access("municipality:write")
  @Mutation(() => MatchingPriorityPayload, {
    nullable: true,
    description:
      "Sets how much a kind of need weighs when households are ranked for a municipality. What a recommendation has set that the council adopted is changed only with `overridesRecommendation` and a reason. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async matchingPrioritySet(
    @Arg("input", () => MatchingPrioritySetInput, { description: "The change." }) input: MatchingPrioritySetInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return matchingPriorityPayload(await setPriority(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => MatchingPriorityPayload, {
    nullable: true,
    description:
      "Takes a priority back: the urgency of the needs counts again. What a recommendation has set that the council adopted is taken back only with `overridesRecommendation` and a reason.",
  })
  async matchingPriorityWithdraw(
    @Arg("input", () => MatchingPriorityWithdrawInput, { description: "Which one." })
    input: MatchingPriorityWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return matchingPriorityPayload(await withdrawPriority(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => MatchingPriority, {
    nullable: true,
    description: "It as it is now, also where the change was refused; null where there is none.",
  })
  matchingPriority(@Root() { key }: MatchingPriorityPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.matchingPriority.load(key);
  }
}
