/** The municipality as this owner names it in an answer: by its key; everything else is its owner's to tell. */
import { Directive, Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { AGS_KEY_DESCRIPTION, MUNICIPALITY_DESCRIPTION } from "../../../schema/entities.js";
import { AgsScalar } from "../../../schema/scalars.js";

@Access("public")
@Directive('@key(fields: "ags", resolvable: false)')
@ObjectType("Municipality", { description: MUNICIPALITY_DESCRIPTION })
export class MunicipalityReference {
  @Access("public")
  @Field(() => AgsScalar, { description: AGS_KEY_DESCRIPTION })
  ags!: string;
}
