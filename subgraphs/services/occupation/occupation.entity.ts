/** An occupation of the KldB 2010, as the table and the graph have it. Columns and invariants only. */
import { Directive, Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { KLDB_CODE_DESCRIPTION, OCCUPATION_DESCRIPTION } from "../../../schema/entities.js";
import type { LocalizedText } from "../../../schema/localized-text.js";

@Access("public")
@Directive('@key(fields: "kldbCode")')
@ObjectType({ description: OCCUPATION_DESCRIPTION })
@Entity("occupation")
export class Occupation {
  @Access("public")
  @Field(() => String, { description: KLDB_CODE_DESCRIPTION })
  @PrimaryColumn("text", { name: "kldb_code" })
  kldbCode!: string;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description:
      "The ISCO-08 code of 4 digits that the Bundesagentur für Arbeit recommends for this code; null where the hub does not know it.",
  })
  @Column("text", { name: "isco_code", nullable: true })
  iscoCode!: string | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description:
      "Address in the European classification ESCO: that of the group (its ISCO-08 code) under which ESCO lists the occupations of this code, for one code of the KldB covers several of them; null where the hub does not know the group.",
  })
  @Column("text", { name: "esco_uri", nullable: true })
  escoUri!: string | null;

  @Column("jsonb")
  label!: LocalizedText;
}

@Access("public")
@ObjectType({ description: "An occupational area (Berufsbereich) of the KldB 2010." })
export class OccupationArea {
  @Access("public")
  @Field(() => String, { description: "Code of the KldB 2010: the first digit of every occupation in the area." })
  kldbCode!: string;

  label!: LocalizedText;
}
