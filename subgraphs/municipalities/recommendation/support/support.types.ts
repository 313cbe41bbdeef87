/** How the groups of a board stand to a recommendation: their votes, and the dissent that they had written down. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { type BoardGroup, BoardGroupEnum } from "../../advisory-board/composition/board-group.js";

@Access("public")
@ObjectType({
  description:
    "How a group of the board voted on a recommendation. By group alone: how a single seat voted is kept nowhere. Public.",
})
export class RecommendationVotes {
  @Access("public")
  @Field(() => BoardGroupEnum, { description: "Whose votes they are." })
  group!: BoardGroup;

  @Access("public")
  @Field(() => Int, { description: "Votes for the recommendation." })
  inFavour!: number;

  @Access("public")
  @Field(() => Int, { description: "Votes against it." })
  against!: number;

  @Access("public")
  @Field(() => Int, { description: "Abstentions." })
  abstained!: number;
}

@Access("public")
@ObjectType({
  description:
    "Why a group of the board, or a part of it, does not agree. Consensus is sought; what is left of dissent goes to the council with the paper. Public.",
})
export class RecommendationDissent {
  @Access("public")
  @Field(() => BoardGroupEnum, { description: "The group in which it was voiced." })
  group!: BoardGroup;

  text!: LocalizedText;
}
