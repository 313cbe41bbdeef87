/** The figures behind the fit of WORK: for every adult the best job from a town, and how many as good there are. */
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { Question } from "../question.js";
import type { JobFound, NoJobFound, Reason } from "../reasons/reason.js";
import { HECTOMETRES_PER_KM, kilometresShown } from "../town-index/points.js";
import type { JobColumns } from "../town-index/job-columns.js";
import type { TownIndex } from "../town-index/town-index.js";
import { digitsInCommon, type Seeker } from "./seeker.js";

/** A kind of job in a town in reach. */
interface JobInReach {
  readonly town: number;
  readonly kind: number;
  readonly hectometres: number;
}

/** The reason for the fit of a town: NO_DATA where no job at all is in reach. */
export function workReason(question: Question, seekers: readonly Seeker[], decay: Uint16Array, town: number): Reason {
  const { start } = question.index.jobs.reachable;
  if (start[town] === start[town + 1]) return { code: "NO_DATA", criterion: "WORK" };
  return { code: "WORK", adults: seekers.map((seeker) => foundBy(question, seeker, decay, town)) };
}

function foundBy({ index }: Question, seeker: Seeker, decay: Uint16Array, town: number): JobFound | NoJobFound {
  const best = bestJob(index.jobs, seeker, decay, town);
  if (best) return jobFound(index, seeker, town, best);
  let positionsInReach = 0;
  forJobsInReach(index.jobs, town, (job) => (positionsInReach += index.jobs.positions[job]!));
  return {
    adult: seeker.adult.number,
    found: "NONE",
    positionsInReach,
    withinKm: index.towns.reachKm,
    hasOccupation: seeker.adult.member.occupations.length > 0,
  };
}

/** Visits the jobs in reach of a town, nearest first; of equal ones that of the smallest code and level. */
function forJobsInReach(jobs: JobColumns, town: number, visit: (job: number, hectometres: number) => void): void {
  const { start, town: places, hectometres } = jobs.reachable;
  for (let entry = start[town]!; entry < start[town + 1]!; entry++) {
    const place = places[entry]!;
    for (let job = jobs.start[place]!; job < jobs.start[place + 1]!; job++) visit(job, hectometres[entry]!);
  }
}

/** The job that makes the fit, of equal ones the first; null where none is worth anything. Ends as `bestOfTowns` does. */
function bestJob(
  jobs: JobColumns,
  { worthOfKind, greatestWorth }: Seeker,
  decay: Uint16Array,
  town: number,
): JobInReach | null {
  const { start, town: places, hectometres } = jobs.reachable;
  let found: JobInReach | null = null;
  let best = 0;
  for (let entry = start[town]!; entry < start[town + 1]!; entry++) {
    const nearness = decay[hectometres[entry]!]!;
    if (greatestWorth * nearness <= best) break;
    const place = places[entry]!;
    for (let job = jobs.start[place]!; job < jobs.start[place + 1]!; job++) {
      const kind = jobs.kind[job]!;
      const product = worthOfKind[kind]! * nearness;
      if (product <= best) continue;
      best = product;
      found = { town: place, kind, hectometres: hectometres[entry]! };
    }
  }
  return found;
}

function jobFound(index: TownIndex, { adult, worthOfKind }: Seeker, town: number, best: JobInReach): JobFound {
  const { kind: kindOfJob, kindOccupation, kindGerman, positions } = index.jobs;
  const kldbCode = kindOccupation[best.kind]!;
  let [alike, farthest] = [0, 0];
  forJobsInReach(index.jobs, town, (job, hectometres) => {
    const kind = kindOfJob[job]!;
    if (worthOfKind[kind]! < worthOfKind[best.kind]! || kindOccupation[kind] !== kldbCode) return;
    alike += positions[job]!;
    farthest = hectometres;
  });
  return {
    adult: adult.number,
    found: "JOB",
    positions: alike,
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
