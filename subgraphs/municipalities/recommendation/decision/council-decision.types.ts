/** What a council decides on a recommendation, and how it was put into practice. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

export const COUNCIL_OUTCOMES = [
  {
    value: "ADOPTED",
    description: "Adopted as it was recommended.",
    label: { de: "Angenommen", en: "Adopted" },
  },
  {
    value: "ADOPTED_IN_PART",
    description: "Adopted in part; the reasons say what was left out and why.",
    label: { de: "Teilweise angenommen", en: "Adopted in part" },
  },
  {
    value: "REFERRED",
    description: "Referred to a committee or to the administration; the council decides later.",
    label: { de: "Verwiesen", en: "Referred" },
  },
  {
    value: "REJECTED",
    description: "Refused by the council; nothing comes of it.",
    label: { de: "Abgelehnt", en: "Rejected" },
  },
] as const;
export type CouncilOutcome = (typeof COUNCIL_OUTCOMES)[number]["value"];

export const CouncilOutcomeEnum = registerVocabulary(
  "CouncilOutcome",
  "What the council decided on a recommendation.",
  COUNCIL_OUTCOMES,
);

@Access("public")
@ObjectType({ description: "What the council decided on a recommendation, when, and why. Public." })
export class CouncilDecision {
  @Access("public")
  @Field(() => CouncilOutcomeEnum, { description: "What was decided." })
  outcome!: CouncilOutcome;

  @Access("public")
  @Field(() => LocalDate, { description: "The day of the council's meeting." })
  decidedOn!: string;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "How the council's resolution is found, such as a number of its papers; null where none was named.",
  })
  reference!: string | null;

  /** null only where the council adopted without reasons. */
  reasons!: LocalizedText | null;
}

@Access("public")
@ObjectType({ description: "What became of an adopted recommendation, as the town reports it. Public." })
export class RecommendationFollowUp {
  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "The day on which it was put into practice; null as long as it is not.",
  })
  implementedOn!: string | null;

  note!: LocalizedText;
}
