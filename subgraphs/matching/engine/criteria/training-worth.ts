/** What training is worth to somebody, before distance: kind × German. */
import type { Parameters } from "../parameters/parameters.js";
import { timesFit } from "../question.js";
import { type TrainingColumns, TRAINING_KINDS } from "../town-index/training-columns.js";
import { germanFactor } from "./best-in-reach.js";

/** What one entry of the columns is worth with somebody's German, before distance; in thousandths. Full: nothing. */
export function worthOfTraining(
  { kind, german: required, places }: TrainingColumns,
  german: number,
  parameters: Parameters,
  entry: number,
): number {
  if (places[entry] === 0) return 0;
  const ofKind = parameters.training.fitByKind[TRAINING_KINDS[kind[entry]!]!];
  return timesFit(ofKind, germanFactor(german, required[entry]!, parameters));
}

/** The greatest worth that stands in a town. */
export function worthOfBestTraining(
  columns: TrainingColumns,
  german: number,
  parameters: Parameters,
  town: number,
): number {
  let best = 0;
  for (let entry = columns.start[town]!; entry < columns.start[town + 1]!; entry++) {
    best = Math.max(best, worthOfTraining(columns, german, parameters, entry));
  }
  return best;
}
