/**
 * The index that all scoring reads: every town of the register column by column, with what stands open there on a day.
 * Knows nothing of any household. It is never changed: what is new makes a new index that shares the unchanged columns.
 */
import type { Label } from "../../../../schema/vocabulary/entry.js";
import type { Parameters } from "../parameters/parameters.js";
import type { OccupationRow, PresentedRows } from "../rows.js";
import { buildCourseColumns, type Course, type CourseColumns, coursesWith } from "./course-columns.js";
import { buildJobColumns, type JobColumns } from "./job-columns.js";
import { buildFactColumns, type FactColumns } from "./fact-columns.js";
import {
  buildCommunityColumns,
  buildDwellingColumn,
  buildPlaceColumns,
  type CommunityColumns,
  type Dwelling,
  type DwellingColumn,
  inOrder,
  type PlaceColumns,
  type PlaceKind,
} from "./offer-columns.js";
import { buildServiceColumns, type ServiceColumns } from "./service-columns.js";
import type { Towns } from "./towns.js";
import { buildTrainingColumns, type TrainingColumns, trainingInJobs, trainingInOffers } from "./training-columns.js";

export interface TownIndex {
  /** The day for which it holds: later or earlier offers and jobs are not in it. */
  readonly asOf: string;
  readonly towns: Towns;
  readonly dwellings: DwellingColumn;
  readonly places: PlaceColumns;
  readonly community: CommunityColumns;
  readonly jobs: JobColumns;
  /** Training with an employer, and the places that towns themselves present. */
  readonly trainingJobs: TrainingColumns;
  readonly trainingOffers: TrainingColumns;
  readonly courses: CourseColumns;
  readonly services: ServiceColumns;
  readonly facts: FactColumns;
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
    ...columnsOfOffers(rows.offers, towns, asOf),
    ...columnsOfJobs(rows.jobs, towns, asOf),
    ...columnsOfServices(rows.services, towns, parameters),
    facts: buildFactColumns(rows.facts, towns),
    occupations: namesOf(rows.occupations),
  };
}

const columnsOfOffers = (offers: PresentedRows["offers"], towns: Towns, asOf: string) => ({
  dwellings: buildDwellingColumn(offers, towns, asOf),
  places: buildPlaceColumns(offers, towns, asOf),
  community: buildCommunityColumns(offers, towns, asOf),
  trainingOffers: buildTrainingColumns(trainingInOffers(offers, towns, asOf), towns),
});

const columnsOfJobs = (jobs: PresentedRows["jobs"], towns: Towns, asOf: string) => ({
  jobs: buildJobColumns(jobs, towns, asOf),
  trainingJobs: buildTrainingColumns(trainingInJobs(jobs, towns, asOf), towns),
});

const columnsOfServices = (services: PresentedRows["services"], towns: Towns, parameters: Parameters) => ({
  courses: buildCourseColumns(services, towns, parameters),
  services: buildServiceColumns(services, towns, parameters),
});

/**
 * The index after some of the rows have changed: only the columns of the kinds handed in are built anew. Each list is
 * the whole new list of its kind. For another day, build the index anew.
 */
export function replaceRows(index: TownIndex, rows: Partial<PresentedRows>, parameters: Parameters): TownIndex {
  requireReach(index.towns, parameters);
  const { towns, asOf } = index;
  return {
    ...index,
    ...(rows.offers && columnsOfOffers(rows.offers, towns, asOf)),
    ...(rows.jobs && columnsOfJobs(rows.jobs, towns, asOf)),
    ...(rows.services && columnsOfServices(rows.services, towns, parameters)),
    ...(rows.facts && { facts: buildFactColumns(rows.facts, towns) }),
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
