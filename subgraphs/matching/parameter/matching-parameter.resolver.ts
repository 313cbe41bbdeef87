/** The graph's door to the parameters: translates, and nothing else. */
import { Arg, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalDate } from "../../../schema/scalars.js";
import { dateToday } from "../day.js";
import { MatchingParameter } from "./matching-parameter.type.js";
import { parametersInForce } from "./matching-parameters.js";

@Resolver(() => MatchingParameter)
export class MatchingParameterResolver {
  @Access("public")
  @Query(() => [MatchingParameter], {
    nullable: true,
    description:
      "Every figure of the rules by which towns are scored: likeness of occupations, decay with distance, age limits and so on. Public.",
  })
  matchingParameters(
    @Arg("asOf", () => LocalDate, {
      nullable: true,
      description: "The day whose parameters are wanted; today by default.",
    })
    asOf: string | null | undefined,
  ) {
    return parametersInForce(asOf ?? dateToday());
  }
}
