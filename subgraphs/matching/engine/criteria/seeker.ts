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

/** Works out what every kind of job in the index is worth to an adult, and the best of every town that is asked about. */
export function seekerOf(question: Question, adult: Adult): Seeker {
  const { kindOccupation, kindGerman } = question.index.jobs;
  const worthOfKind = Uint16Array.from(kindOccupation, (kldbCode, jobKind) =>
    timesFit(
      likenessTo(adult, kldbCode, question.parameters),
      germanFactor(adult, kindGerman[jobKind]!, question.parameters),
    ),
  );
  return { adult, worthOfKind, ...worthOfTowns(question, worthOfKind) };
}

/** The worth of every town's best job; where one town alone is asked about, of the towns in its reach. */
function worthOfTowns({ index, onlyTown }: Question, worthOfKind: Uint16Array) {
  const { start, kind, reachable } = index.jobs;
  const worthOfTown = new Uint16Array(index.towns.count);
  let greatestWorth = 0;
  const weigh = (town: number) => {
    let best = 0;
    for (let job = start[town]!; job < start[town + 1]!; job++) best = Math.max(best, worthOfKind[kind[job]!]!);
    worthOfTown[town] = best;
    greatestWorth = Math.max(greatestWorth, best);
  };
  if (onlyTown === undefined) for (let town = 0; town < worthOfTown.length; town++) weigh(town);
  else reachable.town.subarray(reachable.start[onlyTown], reachable.start[onlyTown + 1]).forEach(weigh);
  return { worthOfTown, greatestWorth };
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
