/** The municipality as this owner sees it: a key, to which jobs and integration services are added. */
import { Directive, Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { AGS_KEY_DESCRIPTION, MUNICIPALITY_DESCRIPTION } from "../../../schema/entities.js";
import { AgsScalar } from "../../../schema/scalars.js";

@Access("public")
@Directive('@key(fields: "ags")')
@ObjectType({ description: MUNICIPALITY_DESCRIPTION })
export class Municipality {
  @Access("public")
  @Field(() => AgsScalar, { description: AGS_KEY_DESCRIPTION })
  ags!: string;
}
