/** What a caller can say about the jobs that it wants, and the rows of their totals. */
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { type ChoiceFilter, FederalStateFilter, NearFilter } from "../../../schema/filters.js";
import { FederalStateEnum, type SortDirection, SortDirectionEnum } from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { JobKind } from "../../../schema/vocabulary/job-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { WorkingTime } from "../../../schema/vocabulary/working-time.js";
import { OccupationArea } from "../occupation/occupation.entity.js";
import { JobKindEnum, WorkingTimeEnum } from "./job.entity.js";

@InputType({ description: "Condition on the kind of a job." })
export class JobKindFilter implements ChoiceFilter<JobKind> {
  @Field(() => JobKindEnum, { nullable: true, description: "Exactly this kind." })
  eq?: JobKind | null;

  @Field(() => [JobKindEnum], { nullable: true, description: "One of these kinds." })
  in?: JobKind[] | null;
}

@InputType({ description: "Condition on the working times of a job, of which it can have several." })
export class WorkingTimeFilter {
  @Field(() => WorkingTimeEnum, { nullable: true, description: "Can be done in this working time." })
  eq?: WorkingTime | null;

  @Field(() => [WorkingTimeEnum], { nullable: true, description: "Can be done in one of these working times." })
  in?: WorkingTime[] | null;
}

@InputType({ description: "Condition on the occupation of a job." })
export class JobOccupationFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Begins with these 1 to 5 digits of the KldB 2010: 8 for the area of health, social work and teaching, 81302 for nurses alone.",
  })
  kldbPrefix?: string | null;
}

@InputType({ description: "Which jobs. Conditions are joined by AND; one that is null filters nothing." })
export class JobFilter {
  @Field(() => NearFilter, { nullable: true, description: "By the distance of its municipality to another one." })
  near?: NearFilter | null;

  @Field(() => FederalStateFilter, { nullable: true, description: "By the federal state of the municipality." })
  state?: FederalStateFilter | null;

  @Field(() => JobOccupationFilter, { nullable: true, description: "By occupation." })
  occupation?: JobOccupationFilter | null;

  @Field(() => JobKindFilter, { nullable: true, description: "By kind." })
  kind?: JobKindFilter | null;

  @Field(() => WorkingTimeFilter, { nullable: true, description: "By working time." })
  workingTime?: WorkingTimeFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was made up for the demonstration." })
  isDemonstration?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: also jobs whose last day (validThrough) has passed, which are left out otherwise.",
  })
  includeExpired?: boolean | null;
}

const JOB_ORDER_FIELDS = [
  { value: "PUBLISHED_AT", description: "By publication.", label: { de: "Veröffentlichung", en: "Publication" } },
  {
    value: "VALID_THROUGH",
    description: "By the last day to apply; jobs without one come last in ascending order.",
    label: { de: "Bewerbungsschluss", en: "Last day to apply" },
  },
  { value: "TITLE", description: "By title.", label: { de: "Titel", en: "Title" } },
  { value: "POSITIONS", description: "By number of people sought.", label: { de: "Stellen", en: "Positions" } },
  {
    value: "DISTANCE",
    description: "By distance; needs the filter `near`.",
    label: { de: "Entfernung", en: "Distance" },
  },
] as const;
export type JobOrderField = (typeof JOB_ORDER_FIELDS)[number]["value"];

const JobOrderFieldEnum = registerVocabulary("JobOrderField", "What jobs are ordered by.", JOB_ORDER_FIELDS);

@InputType({ description: "A step of the order of jobs." })
export class JobOrder {
  @Field(() => JobOrderFieldEnum, { description: "What to order by." })
  field!: JobOrderField;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "In which direction." })
  direction!: SortDirection;
}

const JOB_DIMENSIONS = [
  { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  { value: "KIND", description: "A row per kind of job.", label: { de: "Art", en: "Kind" } },
  {
    value: "OCCUPATION_AREA",
    description: "A row per occupational area: the first digit of the KldB 2010.",
    label: { de: "Berufsbereich", en: "Occupational area" },
  },
] as const;
export type JobDimension = (typeof JOB_DIMENSIONS)[number]["value"];
export const JobDimensionEnum = registerVocabulary(
  "JobDimension",
  "What totals of jobs are grouped by.",
  JOB_DIMENSIONS,
);

@Access("public")
@ObjectType({ description: "Totals of the jobs of one group. A dimension that is not in `by` is null." })
export class JobTotal {
  @Access("public")
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Access("public")
  @Field(() => JobKindEnum, { nullable: true, description: "The group's kind, where grouped by KIND." })
  kind!: JobKind | null;

  @Access("public")
  @Field(() => OccupationArea, {
    nullable: true,
    description: "The group's occupational area, where grouped by OCCUPATION_AREA.",
  })
  occupationArea!: OccupationArea | null;

  @Access("public")
  @Field(() => Int, { description: "Number of jobs." })
  jobs!: number;

  @Access("public")
  @Field(() => Int, { description: "How many people are sought for them." })
  positions!: number;
}
