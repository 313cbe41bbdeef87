/** What is to be said of a job beside what and where it is. Decides whether, never in which words. */
import type { JobFound } from "./reason.js";

/** How a language says what is to be known of a job beside its place. */
export interface JobRemarks {
  /** The adult has named no occupation: helper's work is counted. */
  readonly helper: string;
  /** The occupation is only related: so many of the five digits of the KldB are alike. */
  readonly related: (sharedDigits: number) => string;
  /** The job asks for a level of German that the adult (null: without any) has not reached. */
  readonly german: (required: string, present: string | null) => string;
}

/** The remarks that a job calls for. */
export function remarksOn(job: JobFound, { helper, related, german }: JobRemarks): readonly string[] {
  const { sharedDigits, kldbCode, requiredGerman, germanGap } = job;
  return [
    ...(sharedDigits === null ? [helper] : []),
    ...(sharedDigits !== null && sharedDigits < kldbCode.length ? [related(sharedDigits)] : []),
    ...(germanGap > 0 && requiredGerman !== null ? [german(requiredGerman, job.german)] : []),
  ];
}
