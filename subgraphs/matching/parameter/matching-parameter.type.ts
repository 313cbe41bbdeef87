/** A figure of a matching rule as everyone may see it. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalDate } from "../../../schema/scalars.js";
import type { ParameterInForce } from "../engine/engine.js";

@Access("public")
@ObjectType({
  description: "A figure by which towns are scored, with where it comes from and since when it holds. Public.",
})
export class MatchingParameter implements ParameterInForce {
  @Access("public")
  @Field(() => String, { description: "Criterion group and name, such as work.commuteMaximumKm." })
  name!: string;

  @Access("public")
  @Field(() => String, { description: "What it governs, in English." })
  meaning!: string;

  @Access("public")
  @Field(() => String, { description: "Unit of the value, such as km or thousandths." })
  unit!: string;

  @Access("public")
  @Field(() => String, { description: "The value as JSON: a number, or a list of numbers or names." })
  value!: string;

  @Access("public")
  @Field(() => LocalDate, { description: "The day from which this value holds." })
  validFrom!: string;

  @Access("public")
  @Field(() => String, {
    description: "The publication or law that it is taken from, or the grounds on which it was set.",
  })
  source!: string;

  @Access("public")
  @Field(() => LocalDate, { description: "The day on which a person last compared the value with its source." })
  reviewedOn!: string;
}
