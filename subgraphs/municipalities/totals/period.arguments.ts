/** The period of totals by month, as every total of a town's presentation takes it, and as its rows tell it. */
import { ArgsType, Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalDate } from "../../../schema/scalars.js";
import { DistrictGroup, TOWN_DIMENSIONS } from "./town-group.types.js";

@ArgsType()
export class PeriodArguments {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "With MONTH in `by`: a day in the first month; eleven months before the last by default, at most 240 months in all.",
  })
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "With MONTH in `by`: a day in the last month; today by default, and never later.",
  })
  to?: string | null;
}

/** The group of a row. A dimension that is not in `by` is null. */
@Access("public")
@ObjectType()
export class PresentationGroup extends DistrictGroup {
  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The group's month, such as `2026-11`, where grouped by MONTH. The stock is that of its last day.",
  })
  month!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "First day of the group's month, where grouped by MONTH." })
  from!: string | null;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day of the group's month, where grouped by MONTH; of the present month the stock is today's.",
  })
  to!: string | null;
}

/** The dimensions that every total of presentations has. */
export const PRESENTATION_DIMENSIONS = [
  TOWN_DIMENSIONS.STATE,
  { value: "KIND", description: "A row per kind.", label: { de: "Art", en: "Kind" } },
  TOWN_DIMENSIONS.SETTLEMENT_KIND,
  TOWN_DIMENSIONS.DISTRICT,
  {
    value: "MONTH",
    description: "A row per month: what stood at the end of its last day, of the present month what stands today.",
    label: { de: "Monat", en: "Month" },
  },
] as const;
export type PresentationDimension = (typeof PRESENTATION_DIMENSIONS)[number]["value"];

/** The SQL expression of each dimension; `kind` is that of the kind, town and month stand under their names. */
export const presentationDimensions = (kind: string) =>
  ({
    STATE: ["state", "town.state"],
    KIND: ["kind", kind],
    SETTLEMENT_KIND: ["settlementKind", "town.kind"],
    DISTRICT: ["district", "town.district_key"],
    MONTH: ["from", "month.from_on"],
  }) as const;
