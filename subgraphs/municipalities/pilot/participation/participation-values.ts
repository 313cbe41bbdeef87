/** What people write of a municipality's part in a pilot, and what of it can be used. Pure. */
import type { TextBounds } from "../../../../schema/localized-text.input.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { PilotParticipation } from "./participation.entity.js";

/** The part of it that the municipality writes. */
export type ParticipationValues = Pick<PilotParticipation, "motivation" | "persons" | "office">;

/** Bounds of the number of persons: towns of such programmes receive 5 to 50; a whole state's city fits. */
const PERSONS_BOUNDS = { least: 1, greatest: 10_000 };

export const MOTIVATION_BOUNDS: TextBounds = { ...DESCRIPTION_BOUNDS, isRequired: true };

/** Everything in the values that cannot be used, by field. */
export function problemsOfParticipation({ persons: given, office }: ParticipationValues): ValueProblem[] {
  const { least, greatest } = PERSONS_BOUNDS;
  const isOutside = given < least || given > greatest;
  return [
    ...(isOutside ? [valueProblem("persons", "OUT_OF_BOUNDS", { given, least, greatest })] : []),
    ...problemsOfOffice(office),
  ];
}

/** As the municipality's staff writes it. The pilot is locked before it: its phase decides what is possible. */
export const PARTICIPATIONS: Versioned<PilotParticipation, ParticipationValues> = {
  table: "pilot_participation",
  type: "PilotParticipation",
  noun: "participation",
  mutation: "pilotParticipation",
  entity: PilotParticipation,
  anyRight: ANY_TOWN_RIGHT,
  rightOf: ({ ags }) => townRight(ags),
  isHidden: ({ decidedOn }) => decidedOn === null,
  parent: { table: "pilot", column: "pilot_key" },
  columns: { motivation: "motivation", persons: "persons", office: "office" },
  problemsOf: problemsOfParticipation,
};

/** As the programme office decides on it. */
export const DECIDED_PARTICIPATIONS: typeof PARTICIPATIONS = {
  ...PARTICIPATIONS,
  anyRight: PILOT_RIGHT,
  rightOf: () => PILOT_RIGHT,
};
