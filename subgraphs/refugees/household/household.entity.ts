/** A household, as the table and the graph have it: a pseudonym and nothing that names a person. Columns only. */
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../../schema/access.js";
import { globalId } from "../../../schema/identity.js";
import { LocalDate } from "../../../schema/scalars.js";
import { FederalStateEnum } from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";

@Access("cases:read")
@ObjectType({ description: "What a household must have, whatever it wishes." })
export class HouseholdRequirements {
  @Field(() => Boolean, { description: "Whether the dwelling must be reached and used without steps." })
  stepFreeHousing!: boolean;
}

@Access("cases:read")
@ObjectType({
  description:
    "A household in reception, by pseudonym: no name, address, date of birth, nationality or file number. Seen by the case worker whose case it is, and by itself; for everybody else it does not exist. Every sight of it is written to the audit log.",
})
@Entity("household")
export class Household {
  @PrimaryColumn("uuid", { name: "id" })
  key!: string;

  @Field(() => LocalDate, { description: "Day on which it was registered." })
  @Column("date", { name: "registered_on" })
  registeredOn!: string;

  @Field(() => FederalStateEnum, { description: "State in whose reception it is." })
  @Column("text", { name: "reception_state" })
  receptionState!: FederalState;

  @Column("boolean", { name: "requires_step_free" })
  requiresStepFree!: boolean;

  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Household", this.key);
  }

  @Field(() => HouseholdRequirements, { description: "What it must have." })
  requirements(): HouseholdRequirements {
    return { stepFreeHousing: this.requiresStepFree };
  }
}
