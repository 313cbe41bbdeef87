/** What every kind of job is worth to an adult, before distance: likeness of occupation × German. */
import type { Adult } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import type { Member } from "../profile.js";
import { type Question, timesFit } from "../question.js";
import type { JobColumns } from "../town-index/job-columns.js";
import type { TownIndex } from "../town-index/town-index.js";
import { germanFactor } from "./best-in-reach.js";

/** Last digit of a KldB code of helpers' work. */
const HELPER_LEVEL = "1";

/** The worth of every kind of job to somebody, before distance; in thousandths. */
interface KindWorths {
  readonly worthOfKind: Uint16Array;
  readonly greatestWorth: number;
}

/** An adult with the worth of every kind of job. */
export interface Seeker extends KindWorths {
  readonly adult: Adult;
  /** Of every town's best kind of job; null where one town alone is asked about, which makes do without. */
  readonly worthOfTown: Uint16Array | null;
}

/** Works out what every kind of job in the index is worth to an adult, and the best of every town where all are asked. */
export function seekerOf({ index, parameters, onlyTown }: Question, adult: Adult): Seeker {
  const worths = worthsTo(adult, index.jobs, parameters);
  return { adult, ...worths, worthOfTown: onlyTown === undefined ? worthOfTowns(index, worths.worthOfKind) : null };
}

/** The worth of the best job that stands in every town. Most kinds are worth nothing to somebody: their towns are passed over. */
function worthOfTowns({ jobs, towns }: TownIndex, worthOfKind: Uint16Array): Uint16Array {
  const { startOfKind, townOfKind } = jobs;
  const worthOfTown = new Uint16Array(towns.count);
  for (let kind = 0; kind < worthOfKind.length; kind++) {
    const worth = worthOfKind[kind]!;
    if (worth === 0) continue;
    for (let entry = startOfKind[kind]!; entry < startOfKind[kind + 1]!; entry++) {
      const town = townOfKind[entry]!;
      if (worth > worthOfTown[town]!) worthOfTown[town] = worth;
    }
  }
  return worthOfTown;
}

interface KnownWorths {
  readonly jobs: JobColumns;
  readonly parameters: Parameters;
  readonly likenessOfKind: Uint16Array;
  readonly byGerman: (KindWorths | undefined)[];
}

/**
 * Of occupations in profiles that are in use: it goes with the profile. An improvement tries many changes, and none of
 * them alters an occupation or a job; the German of one adult is the most that it does.
 */
const known = new WeakMap<Member["occupations"], KnownWorths>();

function worthsTo(adult: Adult, jobs: JobColumns, parameters: Parameters): KindWorths {
  const { likenessOfKind, byGerman } = knownWorths(adult, jobs, parameters);
  return (byGerman[adult.german] ??= kindWorths(likenessOfKind, adult.german, jobs, parameters));
}

function knownWorths(adult: Adult, jobs: JobColumns, parameters: Parameters): KnownWorths {
  const { occupations } = adult.member;
  const before = known.get(occupations);
  if (before?.jobs === jobs && before.parameters === parameters) return before;
  const likenessOfKind = Uint16Array.from(jobs.kindOccupation, (kldbCode) => likenessTo(adult, kldbCode, parameters));
  const worths = { jobs, parameters, likenessOfKind, byGerman: [] };
  known.set(occupations, worths);
  return worths;
}

function kindWorths(likenessOfKind: Uint16Array, german: number, jobs: JobColumns, parameters: Parameters): KindWorths {
  const worthOfKind = new Uint16Array(likenessOfKind.length);
  let greatestWorth = 0;
  for (let kind = 0; kind < worthOfKind.length; kind++) {
    const worth = timesFit(likenessOfKind[kind]!, germanFactor(german, jobs.kindGerman[kind]!, parameters));
    worthOfKind[kind] = worth;
    greatestWorth = Math.max(greatestWorth, worth);
  }
  return { worthOfKind, greatestWorth };
}

/** The greatest worth of the kinds of job that stand in a town, weighed by `worthOfKind`. */
export function worthOfBestJob({ start, kind }: JobColumns, worthOfKind: Uint16Array, town: number): number {
  let best = 0;
  for (let job = start[town]!; job < start[town + 1]!; job++) {
    const worth = worthOfKind[kind[job]!]!;
    if (worth > best) best = worth;
  }
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
  let most: number | null = null;
  for (const own of adult.member.occupations) most = Math.max(most ?? 0, sharedDigits(own.kldbCode, kldbCode));
  return most;
}

/** Likeness of a job's occupation to an adult's nearest one, in thousandths. */
function likenessTo(adult: Adult, kldbCode: string, { work: figures }: Parameters): number {
  const shared = digitsInCommon(adult, kldbCode);
  if (shared !== null) return figures.likenessBySharedDigits[shared]!;
  return kldbCode.endsWith(HELPER_LEVEL) ? figures.helperLikeness : 0;
}
