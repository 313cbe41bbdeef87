/** The graph's door to advisory boards: translates, and nothing else. */
import { FieldResolver, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { AdvisoryBoard } from "./advisory-board.types.js";

@Resolver(() => Municipality)
export class MunicipalityAdvisoryBoardResolver {
  // The hub takes in no boards yet, so no municipality has one: null is the truth.
  @Access("public")
  @FieldResolver(() => AdvisoryBoard, {
    nullable: true,
    description: "Its advisory board; null where it has founded none.",
  })
  advisoryBoard(): AdvisoryBoard | null {
    return null;
  }
}
