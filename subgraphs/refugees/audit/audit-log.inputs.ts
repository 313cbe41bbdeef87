/** What an auditor can say about the entries that it wants. */
import { Field, ID, InputType } from "type-graphql";
import { LocalDate } from "../../../schema/scalars.js";

@InputType({ description: "Which entries. Conditions are joined by AND; one that is null filters nothing." })
export class AuditLogFilter {
  @Field(() => ID, { nullable: true, description: "About the object with this id." })
  objectId?: string | null;

  @Field(() => String, { nullable: true, description: "By the caller with exactly this pseudonym." })
  callerId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "From the beginning of this day in Germany." })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "To the end of this day in Germany." })
  to?: string | null;
}
