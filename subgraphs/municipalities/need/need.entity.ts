/** What a municipality needs. Columns and invariants only. */
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { KLDB_CODE_DESCRIPTION, OCCUPATION_DESCRIPTION } from "../../../schema/entities.js";
import { globalId } from "../../../schema/identity.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { NEED_KINDS, type NeedKind } from "../../../schema/vocabulary/need-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { CONFIRMED_AT_FIELD, WITHDRAWN_AT_FIELD } from "../writing/fields.js";
import { PresentedRow } from "../writing/written-row.js";

export const NeedKindEnum = registerVocabulary("NeedKind", "What is needed.", NEED_KINDS);

@Access("public")
@ObjectType({
  description:
    "Something that a municipality needs: skilled labour, trainees, residents, pupils, volunteers, a new use. Public.",
})
@Entity("need")
export class Need extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => NeedKindEnum, { description: "What is needed." })
  @Column("text")
  kind!: NeedKind;

  @Column("jsonb")
  title!: LocalizedText;

  @Column("jsonb", { nullable: true })
  description!: LocalizedText | null;

  @Access("public")
  @Field(() => Int, { description: "How many: persons, children or units, as the kind says." })
  @Column("integer")
  quantity!: number;

  @Column("text", { name: "kldb_code", nullable: true })
  kldbCode!: string | null;

  @Access("public")
  @Field(() => Int, { description: "How urgent it is, from 1 (would be welcome) to 5 (something closes without it)." })
  @Column("smallint")
  urgency!: number;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day on which it is needed; null for no end." })
  @Column("date", { name: "needed_until", nullable: true })
  neededUntil!: string | null;

  @Column("text", { name: "strategy_goal_key", nullable: true })
  strategyGoalKey!: string | null;

  @Column("text", { name: "recommendation_key", nullable: true })
  recommendationKey!: string | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The municipality's own key of it, unique among its needs; null where it has given none.",
  })
  @Column("text", { name: "external_id", nullable: true })
  externalId!: string | null;

  @Access("public")
  @Field(() => DateTime, CONFIRMED_AT_FIELD)
  @Column("timestamptz", { name: "confirmed_at" })
  confirmedAt!: string;

  @Column("jsonb", { name: "override_reason", nullable: true })
  overrideReason!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, WITHDRAWN_AT_FIELD)
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => DateTime, { description: "When it was published." })
  @Column("timestamptz", { name: "published_at" })
  publishedAt!: string;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Need", this.key);
  }
}

@Access("public")
@Directive('@key(fields: "kldbCode", resolvable: false)')
@ObjectType({ description: OCCUPATION_DESCRIPTION })
export class Occupation {
  @Access("public")
  @Field(() => String, { description: KLDB_CODE_DESCRIPTION })
  kldbCode!: string;
}
