/** What a town's staff hands in to write its board's recommendations and to have them voted on, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { UserError } from "../../../schema/user-error.js";
import { type BoardGroup, BoardGroupEnum } from "../advisory-board/composition/board-group.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";
import { SeenInput } from "../writing/seen.inputs.js";
import { type RecommendationKind, RecommendationKindEnum } from "./recommendation-kind.js";

const POSITION =
  "Its place among those of its kind in the paper, from 1 to 999; of equal places the one written down first comes first.";

@InputType({ description: "A new recommendation of a board that is IN_SESSION; it begins as a draft." })
export class RecommendationCreateInput {
  @Field(() => ID, { description: "The board that recommends it." })
  boardId!: string;

  @Field(() => RecommendationKindEnum, { description: "Which part of the paper it is. It cannot be changed later." })
  kind!: RecommendationKind;

  @Field(() => [LocalizedTextInput], { description: "What it is in a few words, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], { description: "What is recommended, in full, in at least one language." })
  text!: LocalizedTextInput[];

  @Field(() => Int, { nullable: true, description: `${POSITION} Without it, it comes last.` })
  position?: number | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "A change of a draft. What is left out stays. Once it was voted on, title and text stand: texts in further languages may be added.",
})
export class RecommendationUpdateInput extends SeenInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What it is in a few words: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What is recommended, in full: all languages, those left out are taken away.",
  })
  text?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: POSITION })
  position?: number | null;
}

@InputType({
  description: "How a group of the board voted. Together no more than its seats with a vote on the day of the session.",
})
export class RecommendationVotesInput {
  @Field(() => BoardGroupEnum, { description: "Whose votes they are." })
  group!: BoardGroup;

  @Field(() => Int, { description: "Votes for the recommendation." })
  inFavour!: number;

  @Field(() => Int, { description: "Votes against it." })
  against!: number;

  @Field(() => Int, { defaultValue: 0, description: "Abstentions." })
  abstained = 0;
}

@InputType({ description: "That the board voted for a draft in a session, so that it comes into the paper." })
export class RecommendationProposeInput extends SeenInput {
  @Field(() => ID, {
    description: "The session of this board in which it was voted on; not one that is still to come.",
  })
  sessionId!: string;

  @Field(() => [RecommendationVotesInput], { description: "The votes of each group that took part." })
  votes!: RecommendationVotesInput[];
}

@InputType({ description: "Other votes, or another session, in place of what was written down by mistake." })
export class RecommendationCorrectVotesInput extends SeenInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The session of this board in which it was voted on, where another one was named by mistake; left out: it stays.",
  })
  sessionId?: string | null;

  @Field(() => [RecommendationVotesInput], { description: "The votes of each group that took part: all of them." })
  votes!: RecommendationVotesInput[];
}

@InputType({ description: "Dissent that a group had written down." })
export class RecommendationDissentInput {
  @Field(() => BoardGroupEnum, { description: "The group in which it was voiced." })
  group!: BoardGroup;

  @Field(() => [LocalizedTextInput], {
    description: "What it does not agree with, and why, in at least one language. No names of persons.",
  })
  text!: LocalizedTextInput[];
}

@InputType({ description: "The dissent that goes to the council with a recommendation." })
export class RecommendationNoteDissentInput extends SeenInput {
  @Field(() => [RecommendationDissentInput], {
    description: "All of it, once per group: what is left out is taken away.",
  })
  dissent!: RecommendationDissentInput[];
}

@InputType({ description: "That the board takes a recommendation back before it is handed over." })
export class RecommendationWithdrawInput extends SeenInput {
  @Field(() => [LocalizedTextInput], { nullable: true, description: "Why." })
  reason?: LocalizedTextInput[] | null;
}

@Access("municipality:write")
@ObjectType({ description: "What became of the change of a recommendation." })
export class RecommendationPayload {
  /** Where the recommendation of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const recommendationPayload = ({ key, errors }: Written): RecommendationPayload => ({
  key,
  userErrors: errors,
});
