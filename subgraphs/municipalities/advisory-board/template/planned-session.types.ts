/** A session as another board held it, without its day: a plan to make sessions of. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { BoardSessionKindEnum, type SessionKind } from "../session/session-kind.js";

@Access("public")
@ObjectType({
  description:
    "A session of the board from which this one was copied, without day, place, minutes and outcomes: something to plan by.",
})
export class PlannedBoardSession {
  @Access("public")
  @Field(() => BoardSessionKindEnum, { description: "Who meets." })
  kind!: SessionKind;

  title!: LocalizedText;

  @Access("public")
  @Field(() => Int, { description: "How long it lasted, in minutes." })
  durationMinutes!: number;

  agenda!: readonly LocalizedText[];
}
