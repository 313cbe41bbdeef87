/** A job, as the table and the graph have it. Columns and invariants only. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import { DateTime, LocalDate } from "../../../schema/scalars.js";
import { LanguageLevelEnum } from "../../../schema/vocabulary/enums.js";
import { JOB_KINDS, type JobKind } from "../../../schema/vocabulary/job-kind.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { WORKING_TIMES, type WorkingTime } from "../../../schema/vocabulary/working-time.js";

export const JobKindEnum = registerVocabulary("JobKind", "What kind of work a job is.", JOB_KINDS);
export const WorkingTimeEnum = registerVocabulary("WorkingTime", "When and how much one works.", WORKING_TIMES);

@Access("public")
@ObjectType({ description: "A firm or an organisation that offers a job. Never a person's contact." })
export class Employer {
  @Access("public")
  @Field(() => String, { description: "Name of the firm or the organisation." })
  name!: string;
}

@Access("public")
@ObjectType({
  description: "A job, an apprenticeship, an internship or a qualification that somebody can take up. Public.",
})
@Entity("job")
export class Job {
  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  sender!: string;

  @Access("public")
  @Field(() => String, { description: "The key that its sender gave it; unique among that sender's jobs." })
  @Column("text", { name: "external_id" })
  externalId!: string;

  @Access("public")
  @Field(() => String, { description: "Title of the listing, in the language in which it was handed in." })
  @Column("text")
  title!: string;

  @Access("public")
  @Field(() => JobKindEnum, { description: "What kind of work it is." })
  @Column("text")
  kind!: JobKind;

  @Column("text")
  ags!: string;

  @Column("text", { name: "employer_name" })
  employerName!: string;

  @Column("text", { name: "kldb_code" })
  kldbCode!: string;

  @Access("public")
  @Field(() => [WorkingTimeEnum], { description: "The working times in which it can be done." })
  @Column("text", { name: "working_time", array: true })
  workingTime!: WorkingTime[];

  @Access("public")
  @Field(() => LanguageLevelEnum, {
    nullable: true,
    description: "The level of German that the employer asks for; null where none is asked for.",
  })
  @Column("text", { name: "required_german_level", nullable: true })
  requiredGermanLevel!: LanguageLevel | null;

  @Access("public")
  @Field(() => Int, { description: "How many people are sought." })
  @Column("integer")
  positions!: number;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The text of the listing, in the language in which it was handed in.",
  })
  @Column("text", { nullable: true })
  description!: string | null;

  @Access("public")
  @Field(() => DateTime, { description: "When it was published." })
  @Column("timestamptz", { name: "published_at" })
  publishedAt!: string;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day on which one can apply; null where the listing names none.",
  })
  @Column("date", { name: "valid_through", nullable: true })
  validThrough!: string | null;

  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;

  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("Job", this.key);
  }

  @Access("public")
  @Field(() => Employer, { description: "Who offers it." })
  employer(): Employer {
    return { name: this.employerName };
  }

  // The hub serves no pages of jobs yet, so no job has one: null is the truth.
  @Access("public")
  @Field(() => String, { nullable: true, description: "Address of the job's page at this hub; null without one." })
  pageUrl(): string | null {
    return null;
  }
}
