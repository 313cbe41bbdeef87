/** Training of the index: how many places of which kind stand in which town, and which of these towns each can reach. */
import { holdsOn, type JobRow, type OfferRow } from "../rows.js";
import { germanNumber } from "./job-columns.js";
import { keepNeighbours, type NeighbourLists } from "./neighbours.js";
import { type Towns, townOf } from "./towns.js";

/** Kinds of jobs and of offers in which somebody is trained. */
export const TRAINING_KINDS = ["APPRENTICESHIP", "QUALIFICATION", "TRAINING", "INTERNSHIP"] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** Places of one kind in a town that ask for one level of German. */
export interface Training {
  readonly town: number;
  /** Place in TRAINING_KINDS. */
  readonly kind: number;
  /** 0 none, 1 for A1 to 6 for C2. */
  readonly german: number;
  readonly places: number;
}

export interface TrainingColumns {
  /** The training of town t stands from start[t] to before start[t + 1], by kind and level. */
  readonly start: Uint32Array;
  readonly kind: Uint8Array;
  readonly german: Uint8Array;
  readonly places: Uint32Array;
  /** For every town the towns with training in reach, nearest first. */
  readonly reachable: NeighbourLists;
}

const kindOf = (name: string): number => TRAINING_KINDS.findIndex((kind) => kind === name);

/** The training with an employer that is open on a day. */
export const trainingInJobs = (rows: readonly JobRow[], towns: Towns, asOf: string): readonly Training[] =>
  rows
    .filter(({ positions, publishedAt, validThrough }) => positions > 0 && holdsOn(asOf, publishedAt, validThrough))
    .map((row) => ({
      town: townOf(towns, row.ags),
      kind: kindOf(row.kind),
      german: germanNumber(row.requiredGermanLevel),
      places: row.positions,
    }))
    .filter(({ town, kind }) => town >= 0 && kind >= 0);

/** The training that towns present on a day; no level of German is asked for. */
export const trainingInOffers = (rows: readonly OfferRow[], towns: Towns, asOf: string): readonly Training[] =>
  rows
    .filter(({ availableFrom, availableUntil }) => holdsOn(asOf, availableFrom, availableUntil))
    .map((row) => ({
      town: townOf(towns, row.ags),
      kind: kindOf(row.kind),
      german: 0,
      // What is full is presented all the same: it gives nobody a place, and is no lack of data.
      places: Math.max(row.available, 0),
    }))
    .filter(({ town, kind }) => town >= 0 && kind >= 0);

const compareTraining = (one: Training, other: Training): number =>
  one.town - other.town || one.kind - other.kind || one.german - other.german;

/** Builds the columns; the order of the list does not matter, and places that are alike are summed. */
export function buildTrainingColumns(list: readonly Training[], towns: Towns): TrainingColumns {
  const summed: Training[] = [];
  for (const training of list.toSorted(compareTraining)) {
    const last = summed.at(-1);
    if (last && compareTraining(last, training) === 0)
      summed[summed.length - 1] = { ...last, places: last.places + training.places };
    else summed.push(training);
  }
  const start = new Uint32Array(towns.count + 1);
  const hasTraining = new Uint8Array(towns.count);
  for (const { town } of summed) {
    start[town + 1]!++;
    hasTraining[town] = 1;
  }
  for (let town = 0; town < towns.count; town++) start[town + 1]! += start[town]!;
  return {
    start,
    kind: Uint8Array.from(summed, ({ kind }) => kind),
    german: Uint8Array.from(summed, ({ german }) => german),
    places: Uint32Array.from(summed, ({ places }) => places),
    reachable: keepNeighbours(towns.neighbours, hasTraining),
  };
}
