/** What the programme office writes of a pilot, and what of it can be used. Pure. */
import type { Versioned } from "../writing/versioned.js";
import { problemsOfOffice } from "../writing/texts.js";
import { type ValueProblem, valueProblem } from "../writing/value-problem.js";
import { Pilot } from "./pilot.entity.js";
import { PILOT_RIGHT } from "./pilot-right.js";

/** The part of a pilot that the programme office writes; its phase is changed by steps alone. */
export type PilotValues = Pick<
  Pilot,
  "title" | "description" | "criteria" | "applyUntil" | "placesSought" | "phaseDays" | "office"
>;

/** Bounds of the number of places: a pilot of all towns fits. */
const PLACES_BOUNDS = { least: 1, greatest: 100_000 };

/** Everything in the values that cannot be used, by field, whenever they were written; days are looked at where they change. */
export function problemsOfPilot({ placesSought: given, office }: PilotValues): ValueProblem[] {
  const { least, greatest } = PLACES_BOUNDS;
  const isOutside = given < least || given > greatest;
  return [
    ...(isOutside ? [valueProblem("placesSought", "OUT_OF_BOUNDS", { given, least, greatest })] : []),
    ...problemsOfOffice(office),
  ];
}

/** Pilots among the rows that have versions. */
export const PILOTS: Versioned<Pilot, PilotValues> = {
  table: "pilot",
  type: "Pilot",
  noun: "pilot",
  mutation: "pilot",
  entity: Pilot,
  anyRight: PILOT_RIGHT,
  rightOf: () => PILOT_RIGHT,
  columns: {
    title: "title",
    description: "description",
    criteria: "criteria",
    applyUntil: "apply_until",
    placesSought: "places_sought",
    phaseDays: "phase_days",
    office: "office",
  },
  problemsOf: problemsOfPilot,
};
