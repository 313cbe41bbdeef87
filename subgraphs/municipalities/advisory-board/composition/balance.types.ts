/** A board's seats by group and their balance, as the graph shows them. Knows no rule of it. */
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import type { Label } from "../../../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../../context.js";
import { type BalanceCheckKind, BoardBalanceCheckKindEnum } from "./balance.js";
import { type BoardGroup, BoardGroupEnum } from "./board-group.js";

@Access("public")
@ObjectType({ description: "The seats that a group has on a board." })
export class BoardGroupSeats {
  @Access("public")
  @Field(() => BoardGroupEnum, { description: "Whose seats they are." })
  group!: BoardGroup;

  @Access("public")
  @Field(() => Int, { description: "Number of its seats, filled or not." })
  total!: number;

  @Access("public")
  @Field(() => Int, { description: "How many of them are filled today." })
  filled!: number;

  @Access("public")
  @Field(() => Int, { description: "How many of the filled ones have a vote." })
  votes!: number;
}

@Access("public")
@ObjectType({ description: "What part of a board's filled seats a group holds." })
export class BoardGroupShare {
  @Access("public")
  @Field(() => BoardGroupEnum, { description: "Whose part it is." })
  group!: BoardGroup;

  @Access("public")
  @Field(() => Float, { description: "From 0 to 1, of the seats that are filled today." })
  share!: number;
}

@Access("public")
@ObjectType({
  description: "One thing that a board's balance is checked for, with what was found and what to do about it.",
})
export class BoardBalanceCheck {
  @Access("public")
  @Field(() => BoardBalanceCheckKindEnum, { description: "What is checked." })
  check!: BalanceCheckKind;

  @Access("public")
  @Field(() => Boolean, { description: "Whether the board is as it should be." })
  isMet!: boolean;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description:
      "What was counted: GROUP_SHARES the percent of the greatest group, NUMBER_OF_SEATS the filled seats, NEWCOMERS_PRESENT the seats of newcomers with a vote; null for the others.",
  })
  figure!: number | null;

  finding!: Label;
  whatToDo!: Label | null;
}

@Resolver(() => BoardBalanceCheck)
export class BoardBalanceCheckResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What is the case, in a sentence in German or English." })
  finding(
    @Root() { finding }: BoardBalanceCheck,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(finding, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "What to do about it, in a sentence in German or English; null where it is met.",
  })
  whatToDo(
    @Root() { whatToDo }: BoardBalanceCheck,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(whatToDo, lang, languages);
  }
}
