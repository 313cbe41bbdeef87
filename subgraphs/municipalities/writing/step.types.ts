/** What stands before a step of a state machine, as the graph shows it. Knows no machine. */
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { inLanguage } from "../../../schema/localized-text.js";
import type { Label } from "../../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { MunicipalitiesContext } from "../context.js";
import type { NextStep } from "./state-machine.js";

@Access("public")
@ObjectType({ description: "A condition of a step from one status to the next." })
export class StepCondition {
  @Access("public")
  @Field(() => String, { description: "Its name in the state diagram of the docs, such as `MANDATE_GIVEN`." })
  name!: string;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it holds now." })
  isMet!: boolean;

  whatToDo!: Label;
}

/** The conditions of a step, as the graph shows them. */
export const stepConditions = <State extends string, Subject>({
  guards,
  missing,
}: NextStep<State, Subject>): StepCondition[] =>
  guards.map((guard) => ({ name: guard.name, whatToDo: guard.whatToDo, isMet: !missing.includes(guard) }));

@Resolver(() => StepCondition)
export class StepConditionResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What to do so that it holds: a whole sentence." })
  text(
    @Root() { whatToDo }: StepCondition,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(whatToDo, lang, languages);
  }
}
