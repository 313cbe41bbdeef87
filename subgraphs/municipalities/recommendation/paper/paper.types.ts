/** A board's paper: the question that it was given, and what it answers. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { Recommendation } from "../recommendation.entity.js";

@Access("public")
@ObjectType({
  description:
    "The paper that a board hands over to the council: its vision, guidelines and measures, with the support and the dissent of each group, and what the council decided on each. Drafts and withdrawn ones are no part of it. Public.",
})
export class BoardPaper {
  question!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day on which it was handed over; null as long as the board works on it.",
  })
  handedOverOn!: string | null;

  @Access("public")
  @Field(() => [Recommendation], { description: "How the municipality shall be one day, in the paper's order." })
  vision!: readonly Recommendation[];

  @Access("public")
  @Field(() => [Recommendation], { description: "What it shall hold to in all it does, in the paper's order." })
  guidelines!: readonly Recommendation[];

  @Access("public")
  @Field(() => [Recommendation], { description: "What it shall do, in the paper's order." })
  measures!: readonly Recommendation[];
}

/** The paper of a board; null where it has proposed nothing yet. */
export function paperOf(
  board: Pick<BoardPaper, "question" | "handedOverOn">,
  recommendations: readonly Recommendation[],
): BoardPaper | null {
  if (recommendations.length === 0) return null;
  const of = (kind: Recommendation["kind"]) => recommendations.filter((each) => each.kind === kind);
  const { question, handedOverOn } = board;
  return { question, handedOverOn, vision: of("VISION"), guidelines: of("GUIDELINE"), measures: of("MEASURE") };
}
