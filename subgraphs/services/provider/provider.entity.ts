/** Who provides integration services: organisations, never persons. Columns and invariants only. */
import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";

@Access("public")
@ObjectType({ description: "An organisation or an office that provides integration services. Public; never a person." })
@Entity("provider")
export class Provider {
  @PrimaryColumn("text")
  key!: string;

  @Access("public")
  @Field(() => String, { description: "Name of the organisation." })
  @Column("text")
  name!: string;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Provider", this.key);
  }
}
