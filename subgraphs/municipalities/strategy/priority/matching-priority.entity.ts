/** How much a need weighs for a town when households are ranked for it, and who said so. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { DateTime } from "../../../../schema/scalars.js";
import { TownCriterionEnum } from "../../../../schema/vocabulary/enums.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import type { TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";
import { PresentedRow } from "../../writing/written-row.js";

const PRIORITY_SETTERS = [
  { value: "STAFF", description: "The municipality's staff.", label: { de: "Verwaltung", en: "Staff" } },
  {
    value: "RECOMMENDATION",
    description: "A recommendation of the advisory board that the council has adopted.",
    label: { de: "Empfehlung des Beirats", en: "Recommendation of the board" },
  },
] as const;
type PrioritySetter = (typeof PRIORITY_SETTERS)[number]["value"];
const PrioritySetterEnum = registerVocabulary("PrioritySetter", "Who has set a priority.", PRIORITY_SETTERS);

@Access("public")
@ObjectType({
  description:
    "How much one kind of need weighs when households are ranked for the municipality. Without one, the urgency of its most urgent need of that kind counts. Public.",
})
@Entity("matching_priority")
export class MatchingPriority extends PresentedRow {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  ags!: string;

  @Access("public")
  @Field(() => TownCriterionEnum, { description: "Which kind of need." })
  @Column("text")
  criterion!: TownCriterion;

  @Access("public")
  @Field(() => Int, {
    description:
      "How much it matters, from 1 (little) to 5 (most): weights are shares of the sum over the kinds of which the municipality has declared a need. Of one that was taken back: what it was.",
  })
  @Column("smallint")
  importance!: number;

  @Column("text", { name: "recommendation_key", nullable: true })
  recommendationKey!: string | null;

  @Column("text", { name: "overridden_recommendation_key", nullable: true })
  overriddenRecommendationKey!: string | null;

  @Column("jsonb", { name: "override_reason", nullable: true })
  overrideReason!: LocalizedText | null;

  @Access("public")
  @Field(() => DateTime, { description: "When it was set to this, or taken back." })
  @Column("timestamptz", { name: "set_at" })
  setAt!: string;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description:
      "When the municipality took it back: it weighs nothing since. Its own staff alone sees it then, and everybody where that departs from what the council had adopted.",
  })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt!: string | null;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("MatchingPriority", this.key);
  }

  @Access("public")
  @Field(() => PrioritySetterEnum, { description: "Who has set it." })
  setBy(): PrioritySetter {
    return this.recommendationKey === null ? "STAFF" : "RECOMMENDATION";
  }
}
