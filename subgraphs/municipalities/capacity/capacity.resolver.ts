/** The graph's door to towns' capacities: translates, and nothing else. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Capacity } from "./capacity.types.js";

@Resolver(() => Municipality)
export class MunicipalityCapacitiesResolver {
  @Access("public")
  @FieldResolver(() => [Capacity], {
    description:
      "What its offers, and the number of persons that it set for pilots, amount to in the kinds of capacity that a match counts; kinds without any are left out.",
  })
  capacities(@Root() { ags }: Municipality, @Ctx() { loaders }: MunicipalitiesContext) {
    return loaders.capacities.load(ags);
  }
}
