/**
 * The index that all scoring reads: every town of the register column by column, with what stands open there on a day.
 * Knows nothing of any household. It is never changed: what is new makes a new index that shares the unchanged columns.
 */
import type { Label } from "../../../../schema/vocabulary/entry.js";
import type { Parameters } from "../parameters/parameters.js";
import type { OccupationRow, PresentedRows } from "../rows.js";
import { buildCourseColumns, type Course, type CourseColumns, coursesWith } from "./course-columns.js";
import { buildJobColumns, type JobColumns } from "./job-columns.js";
import {
  buildDwellingColumn,
  buildPlaceColumns,
  type Dwelling,
  type DwellingColumn,
  inOrder,
  type PlaceColumns,
  type PlaceKind,
} from "./offer-columns.js";
import type { Towns } from "./towns.js";

export interface TownIndex {
  /** The day for which it holds: later or earlier offers and jobs are not in it. */
  readonly asOf: string;
  readonly towns: Towns;
  readonly dwellings: DwellingColumn;
  readonly places: PlaceColumns;
  readonly jobs: JobColumns;
  readonly courses: CourseColumns;
  /** Names of occupations by KldB code. */
  readonly occupations: ReadonlyMap<string, Label>;
}

const namesOf = (rows: readonly OccupationRow[]): ReadonlyMap<string, Label> =>
  new Map(rows.map((row) => [row.kldbCode, row.label]));

/**
 * Builds the index of a day. Towns are handed in built, because their neighbours cost most and rarely change.
 * @param asOf ISO date
 * @throws RangeError if the towns' neighbour lists do not reach as far as the parameters let people commute
 */
export function buildTownIndex(towns: Towns, rows: PresentedRows, asOf: string, parameters: Parameters): TownIndex {
  requireReach(towns, parameters);
  return {
    asOf,
    towns,
    dwellings: buildDwellingColumn(rows.offers, towns, asOf),
    places: buildPlaceColumns(rows.offers, towns, asOf),
    jobs: buildJobColumns(rows.jobs, towns, asOf),
    courses: buildCourseColumns(rows.services, towns, parameters),
    occupations: namesOf(rows.occupations),
  };
}

/**
 * The index after some of the rows have changed: only the columns of the kinds handed in are built anew. Each list is
 * the whole new list of its kind. For another day, build the index anew.
 */
export function replaceRows(index: TownIndex, rows: Partial<PresentedRows>, parameters: Parameters): TownIndex {
  requireReach(index.towns, parameters);
  const { towns, asOf } = index;
  return {
    ...index,
    ...(rows.offers && {
      dwellings: buildDwellingColumn(rows.offers, towns, asOf),
      places: buildPlaceColumns(rows.offers, towns, asOf),
    }),
    ...(rows.jobs && { jobs: buildJobColumns(rows.jobs, towns, asOf) }),
    ...(rows.services && { courses: buildCourseColumns(rows.services, towns, parameters) }),
    ...(rows.occupations && { occupations: namesOf(rows.occupations) }),
  };
}

/** @throws RangeError if parameters let people commute farther than the towns' neighbour lists reach. */
export function requireReach(towns: Towns, parameters: Parameters): void {
  const { commuteMaximumKm } = parameters.work;
  if (towns.reachKm === commuteMaximumKm) return;
  throw new RangeError(
    `The towns' neighbours reach ${towns.reachKm} km, the parameters' commute ${commuteMaximumKm} km; build the towns with the latter.`,
  );
}

/** The index as it would be with one more sort of dwelling in a town. */
export function withDwelling(index: TownIndex, town: number, dwelling: Dwelling): TownIndex {
  return { ...index, dwellings: index.dwellings.with(town, inOrder([...(index.dwellings[town] ?? []), dwelling])) };
}

/** The index as it would be with so many more free places of a kind in a town. */
export function withPlaces(index: TownIndex, town: number, kind: PlaceKind, places: number): TownIndex {
  const column = index.places[kind].slice();
  column[town] = Math.max(column[town]!, 0) + places;
  return { ...index, places: { ...index.places, [kind]: column } };
}

/** The index as it would be with one more language course. */
export function withCourse(index: TownIndex, course: Course): TownIndex {
  return { ...index, courses: coursesWith(index.courses, course, index.towns) };
}
