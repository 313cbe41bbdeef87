/** Facts of towns in the index: what is known of them beside what they present, and unknown where nobody has told. */
import type { TownFactRow } from "../rows.js";
import { OUT_OF_REACH } from "./course-columns.js";
import type { SpokenColumns } from "./service-columns.js";
import { type Towns, townOf } from "./towns.js";

/** What stands in a column of facts where a town's fact is not known. */
export const NOT_KNOWN = -1;

export interface FactColumns {
  /** Institutions of higher education with a site in each town; NOT_KNOWN. */
  readonly higherEducationSites: Int32Array;
  /** Distance in hundreds of metres to the nearest town with one; OUT_OF_REACH. */
  readonly nearestHigherEducation: Uint16Array;
  /** Departures on a working day at the town's best stop; NOT_KNOWN. */
  readonly departuresPerWeekday: Int32Array;
  /** By ISO 639 code: 1 where the town's own office speaks it. */
  readonly spoken: SpokenColumns;
}

/** Builds the columns; of several rows of a town the greatest figure counts, and all their languages. */
export function buildFactColumns(rows: readonly TownFactRow[], towns: Towns): FactColumns {
  const column = () => new Int32Array(towns.count).fill(NOT_KNOWN);
  const [higherEducationSites, departuresPerWeekday] = [column(), column()];
  const spoken = new Map<string, Uint8Array>();
  for (const row of rows) {
    const town = townOf(towns, row.ags);
    if (town < 0) continue;
    raise(higherEducationSites, town, row.higherEducationSites);
    raise(departuresPerWeekday, town, row.departuresPerWeekday);
    for (const language of row.languages) {
      const column = spoken.get(language) ?? new Uint8Array(towns.count);
      column[town] = 1;
      spoken.set(language, column);
    }
  }
  const nearestHigherEducation = distanceToNearest(higherEducationSites, towns);
  return { higherEducationSites, nearestHigherEducation, departuresPerWeekday, spoken };
}

function raise(column: Int32Array, town: number, figure: number | null): void {
  column[town] = Math.max(column[town]!, figure ?? NOT_KNOWN);
}

/** From every town to the nearest where a column is above 0. */
function distanceToNearest(column: Int32Array, towns: Towns): Uint16Array {
  const { start, town, hectometres } = towns.neighbours;
  const nearest = new Uint16Array(towns.count).fill(OUT_OF_REACH);
  column.forEach((figure, place) => {
    if (figure <= 0) return;
    for (let entry = start[place]!; entry < start[place + 1]!; entry++) {
      const other = town[entry]!;
      if (hectometres[entry]! < nearest[other]!) nearest[other] = hectometres[entry]!;
    }
  });
  return nearest;
}
