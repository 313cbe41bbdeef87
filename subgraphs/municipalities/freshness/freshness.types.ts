/** How fresh a municipality's presentation is, as the graph shows it. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType } from "../../../schema/connection.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { PICTURE_PROBLEMS, type PictureProblem } from "../picture-check/picture-problem.js";
import {
  FRESHNESS_ISSUE_KINDS,
  PRESENTATION_PARTS,
  FRESHNESS_STATUSES,
  type FreshnessIssueKind,
  type PresentationPart,
  type FreshnessStatus,
} from "./vocabulary.js";

export const PresentationPartEnum = registerVocabulary(
  "PresentationPart",
  "A part of what a municipality presents, confirmed as a whole.",
  PRESENTATION_PARTS,
);
export const FreshnessIssueKindEnum = registerVocabulary(
  "FreshnessIssueKind",
  "What a municipality's staff should look at in its presentation.",
  FRESHNESS_ISSUE_KINDS,
);
const FreshnessStatusEnum = registerVocabulary(
  "FreshnessStatus",
  "A traffic light: whether what a municipality presents can be relied on.",
  FRESHNESS_STATUSES,
);
const PictureProblemEnum = registerVocabulary(
  "PictureProblem",
  "What was wrong with a picture when its address was checked.",
  PICTURE_PROBLEMS,
);

@Access("public")
@ObjectType({ description: "A language in which texts are missing." })
export class MissingLanguage {
  @Access("public")
  @Field(() => LanguageEnum, { description: "The language in which they are missing." })
  language!: Language;

  @Access("public")
  @Field(() => Int, { description: "How many texts are not written in it: titles, descriptions, alternative texts." })
  textCount!: number;
}

@Access("public")
@ObjectType({ description: "How fresh a part of a municipality's presentation is." })
export class FreshnessPart {
  @Access("public")
  @Field(() => PresentationPartEnum, { description: "Which of the three parts it is about." })
  part!: PresentationPart;

  @Access("public")
  @Field(() => FreshnessStatusEnum, { description: "Its traffic light: that of its worst issue." })
  status!: FreshnessStatus;

  @Access("public")
  @Field(() => Int, {
    description: "How many entries it has: those that have expired count, those that were withdrawn do not.",
  })
  entryCount!: number;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description:
      "When the entry was confirmed whose confirmation is the oldest, without those that have expired; null where there is none.",
  })
  confirmedAt!: string | null;

  @Access("public")
  @Field(() => [MissingLanguage], {
    description:
      "The languages of the hub in which at least one of its texts is missing. Entries that have expired are left out.",
  })
  missingLanguages!: readonly MissingLanguage[];
}

@Access("public")
@ObjectType({ description: "Something in a municipality's presentation that its staff should look at. Public." })
export class FreshnessIssue {
  ags!: string;

  @Access("public")
  @Field(() => PresentationPartEnum, { description: "The part in which it is." })
  part!: PresentationPart;

  @Access("public")
  @Field(() => FreshnessIssueKindEnum, { description: "What is the matter, and which light it makes." })
  kind!: FreshnessIssueKind;

  objectKey!: string;

  title!: LocalizedText | null;

  @Access("public")
  @Field(() => LocalDate, {
    description:
      "The first day on which it was so, in Germany: for texts the day of the entry's last change, for a picture that of its last check.",
  })
  arisenOn!: string;

  /** Days since the entry was last confirmed. */
  days!: number;

  /** How many of the entry's texts lack each language, in the order of the hub's languages. */
  missing!: readonly number[];

  /** Place of the picture in the portrait, from 1. */
  position!: number | null;

  @Access("public")
  @Field(() => PictureProblemEnum, { nullable: true, description: "PICTURE_BROKEN: what the check has found." })
  pictureProblem!: PictureProblem | null;
}

@Access("public")
@ObjectType({
  description:
    "How fresh a municipality's presentation is: a traffic light, and the list of issues behind it. Public. What it does not present is not missed; a municipality that is gone from the register presents nothing.",
})
export class Freshness {
  ags!: string;

  @Access("public")
  @Field(() => FreshnessStatusEnum, { description: "The traffic light: that of the worst part." })
  status!: FreshnessStatus;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description: "The oldest confirmation of all parts; null where nothing is presented that has not expired.",
  })
  confirmedAt!: string | null;

  @Access("public")
  @Field(() => [FreshnessPart], { description: "Portrait, offers and needs, each on its own." })
  parts!: readonly FreshnessPart[];
}

export const FreshnessIssueConnection = ConnectionType("FreshnessIssue", FreshnessIssue, "issues");
