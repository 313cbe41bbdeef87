/** The occupation as this owner names it in an answer: by its code; what it is called is its owner's to tell. */
import { Directive, Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { KLDB_CODE_DESCRIPTION, OCCUPATION_DESCRIPTION } from "../../../schema/entities.js";

@Access("public")
@Directive('@key(fields: "kldbCode", resolvable: false)')
@ObjectType("Occupation", { description: OCCUPATION_DESCRIPTION })
export class OccupationReference {
  @Access("public")
  @Field(() => String, { description: KLDB_CODE_DESCRIPTION })
  kldbCode!: string;
}
