/** Finds the places of a path in what was found so far, as Apollo's `flattenResultsAtPath` does. Asks and changes nothing. */
import type { ResponsePath } from "@apollo/query-planner";

/** All places of a path; an empty list where there are none. Throws where the data have not the path's form. */
export type FindPlaces = (data: unknown) => readonly unknown[];

const EVERY_ENTRY = "@";

/** The function that finds a path's places. */
export function placesAt(path: ResponsePath): FindPlaces {
  return (data) => {
    const places: unknown[] = [];
    collect(data, path, 0, places);
    return places;
  };
}

function collect(value: unknown, path: ResponsePath, from: number, places: unknown[]): void {
  for (let index = from; index < path.length; index += 1) {
    if (value === null || value === undefined) return;
    const step = path[index];
    if (step === EVERY_ENTRY) {
      for (const entry of listOf(value)) collect(entry, path, index + 1, places);
      return;
    }
    if (typeof step !== "string") throw new Error(`Unexpected ${typeof step} found in path`);
    if (Array.isArray(value)) throw new Error(`Unexpected array in result for path element ${step}`);
    value = Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  if (Array.isArray(value)) for (const entry of value as unknown[]) add(entry, places);
  else add(value, places);
}

function add(value: unknown, places: unknown[]): void {
  if (value !== null && value !== undefined) places.push(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError("value.flatMap is not a function");
}
