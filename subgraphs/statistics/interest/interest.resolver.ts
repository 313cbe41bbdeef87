/** The graph's door to released interest: translates, and nothing else. */
import { FieldResolver, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Interest, Municipality } from "./interest.types.js";

@Resolver(() => Municipality)
export class MunicipalityInterestResolver {
  // Figures about people come from a release only, and there is none yet: the same answer for every municipality.
  @Access("public")
  @FieldResolver(() => Interest, {
    nullable: true,
    description: "How many households named it among their wishes, from the last release of statistics.",
  })
  interest(): Interest {
    return { households: null, status: "SUPPRESSED" };
  }
}
