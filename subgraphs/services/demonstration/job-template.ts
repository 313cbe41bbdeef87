/** How the made-up jobs of the demonstration are written down: by trade. Plain data. */
import type { JobKind } from "../../../schema/vocabulary/job-kind.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { WorkingTime } from "../../../schema/vocabulary/working-time.js";

export interface JobTemplate {
  readonly kldbCode: string;
  readonly title: string;
  /** null: the employer asks for no particular level. */
  readonly germanLevel: LanguageLevel | null;
  readonly workingTime: readonly WorkingTime[];
  readonly kind: JobKind;
}

/** A trade: what its employer is called (`{town}` stands for the town) and the jobs that it has. */
export interface Trade {
  readonly employer: string;
  /** What every advertisement of the trade says. */
  readonly description: string;
  /** The first two are advertised in every town that has the trade. */
  readonly jobs: readonly JobTemplate[];
}

export const FULL: readonly WorkingTime[] = ["FULL_TIME"];
export const FULL_OR_PART: readonly WorkingTime[] = ["FULL_TIME", "PART_TIME"];
export const PART: readonly WorkingTime[] = ["PART_TIME"];
export const SHIFT: readonly WorkingTime[] = ["FULL_TIME", "SHIFT"];
export const MINOR: readonly WorkingTime[] = ["PART_TIME", "MARGINAL"];
export const HOME: readonly WorkingTime[] = ["FULL_TIME", "PART_TIME", "HOME"];

/** A job as a trade advertises it. */
export const job = (
  kldbCode: string,
  title: string,
  germanLevel: LanguageLevel | null,
  workingTime: readonly WorkingTime[],
  kind: JobKind = "EMPLOYMENT",
): JobTemplate => ({ kldbCode, title, germanLevel, workingTime, kind });

/** A place of vocational training, always full time. */
export const apprenticeship = (kldbCode: string, title: string, germanLevel: LanguageLevel = "B1"): JobTemplate =>
  job(kldbCode, title, germanLevel, FULL, "APPRENTICESHIP");
