/** A town in a household's own order, as the graph shows it. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { MunicipalityReference } from "../town/municipality.reference.js";

@Access("cases:read")
@ObjectType({ description: "A town in the order in which a household would like to go." })
export class RankedMunicipality {
  @Field(() => Int, { description: "Its place in the order, from 1 for the favourite." })
  position!: number;

  ags!: string;

  @Field(() => MunicipalityReference, {
    nullable: true,
    description: "The town; also one that is gone from the register since.",
  })
  municipality(): MunicipalityReference {
    return { ags: this.ags };
  }
}
