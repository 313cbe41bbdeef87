/** What a caller can say about the municipalities that it wants. */
import { Field, InputType, Int, Float, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { FederalStateFilter, IntFilter, KeyFilter, NearFilter, SettlementKindFilter } from "../../../schema/filters.js";
import {
  FederalStateEnum,
  type SortDirection,
  SortDirectionEnum,
  SettlementKindEnum,
} from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

@InputType({ description: "Which municipalities. Conditions are joined by AND; one that is null filters nothing." })
export class MunicipalityFilter {
  @Field(() => FederalStateFilter, { nullable: true, description: "By federal state." })
  state?: FederalStateFilter | null;

  @Field(() => KeyFilter, { nullable: true, description: "By district: its key of five digits." })
  district?: KeyFilter | null;

  @Field(() => SettlementKindFilter, { nullable: true, description: "By size class." })
  kind?: SettlementKindFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "By number of inhabitants." })
  population?: IntFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'By name, from 2 to 80 characters, forgiving: "Goerlitz", "Gorlitz" and "Görlitz" find the same, and so does a typing error. Most alike first unless ordered otherwise.',
  })
  name?: string | null;

  @Field(() => NearFilter, {
    nullable: true,
    description: "By distance to a municipality, which itself is in the list. Nearest first unless ordered otherwise.",
  })
  near?: NearFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "true: municipalities of the newest register; false: those that are gone from it; null: both.",
  })
  isCurrent?: boolean | null;
}

const MUNICIPALITY_ORDER_FIELDS = [
  {
    value: "AGS",
    description: "By official key, which groups by state and district.",
    label: { de: "AGS", en: "AGS" },
  },
  { value: "NAME", description: "By name.", label: { de: "Name", en: "Name" } },
  { value: "POPULATION", description: "By number of inhabitants.", label: { de: "Einwohnerzahl", en: "Population" } },
  { value: "AREA", description: "By area.", label: { de: "Fläche", en: "Area" } },
  {
    value: "DISTANCE",
    description: "By distance; needs the filter `near`.",
    label: { de: "Entfernung", en: "Distance" },
  },
  {
    value: "SIMILARITY",
    description: "By likeness of the name; needs the filter `name`.",
    label: { de: "Ähnlichkeit", en: "Similarity" },
  },
] as const;
export type MunicipalityOrderField = (typeof MUNICIPALITY_ORDER_FIELDS)[number]["value"];

const MunicipalityOrderFieldEnum = registerVocabulary(
  "MunicipalityOrderField",
  "What municipalities are ordered by.",
  MUNICIPALITY_ORDER_FIELDS,
);

@InputType({ description: "A step of the order of municipalities." })
export class MunicipalityOrder {
  @Field(() => MunicipalityOrderFieldEnum, { description: "What to order by." })
  field!: MunicipalityOrderField;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "In which direction." })
  direction!: SortDirection;
}

const MUNICIPALITY_DIMENSIONS = [
  { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  { value: "KIND", description: "A row per size class.", label: { de: "Größe", en: "Size" } },
  { value: "DISTRICT", description: "A row per district.", label: { de: "Kreis", en: "District" } },
] as const;
export type MunicipalityDimension = (typeof MUNICIPALITY_DIMENSIONS)[number]["value"];

export const MunicipalityDimensionEnum = registerVocabulary(
  "MunicipalityDimension",
  "What totals of municipalities are grouped by.",
  MUNICIPALITY_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Totals of the municipalities of one group. A dimension that is not in `by` is null." })
export class MunicipalityTotal {
  @Access("public")
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Access("public")
  @Field(() => SettlementKindEnum, { nullable: true, description: "The group's size class, where grouped by KIND." })
  kind!: SettlementKind | null;

  @Access("public")
  @Field(() => String, { nullable: true, description: "The group's district key, where grouped by DISTRICT." })
  district!: string | null;

  @Access("public")
  @Field(() => Int, { description: "Number of municipalities, uninhabited areas among them." })
  municipalities!: number;

  @Access("public")
  @Field(() => Int, { description: "Their inhabitants." })
  population!: number;

  @Access("public")
  @Field(() => Float, { description: "Their area in square kilometres." })
  areaKm2!: number;
}
