/** Language courses of the index: for every level the distance from each town to the nearest course with room. */
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import type { Parameters } from "../parameters/parameters.js";
import type { ServiceRow } from "../rows.js";
import { germanNumber } from "./job-columns.js";
import { HECTOMETRES_PER_KM } from "./points.js";
import { type Towns, townOf } from "./towns.js";

/** A language course, levels as numbers from 1 for A1 to 6 for C2. */
export interface Course {
  readonly town: number;
  readonly levelFrom: number;
  readonly levelTo: number;
  /** null: not stated, taken as having room. */
  readonly freePlaces: number | null;
  readonly reachHectometres: number;
}

/** What stands in a column of distances where no course reaches the town. */
export const OUT_OF_REACH = 0xffff;

export interface CourseColumns {
  /** In the order of towns. */
  readonly courses: readonly Course[];
  /** Distance in hundreds of metres to the nearest course of any level, with or without room. */
  readonly nearestOfAnyLevel: Uint16Array;
  /** The same to the nearest course with room that teaches a level; the index is the level's number, 0 unused. */
  readonly nearestByLevel: readonly Uint16Array[];
}

/** Whether a course teaches a level (1 for A1 to 6 for C2) and has room. */
export const hasRoomAt = (course: Course, level: number): boolean =>
  course.freePlaces !== 0 && course.levelFrom <= level && level <= course.levelTo;

function courseOf(row: ServiceRow, town: number, parameters: Parameters, towns: Towns): Course {
  const reachKm = Math.min(row.reachKm ?? parameters.languageCourse.defaultReachKm, towns.reachKm);
  return {
    town,
    levelFrom: row.levelFrom ? germanNumber(row.levelFrom) : 1,
    levelTo: row.levelTo ? germanNumber(row.levelTo) : LANGUAGE_LEVELS.length,
    freePlaces: row.freePlaces,
    reachHectometres: Math.round(reachKm * HECTOMETRES_PER_KM),
  };
}

const compareCourses = (one: Course, other: Course): number =>
  one.town - other.town ||
  one.levelFrom - other.levelFrom ||
  one.levelTo - other.levelTo ||
  one.reachHectometres - other.reachHectometres ||
  (one.freePlaces ?? -1) - (other.freePlaces ?? -1);

/** Writes a course into the columns of distances that it shortens. */
function enter(course: Course, { nearestOfAnyLevel, nearestByLevel }: CourseColumns, towns: Towns): void {
  const { start, town, hectometres } = towns.neighbours;
  const columns = [nearestOfAnyLevel, ...nearestByLevel.filter((_, level) => level > 0 && hasRoomAt(course, level))];
  for (let entry = start[course.town]!; entry < start[course.town + 1]!; entry++) {
    const distance = hectometres[entry]!;
    if (distance > course.reachHectometres) break;
    for (const nearest of columns) if (distance < nearest[town[entry]!]!) nearest[town[entry]!] = distance;
  }
}

/** The columns of a list of courses. A reach beyond that of the neighbour lists is cut to it. */
function courseColumnsOf(list: readonly Course[], towns: Towns): CourseColumns {
  const column = () => new Uint16Array(towns.count).fill(OUT_OF_REACH);
  const courses = list.toSorted(compareCourses);
  const columns = { courses, nearestOfAnyLevel: column(), nearestByLevel: [column(), ...LANGUAGE_LEVELS.map(column)] };
  for (const course of courses) enter(course, columns, towns);
  return columns;
}

/** Where a course belongs in a list in order: behind those that are equal. */
function placeOf(course: Course, courses: readonly Course[]): number {
  let [low, high] = [0, courses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCourses(courses[middle]!, course) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The columns as they would be with one more course; those handed in stay as they are. */
export function coursesWith(before: CourseColumns, course: Course, towns: Towns): CourseColumns {
  const columns = {
    courses: before.courses.toSpliced(placeOf(course, before.courses), 0, course),
    nearestOfAnyLevel: before.nearestOfAnyLevel.slice(),
    // The columns of other levels stay: `enter` does not touch them.
    nearestByLevel: before.nearestByLevel.map((column, level) => (hasRoomAt(course, level) ? column.slice() : column)),
  };
  enter(course, columns, towns);
  return columns;
}

/** Builds the course columns from the services that are language courses after the parameters. */
export function buildCourseColumns(rows: readonly ServiceRow[], towns: Towns, parameters: Parameters): CourseColumns {
  const isCourse = new Set<string>(parameters.languageCourse.courseKinds);
  const courses: Course[] = [];
  for (const row of rows) {
    const town = isCourse.has(row.kind) ? townOf(towns, row.ags) : -1;
    if (town >= 0) courses.push(courseOf(row, town, parameters, towns));
  }
  return courseColumnsOf(courses, towns);
}
