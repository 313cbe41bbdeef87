/** The figures behind the fit of WORK: for every adult the best job from a town, and how many as good there are. */
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { Question } from "../question.js";
import type { JobFound, NoJobFound, Reason } from "../reasons/reason.js";
import { HECTOMETRES_PER_KM, kilometresShown } from "../town-index/points.js";
import type { JobColumns } from "../town-index/job-columns.js";
import { digitsInCommon, type Seeker } from "./seeker.js";

/** A kind of job in a town in reach. */
interface JobInReach {
  readonly town: number;
  readonly kind: number;
  readonly positions: number;
  readonly hectometres: number;
}

/** The reason for the fit of a town: NO_DATA where no job at all is in reach. */
export function workReason(question: Question, seekers: readonly Seeker[], decay: Uint16Array, town: number): Reason {
  const inReach = [...jobsInReach(question.index.jobs, town)];
  if (!inReach.length) return { code: "NO_DATA", criterion: "WORK" };
  return { code: "WORK", adults: seekers.map((seeker) => foundBy(question, seeker, decay, town, inReach)) };
}

function* jobsInReach(jobs: JobColumns, town: number): Generator<JobInReach> {
  for (let entry = jobs.reachable.start[town]!; entry < jobs.reachable.start[town + 1]!; entry++) {
    const [place, hectometres] = [jobs.reachable.town[entry]!, jobs.reachable.hectometres[entry]!];
    for (let job = jobs.start[place]!; job < jobs.start[place + 1]!; job++) {
      yield { town: place, kind: jobs.kind[job]!, positions: jobs.positions[job]!, hectometres };
    }
  }
}

function foundBy(
  question: Question,
  seeker: Seeker,
  decay: Uint16Array,
  town: number,
  inReach: readonly JobInReach[],
): JobFound | NoJobFound {
  const worthOf = (job: JobInReach) => seeker.worthOfKind[job.kind]! * decay[job.hectometres]!;
  // Nearest first, and of equal ones the first stays: the nearest job of the smallest code and level.
  const best = inReach.reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
  if (worthOf(best) > 0) return jobFound(question, seeker, town, best, inReach);
  return {
    adult: seeker.adult.number,
    found: "NONE",
    positionsInReach: inReach.reduce((sum, { positions }) => sum + positions, 0),
    withinKm: question.index.towns.reachKm,
    hasOccupation: seeker.adult.member.occupations.length > 0,
  };
}

function jobFound(
  { index }: Question,
  { adult, worthOfKind }: Seeker,
  town: number,
  best: JobInReach,
  inReach: readonly JobInReach[],
): JobFound {
  const { kindOccupation, kindGerman } = index.jobs;
  const kldbCode = kindOccupation[best.kind]!;
  const alike = inReach.filter(
    ({ kind }) => kindOccupation[kind] === kldbCode && worthOfKind[kind]! >= worthOfKind[best.kind]!,
  );
  const farthest = Math.max(...alike.map(({ hectometres }) => hectometres));
  return {
    adult: adult.number,
    found: "JOB",
    positions: alike.reduce((sum, { positions }) => sum + positions, 0),
    kldbCode,
    occupation: index.occupations.get(kldbCode) ?? null,
    withinKm: Math.ceil(farthest / HECTOMETRES_PER_KM),
    nearestKm: best.town === town ? 0 : kilometresShown(best.hectometres),
    nearestTown: index.towns.names[best.town]!,
    sharedDigits: digitsInCommon(adult, kldbCode),
    requiredGerman: levelName(kindGerman[best.kind]!),
    german: levelName(adult.german),
    germanGap: Math.max(0, kindGerman[best.kind]! - adult.german),
  };
}

const levelName = (level: number): LanguageLevel | null => LANGUAGE_LEVELS[level - 1]?.value ?? null;
