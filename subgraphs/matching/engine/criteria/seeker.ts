/** What every kind of job is worth to an adult, before distance: likeness of occupation × German. */
import type { Adult } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import type { Member } from "../profile.js";
import { type Question, timesFit } from "../question.js";
import type { JobColumns } from "../town-index/job-columns.js";
import { germanFactor, type WorthOfTowns, worthOfTowns } from "./best-in-reach.js";

/** Last digit of a KldB code of helpers' work. */
const HELPER_LEVEL = "1";

/** An adult with the worth of every kind of job, before distance; in thousandths. */
export interface Seeker {
  readonly adult: Adult;
  readonly worthOfKind: Uint16Array;
  /** Of every town's best kind of job; null where one town alone is asked about, which makes do without. */
  readonly towns: WorthOfTowns | null;
}

/** Works out what every kind of job in the index is worth to an adult, and the best of every town where all are asked. */
export function seekerOf({ index, parameters, onlyTown }: Question, adult: Adult): Seeker {
  const { kindGerman } = index.jobs;
  const worthOfKind = likenessOfKindsTo(adult, index.jobs, parameters).map((likeness, jobKind) =>
    timesFit(likeness, germanFactor(adult.german, kindGerman[jobKind]!, parameters)),
  );
  const towns =
    onlyTown === undefined
      ? worthOfTowns(index.towns.count, (town) => worthOfBestJob(index.jobs, worthOfKind, town))
      : null;
  return { adult, worthOfKind, towns };
}

interface KnownLikeness {
  readonly jobs: JobColumns;
  readonly parameters: Parameters;
  readonly likenessOfKind: Uint16Array;
}

/**
 * Of occupations in profiles that are in use: it goes with the profile. An improvement tries many changes, and none of
 * them alters an occupation or a job.
 */
const known = new WeakMap<Member["occupations"], KnownLikeness>();

/** Likeness of every kind of job to an adult's occupations, in thousandths. */
function likenessOfKindsTo(adult: Adult, jobs: JobColumns, parameters: Parameters): Uint16Array {
  const { occupations } = adult.member;
  const before = known.get(occupations);
  if (before?.jobs === jobs && before.parameters === parameters) return before.likenessOfKind;
  const likenessOfKind = Uint16Array.from(jobs.kindOccupation, (kldbCode) => likenessTo(adult, kldbCode, parameters));
  known.set(occupations, { jobs, parameters, likenessOfKind });
  return likenessOfKind;
}

/** The greatest worth of the kinds of job that stand in a town, weighed by `worthOfKind`. */
export function worthOfBestJob({ start, kind }: JobColumns, worthOfKind: Uint16Array, town: number): number {
  let best = 0;
  for (let job = start[town]!; job < start[town + 1]!; job++) best = Math.max(best, worthOfKind[kind[job]!]!);
  return best;
}

/** Leading digits that two KldB codes share, 0 to 5. */
export function sharedDigits(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}

/** The most leading digits that a job shares with any occupation of an adult; null for an adult without occupation. */
export function digitsInCommon(adult: Adult, kldbCode: string): number | null {
  const { occupations } = adult.member;
  return occupations.length ? Math.max(...occupations.map((own) => sharedDigits(own.kldbCode, kldbCode))) : null;
}

/** Likeness of a job's occupation to an adult's nearest one, in thousandths. */
function likenessTo(adult: Adult, kldbCode: string, { work: figures }: Parameters): number {
  const shared = digitsInCommon(adult, kldbCode);
  if (shared !== null) return figures.likenessBySharedDigits[shared]!;
  return kldbCode.endsWith(HELPER_LEVEL) ? figures.helperLikeness : 0;
}
