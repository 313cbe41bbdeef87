/** A service for people who have come, as the table and the graph have it. Columns and invariants only. */
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { LanguageLevelEnum, ServiceKindEnum } from "../../../schema/vocabulary/enums.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";

@Access("public")
@ObjectType({
  description: "A course, a counselling office or another service for people who have come to Germany. Public.",
})
@Entity("integration_service")
export class IntegrationService {
  @PrimaryColumn("text")
  key!: string;

  @Column("text", { name: "provider_key" })
  providerKey!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => ServiceKindEnum, { description: "What it does." })
  @Column("text")
  kind!: ServiceKind;

  @Column("jsonb")
  name!: LocalizedText;

  @Access("public")
  @Field(() => LanguageLevelEnum, {
    nullable: true,
    description: "Of a language course, the first level that is taught; null for one that begins at the beginning.",
  })
  @Column("text", { name: "level_from", nullable: true })
  levelFrom!: LanguageLevel | null;

  @Access("public")
  @Field(() => LanguageLevelEnum, {
    nullable: true,
    description: "Of a language course, the last level that is taught; null where it is not stated.",
  })
  @Column("text", { name: "level_to", nullable: true })
  levelTo!: LanguageLevel | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "How many places it has in all; null where places do not count." })
  @Column("integer", { nullable: true })
  places!: number | null;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "How many places are free; null where that is not stated." })
  @Column("integer", { name: "free_places", nullable: true })
  freePlaces!: number | null;

  @Access("public")
  @Field(() => [String], {
    description: 'Languages in which people are spoken to, as BCP 47 tags such as "de" or "ar".',
  })
  @Column("text", { array: true })
  languages!: string[];

  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "What it costs those who use it, in cents, once; 0 for nothing, null where it is not stated.",
  })
  @Column("integer", { name: "cost_cents", nullable: true })
  costCents!: number | null;

  @Access("public")
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it can be reached and used without barriers; null where the provider has not said.",
  })
  @Column("boolean", { name: "is_barrier_free", nullable: true })
  isBarrierFree!: boolean | null;

  @Access("public")
  @Field(() => Float, {
    nullable: true,
    description: "From how far people come to it, in kilometres; null where it is not stated.",
  })
  @Column("real", { name: "reach_km", nullable: true })
  reachKm!: number | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("IntegrationService", this.key);
  }
}
