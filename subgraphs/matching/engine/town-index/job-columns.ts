/** Jobs of the index: how many positions of which kind stand in which town, and which job towns each town can reach. */
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { holdsOn, type JobRow } from "../rows.js";
import { keepNeighbours, type NeighbourLists } from "./neighbours.js";
import { type Towns, townOf } from "./towns.js";

/** A kind of job is an occupation with a level of German: adults are compared with kinds, of which there are few. */
export interface JobColumns {
  /** KldB code of each kind, ascending. */
  readonly kindOccupation: readonly string[];
  /** Level of German that each kind asks for: 0 none, 1 for A1 to 6 for C2. */
  readonly kindGerman: Uint8Array;
  /** The jobs of town t stand from start[t] to before start[t + 1], one entry per kind. */
  readonly start: Uint32Array;
  readonly kind: Uint16Array;
  readonly positions: Uint32Array;
  /** The towns with jobs of kind k stand in `townOfKind` from startOfKind[k] to before startOfKind[k + 1]. */
  readonly startOfKind: Uint32Array;
  readonly townOfKind: Uint16Array;
  /** For every town the towns with jobs in reach, nearest first. */
  readonly reachable: NeighbourLists;
}

const numberOfLevel: ReadonlyMap<string, number> = new Map(
  LANGUAGE_LEVELS.map(({ value }, place) => [value, place + 1]),
);

/** A level of German as a number: 0 for none, 1 for A1 to 6 for C2. Asked for every adult of a cohort again and again. */
export const germanNumber = (level: string | null): number => (level ? (numberOfLevel.get(level) ?? 0) : 0);

/** Two numbers as one sortable key; a town has fewer kinds than this. */
const KINDS_AT_MOST = 0x10000;

/** Positions summed by town and kind, the key being town × KINDS_AT_MOST + kind. */
function positionsByTownAndKind(rows: readonly JobRow[], towns: Towns, kinds: ReadonlyMap<string, number>) {
  const positions = new Map<number, number>();
  for (const row of rows) {
    const town = townOf(towns, row.ags);
    if (town < 0) continue;
    const key = town * KINDS_AT_MOST + kinds.get(kindKey(row))!;
    positions.set(key, (positions.get(key) ?? 0) + row.positions);
  }
  return positions;
}

/** Occupation and level as text that sorts by occupation, then level. */
const kindKey = (row: JobRow): string => row.kldbCode + germanNumber(row.requiredGermanLevel);

/** The criterion WORK is about jobs to live on: an internship or an apprenticeship is not what it promises. */
const isEmployment = ({ kind }: JobRow): boolean => kind === "EMPLOYMENT";

/** The jobs of towns the other way round: the towns of each kind. */
function townsByKind(start: Uint32Array, kind: Uint16Array, kinds: number) {
  const startOfKind = new Uint32Array(kinds + 1);
  for (const own of kind) startOfKind[own + 1]!++;
  for (let own = 0; own < kinds; own++) startOfKind[own + 1]! += startOfKind[own]!;
  const townOfKind = new Uint16Array(kind.length);
  const next = startOfKind.slice(0, kinds);
  for (let town = 0; town < start.length - 1; town++) {
    for (let job = start[town]!; job < start[town + 1]!; job++) townOfKind[next[kind[job]!]!++] = town;
  }
  return { startOfKind, townOfKind };
}

/**
 * Builds the job columns of the employment that is open on a day and has a position.
 * @param asOf ISO date
 */
export function buildJobColumns(rows: readonly JobRow[], towns: Towns, asOf: string): JobColumns {
  const open = rows.filter(
    (row) => isEmployment(row) && row.positions > 0 && holdsOn(asOf, row.publishedAt, row.validThrough),
  );
  const kindKeys = [...new Set(open.map(kindKey))].sort();
  const kinds = new Map(kindKeys.map((key, kind) => [key, kind]));
  const positions = positionsByTownAndKind(open, towns, kinds);
  const keys = Float64Array.from(positions.keys()).sort();
  const start = new Uint32Array(towns.count + 1);
  const hasJobs = new Uint8Array(towns.count);
  for (const key of keys) {
    const town = Math.floor(key / KINDS_AT_MOST);
    start[town + 1]!++;
    hasJobs[town] = 1;
  }
  for (let town = 0; town < towns.count; town++) start[town + 1]! += start[town]!;
  const kind = Uint16Array.from(keys, (key) => key % KINDS_AT_MOST);
  return {
    kindOccupation: kindKeys.map((key) => key.slice(0, -1)),
    kindGerman: Uint8Array.from(kindKeys, (key) => Number(key.slice(-1))),
    start,
    kind,
    positions: Uint32Array.from(keys, (key) => positions.get(key)!),
    ...townsByKind(start, kind, kindKeys.length),
    reachable: keepNeighbours(towns.neighbours, hasJobs),
  };
}
