/** The graph's door to changes of recommendations: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import {
  RecommendationCorrectDecisionInput,
  RecommendationDecideInput,
  RecommendationFollowUpInput,
} from "./decision/council-decision.inputs.js";
import { correctDecision, decideRecommendation, followUpRecommendation } from "./decision/council-decisions.js";
import {
  RecommendationCorrectVotesInput,
  RecommendationCreateInput,
  RecommendationNoteDissentInput,
  recommendationPayload,
  RecommendationPayload,
  RecommendationProposeInput,
  RecommendationUpdateInput,
  RecommendationWithdrawInput,
} from "./recommendation-change.inputs.js";
import { createRecommendation, updateRecommendation } from "./recommendation-changes.js";
import { Recommendation } from "./recommendation.entity.js";
import { correctVotes, noteDissent, proposeRecommendation, withdrawRecommendation } from "./support/support-changes.js";

@Resolver(() => RecommendationPayload)
export class RecommendationChangeResolver {
  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Writes down a draft of what a board recommends: a vision, a guideline or a measure. The board has to be IN_SESSION.",
  })
  async recommendationCreate(
    @Arg("input", () => RecommendationCreateInput, { description: "The recommendation." })
    input: RecommendationCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await createRecommendation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Changes a draft. Once it was voted on its text stands: then only further languages, and until it is handed over its place, are changed. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async recommendationUpdate(
    @Arg("input", () => RecommendationUpdateInput, { description: "The change." }) input: RecommendationUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await updateRecommendation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Enters that a session of the board voted for a draft: it becomes PROPOSED and will be in the paper. More votes have to be in favour than against.",
  })
  async recommendationPropose(
    @Arg("input", () => RecommendationProposeInput, { description: "The session and its votes." })
    input: RecommendationProposeInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await proposeRecommendation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Enters other votes, or another session, in place of what was written down by mistake, until the paper is handed over.",
  })
  async recommendationCorrectVotes(
    @Arg("input", () => RecommendationCorrectVotesInput, { description: "The votes." })
    input: RecommendationCorrectVotesInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await correctVotes(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description: "Writes down the dissent that goes to the council with a proposal, until the paper is handed over.",
  })
  async recommendationNoteDissent(
    @Arg("input", () => RecommendationNoteDissentInput, { description: "The dissent." })
    input: RecommendationNoteDissentInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await noteDissent(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Takes a recommendation back before the paper is handed over. It stays to be read, and is no part of the paper.",
  })
  async recommendationWithdraw(
    @Arg("input", () => RecommendationWithdrawInput, { description: "Which recommendation." })
    input: RecommendationWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await withdrawRecommendation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Enters what the council decided on a recommendation that was handed over, or that it had referred. What it has adopted may have effects from then on.",
  })
  async recommendationDecide(
    @Arg("input", () => RecommendationDecideInput, { description: "The decision." }) input: RecommendationDecideInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await decideRecommendation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Corrects a decision of the council that was wrongly entered, as long as nothing has come of it: no need, no measure, no priority. The history keeps what stood there.",
  })
  async recommendationCorrectDecision(
    @Arg("input", () => RecommendationCorrectDecisionInput, { description: "The decision as it was." })
    input: RecommendationCorrectDecisionInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await correctDecision(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => RecommendationPayload, {
    nullable: true,
    description:
      "Reports what has become of an adopted recommendation; with the day on which it was put into practice it becomes IMPLEMENTED. Of one that is IMPLEMENTED it corrects the report; without a day it is adopted again, and not yet put into practice.",
  })
  async recommendationFollowUp(
    @Arg("input", () => RecommendationFollowUpInput, { description: "What was done." })
    input: RecommendationFollowUpInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return recommendationPayload(await followUpRecommendation(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Recommendation, {
    nullable: true,
    description: "The recommendation as it is now, also where the change was refused; null where there is none.",
  })
  recommendation(@Root() { key }: RecommendationPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.recommendation.load(key);
  }
}
