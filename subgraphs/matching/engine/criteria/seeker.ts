/** What every kind of job is worth to an adult, before distance: likeness of occupation × German. */
import type { Adult } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import { type Question, timesFit } from "../question.js";

/** Last digit of a KldB code of helpers' work. */
const HELPER_LEVEL = "1";

/** An adult with the worth of every kind of job, and of every town's best kind, before distance; in thousandths. */
export interface Seeker {
  readonly adult: Adult;
  readonly worthOfKind: Uint16Array;
  readonly worthOfTown: Uint16Array;
  readonly greatestWorth: number;
}

/** Works out what every kind of job in the index is worth to an adult, and the best of every town. */
export function seekerOf({ index, parameters }: Question, adult: Adult): Seeker {
  const { kindOccupation, kindGerman, start, kind } = index.jobs;
  const worthOfKind = Uint16Array.from(kindOccupation, (kldbCode, jobKind) =>
    timesFit(likenessTo(adult, kldbCode, parameters), germanFactor(adult, kindGerman[jobKind]!, parameters)),
  );
  const worthOfTown = new Uint16Array(index.towns.count);
  for (let town = 0; town < worthOfTown.length; town++) {
    let best = 0;
    for (let job = start[town]!; job < start[town + 1]!; job++) best = Math.max(best, worthOfKind[kind[job]!]!);
    worthOfTown[town] = best;
  }
  return {
    adult,
    worthOfKind,
    worthOfTown,
    greatestWorth: worthOfTown.reduce((one, other) => Math.max(one, other), 0),
  };
}

/** Leading digits that two KldB codes share, 0 to 5. */
export function sharedDigits(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
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

/** What remains of a job's worth for an adult's German, in thousandths. */
function germanFactor(adult: Adult, required: number, { work: figures }: Parameters): number {
  return figures.languageFactorByGap[Math.max(0, required - adult.german)] ?? 0;
}
