/** What a caller can say about the households that it wants. */
import { Field, InputType } from "type-graphql";
import { FederalStateFilter } from "../../../schema/filters.js";
import { LocalDate } from "../../../schema/scalars.js";
import { type SortDirection, SortDirectionEnum } from "../../../schema/vocabulary/enums.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

@InputType({ description: "Which households. Conditions are joined by AND; one that is null filters nothing." })
export class HouseholdFilter {
  @Field(() => FederalStateFilter, { nullable: true, description: "By the state in whose reception they are." })
  receptionState?: FederalStateFilter | null;

  @Field(() => LocalDate, { nullable: true, description: "Registered on this day or later." })
  registeredFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Registered on this day or earlier." })
  registeredUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they were made up for the demonstration." })
  isDemonstration?: boolean | null;
}

const HOUSEHOLD_ORDER_FIELDS = [
  {
    value: "REGISTERED_ON",
    description: "By the day of registration.",
    label: { de: "Registrierung", en: "Registration" },
  },
  {
    value: "RECEPTION_STATE",
    description: "By the letters of the state in whose reception they are.",
    label: { de: "Aufnahmeland", en: "State of reception" },
  },
] as const;
export type HouseholdOrderField = (typeof HOUSEHOLD_ORDER_FIELDS)[number]["value"];

const HouseholdOrderFieldEnum = registerVocabulary(
  "HouseholdOrderField",
  "What households are ordered by.",
  HOUSEHOLD_ORDER_FIELDS,
);

@InputType({ description: "A step of the order of households." })
export class HouseholdOrder {
  @Field(() => HouseholdOrderFieldEnum, { description: "What to order by." })
  field!: HouseholdOrderField;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "In which direction." })
  direction!: SortDirection;
}
