/** The figures behind the fit of TRAINING: for every member the best training from a town. */
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import type { Trainee } from "../need.js";
import type { Question } from "../question.js";
import type { NoTrainingFound, Reason, TrainingFound } from "../reasons/reason.js";
import { kilometresShown } from "../town-index/points.js";
import { type TrainingColumns, TRAINING_KINDS } from "../town-index/training-columns.js";
import { worthOfTraining } from "./training-worth.js";

/** Training of one kind and level in a town in reach. */
interface TrainingInReach {
  readonly columns: TrainingColumns;
  readonly entry: number;
  readonly town: number;
  readonly hectometres: number;
}

/** The reason for the fit of a town: NO_DATA where no training at all is in reach. */
export function trainingReason(
  question: Question,
  members: readonly Trainee[],
  decay: Uint16Array,
  town: number,
): Reason {
  const { trainingJobs, trainingOffers } = question.index;
  const inReach = [...trainingInReach(trainingJobs, town), ...trainingInReach(trainingOffers, town)];
  if (!inReach.length) return { code: "NO_DATA", criterion: "TRAINING" };
  return { code: "TRAINING", members: members.map((member) => foundBy(question, member, decay, town, inReach)) };
}

function* trainingInReach(columns: TrainingColumns, town: number): Generator<TrainingInReach> {
  const { start, town: neighbours, hectometres } = columns.reachable;
  for (let near = start[town]!; near < start[town + 1]!; near++) {
    const place = neighbours[near]!;
    for (let entry = columns.start[place]!; entry < columns.start[place + 1]!; entry++) {
      yield { columns, entry, town: place, hectometres: hectometres[near]! };
    }
  }
}

function foundBy(
  { index, parameters }: Question,
  { number, member, german }: Trainee,
  decay: Uint16Array,
  town: number,
  inReach: readonly TrainingInReach[],
): TrainingFound | NoTrainingFound {
  const worthOf = ({ columns, entry, hectometres }: TrainingInReach) =>
    worthOfTraining(columns, german, parameters, entry) * decay[hectometres]!;
  // Of equal ones the first stays: with an employer before the town's own, and the nearest.
  const best = inReach.reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
  const { role } = member;
  if (worthOf(best) === 0) return { role, number, found: "NONE", withinKm: index.towns.reachKm };
  const required = best.columns.german[best.entry]!;
  return {
    role,
    number,
    found: "TRAINING",
    kind: TRAINING_KINDS[best.columns.kind[best.entry]!]!,
    places: best.columns.places[best.entry]!,
    distanceKm: best.town === town ? 0 : kilometresShown(best.hectometres),
    town: index.towns.names[best.town]!,
    requiredGerman: levelName(required),
    german: levelName(german),
    germanGap: Math.max(0, required - german),
  };
}

const levelName = (level: number): LanguageLevel | null => LANGUAGE_LEVELS[level - 1]?.value ?? null;
