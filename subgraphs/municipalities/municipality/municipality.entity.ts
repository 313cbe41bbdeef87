/** A municipality of the official register, as the table and the graph have it. Columns and invariants only. */
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AGS_KEY_DESCRIPTION, MUNICIPALITY_DESCRIPTION } from "../../../schema/entities.js";
import { globalId } from "../../../schema/identity.js";
import { AgsScalar } from "../../../schema/scalars.js";
import { FederalStateEnum, SettlementKindEnum } from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

export const LOCATION_PRECISIONS = [
  {
    value: "MUNICIPALITY",
    description: "A point of the municipality itself.",
    label: { de: "Gemeinde", en: "Municipality" },
  },
  {
    value: "PREDECESSORS",
    description: "The mean of the points of the municipalities that were merged to this one.",
    label: { de: "Vorgängergemeinden", en: "Predecessors" },
  },
  {
    value: "DISTRICT",
    description: "The mean of the points of the district's municipalities: right to some ten kilometres.",
    label: { de: "Kreis", en: "District" },
  },
] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number]["value"];

const LocationPrecisionEnum = registerVocabulary(
  "LocationPrecision",
  "What the point of a municipality was taken from.",
  LOCATION_PRECISIONS,
);

@Access("public")
@ObjectType({ description: "A point on earth in WGS 84." })
export class Location {
  @Access("public")
  @Field(() => Float, { description: "Degrees north of the equator." })
  latitude!: number;

  @Access("public")
  @Field(() => Float, { description: "Degrees east of Greenwich." })
  longitude!: number;
}

@Access("public")
@ObjectType({ description: "A district (Kreis), or the town itself where it belongs to none (kreisfreie Stadt)." })
@Entity("district")
export class District {
  @Access("public")
  @Field(() => String, { description: "The first five digits of the AGS of its municipalities." })
  @PrimaryColumn("text")
  key!: string;

  @Access("public")
  @Field(() => String, { description: "Name in the official register." })
  @Column("text")
  name!: string;

  @Access("public")
  @Field(() => FederalStateEnum, { description: "The state in which it lies." })
  @Column("text")
  state!: FederalState;
}

@Access("public")
@Directive('@key(fields: "ags")')
@ObjectType({ description: MUNICIPALITY_DESCRIPTION })
@Entity("municipality")
export class Municipality {
  @Access("public")
  @Field(() => AgsScalar, { description: AGS_KEY_DESCRIPTION })
  @PrimaryColumn("text")
  ags!: string;

  @Access("public")
  @Field(() => String, {
    description:
      "Regional key (Regionalschlüssel) of 12 digits: the AGS with the municipal association between district and municipality.",
  })
  @Column("text")
  ars!: string;

  @Access("public")
  @Field(() => String, { description: 'Name in the official register, such as "Hildesheim, Stadt".' })
  @Column("text")
  name!: string;

  @Access("public")
  @Field(() => FederalStateEnum, { description: "The federal state, by the first two digits of the AGS." })
  @Column("text")
  state!: FederalState;

  @Access("public")
  @Field(() => SettlementKindEnum, { description: "Size by inhabitants." })
  @Column({ type: "text", insert: false, update: false })
  kind!: SettlementKind;

  @Access("public")
  @Field(() => Int, { description: "Inhabitants in the register; 0 for uninhabited areas such as forests." })
  @Column("integer")
  population!: number;

  @Column("integer", { name: "area_ha" })
  areaHa!: number;

  @Column("text", { name: "district_key" })
  districtKey!: string;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Postal code of the seat of the administration; null where there is none.",
  })
  @Column("text", { name: "postal_code", nullable: true })
  postalCode!: string | null;

  @Column("double precision", { nullable: true })
  latitude!: number | null;

  @Column("double precision", { nullable: true })
  longitude!: number | null;

  @Access("public")
  @Field(() => LocationPrecisionEnum, {
    nullable: true,
    description: "What `location` was taken from; null without a location.",
  })
  @Column("text", { name: "location_precision", nullable: true })
  locationPrecision!: LocationPrecision | null;

  @Access("public")
  @Field(() => Boolean, {
    description:
      "Whether the municipality exists in the newest register that was imported. One that was merged or renamed to another AGS stays readable by its old key, with false.",
  })
  @Column("boolean", { name: "is_current" })
  isCurrent!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Municipality", this.ags);
  }

  @Access("public")
  @Field(() => Float, { description: "Area in square kilometres." })
  areaKm2(): number {
    return this.areaHa / 100;
  }

  @Access("public")
  @Field(() => Location, { nullable: true, description: "Where the municipality lies; null where no source knows it." })
  location(): Location | null {
    const { latitude, longitude } = this;
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }
}
