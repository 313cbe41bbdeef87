/**
 * How near jobs are to the towns of a cohort, by what begins an occupation's code and by the German asked for: all that
 * WORK needs to know of them, whoever seeks. Knows no household.
 */
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { decayTable } from "../decay.js";
import type { Parameters } from "../parameters/parameters.js";
import type { TownIndex } from "../town-index/town-index.js";

/** Levels of German that a job can ask for: 0 none, 1 for A1 to 6 for C2. */
const GERMAN_LEVELS = LANGUAGE_LEVELS.length + 1;

/** Jobs whose codes begin alike; the code of a group is the beginning that they share. */
export interface JobGroup {
  /**
   * For each level of German: what distance leaves of the nearest job that asks for it, by town, in thousandths;
   * undefined: no job does.
   */
  readonly nearness: readonly (Uint16Array | undefined)[];
  /** Groups with one digit more, by that digit. */
  readonly narrower: ReadonlyMap<string, JobGroup>;
}

interface GroupUnderWay extends JobGroup {
  readonly nearness: (Uint16Array | undefined)[];
  readonly narrower: Map<string, GroupUnderWay>;
}

const emptyGroup = (): GroupUnderWay => ({
  nearness: new Array<Uint16Array | undefined>(GERMAN_LEVELS).fill(undefined),
  narrower: new Map(),
});

/** Last digit of a KldB code of helpers' work. */
const HELPER_LEVEL = "1";

/** The jobs in reach of some towns, from all of them (the group without a digit) to single occupations. */
export interface JobGroups {
  readonly all: JobGroup;
  /** Helpers' work of whatever occupation, in one group. */
  readonly helpers: JobGroup;
}

/**
 * Groups the jobs in reach of each town. First the nearest job of each kind is found, then the kinds are gathered group
 * by group along their columns: a town has many jobs in reach, and a kind belongs to half a dozen groups.
 */
export function jobGroups(index: TownIndex, places: Uint16Array, parameters: Parameters): JobGroups {
  const [all, helpers] = [emptyGroup(), emptyGroup()];
  const { kindOccupation, kindGerman } = index.jobs;
  const nearness = nearestOfKinds(index, places, parameters);
  kindOccupation.forEach((code, kind) => {
    const own = nearness.subarray(kind * places.length, (kind + 1) * places.length);
    const german = kindGerman[kind]!;
    for (const group of [...groupsOf(all, code), ...(code.endsWith(HELPER_LEVEL) ? [helpers] : [])]) {
      raiseTo((group.nearness[german] ??= new Uint16Array(places.length)), own);
    }
  });
  return { all, helpers };
}

function raiseTo(column: Uint16Array, other: Uint16Array): void {
  for (let town = 0; town < column.length; town++) if (other[town]! > column[town]!) column[town] = other[town]!;
}

/** What distance leaves of the nearest job of each kind, at kind × places + place, in thousandths; 0 where none is. */
function nearestOfKinds({ jobs, towns }: TownIndex, places: Uint16Array, { work }: Parameters): Uint16Array {
  const kinds = jobs.kindOccupation.length;
  const nearest = new Uint16Array(kinds * places.length);
  const decay = decayTable(work.commuteDecayKm, towns.reachKm);
  // Places come nearest first: of a kind of job the first one counts, the others are farther.
  const seenFor = new Int32Array(kinds).fill(-1);
  const { start: jobStart, kind: kindOfJob } = jobs;
  const { start, town: neighbours, hectometres } = jobs.reachable;
  for (let position = 0; position < places.length; position++) {
    const town = places[position]!;
    for (let entry = start[town]!; entry < start[town + 1]!; entry++) {
      const place = neighbours[entry]!;
      const nearness = decay[hectometres[entry]!]!;
      for (let job = jobStart[place]!; job < jobStart[place + 1]!; job++) {
        const kind = kindOfJob[job]!;
        if (seenFor[kind] === position) continue;
        seenFor[kind] = position;
        nearest[kind * places.length + position] = nearness;
      }
    }
  }
  return nearest;
}

/** Every group on the way from all jobs to an occupation. */
function groupsOf(all: GroupUnderWay, code: string): readonly GroupUnderWay[] {
  const groups = [all];
  let group = all;
  for (const digit of code) {
    const narrower = group.narrower.get(digit) ?? emptyGroup();
    group.narrower.set(digit, narrower);
    group = narrower;
    groups.push(group);
  }
  return groups;
}
