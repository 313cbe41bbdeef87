/**
 * How far a municipality has come with a pilot, and what leads on: the one declaration from which the enum, the refusals
 * and the drawing in docs/pilots.md come. Pure. Knows no table.
 */
import type { UserError } from "../../../../schema/user-error.js";
import type { VocabularyEntry } from "../../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";
import { type Guard, refusalOfStep, type StateMachine, type Step } from "../../writing/state-machine.js";
import type { PilotPhase } from "../pilot-phase.js";

const SELECTED = {
  value: "SELECTED",
  description: "It was selected and takes part.",
  label: { de: "Ausgewählt", en: "Selected" },
} as const;
const WAITING = {
  value: "WAITING",
  description: "It takes part where another one withdraws.",
  label: { de: "Warteliste", en: "Waiting" },
} as const;
const NOT_SELECTED = {
  value: "NOT_SELECTED",
  description: "It was not selected this time.",
  label: { de: "Nicht ausgewählt", en: "Not selected" },
} as const;

/** What the programme office can decide on an application. */
export const PILOT_DECISIONS = [SELECTED, WAITING, NOT_SELECTED] as const satisfies readonly VocabularyEntry[];
export type PilotDecision = (typeof PILOT_DECISIONS)[number]["value"];
export const PilotDecisionEnum = registerVocabulary(
  "PilotDecision",
  "What the programme office decides on a municipality's application to a pilot.",
  PILOT_DECISIONS,
);

export const PARTICIPATION_STATUSES = [
  {
    value: "APPLIED",
    description: "It has applied, and nothing is decided.",
    label: { de: "Beworben", en: "Applied" },
  },
  ...PILOT_DECISIONS,
  { value: "WITHDRAWN", description: "It has withdrawn.", label: { de: "Zurückgezogen", en: "Withdrawn" } },
] as const satisfies readonly VocabularyEntry[];
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number]["value"];
export const ParticipationStatusEnum = registerVocabulary(
  "PilotParticipationStatus",
  "How far a municipality has come with a pilot.",
  PARTICIPATION_STATUSES,
);

/** What of the pilot decides on the steps of a participation. Days are ISO days in Germany. */
export interface ParticipationFacts {
  readonly pilotPhase: PilotPhase;
  readonly today: string;
  readonly applyUntil: string;
}

type ParticipationGuard = Guard<ParticipationStatus, ParticipationFacts>;

/** Applying is possible. */
export const CALL_OPEN: ParticipationGuard = {
  name: "CALL_OPEN",
  holds: ({ pilotPhase, today, applyUntil }) => pilotPhase === "APPLICATION" && today <= applyUntil,
  whatToDo: {
    de: "Nur in der Bewerbungsphase und bis zum letzten Tag der Frist; sonst auf den nächsten Aufruf warten.",
    en: "It is possible in the phase APPLICATION, up to the last day of applying; otherwise wait for the next call.",
  },
};

const SELECTION_RUNS: ParticipationGuard = {
  name: "SELECTION_RUNS",
  holds: ({ pilotPhase }) => pilotPhase === "SELECTION",
  whatToDo: {
    de: "Das Modellprojekt zuerst in die Auswahl bringen.",
    en: "Bring the pilot to the phase SELECTION first.",
  },
};

/** Who waits moves up, or is told that nothing comes of it, as long as municipalities can still join. */
const JOINING_POSSIBLE: ParticipationGuard = {
  name: "JOINING_POSSIBLE",
  holds: ({ pilotPhase }) => ["SELECTION", "PREPARATION", "MATCHING", "ARRIVAL"].includes(pilotPhase),
  whatToDo: {
    de: "Nachrücken kann eine Kommune von der Auswahl bis zur Ankunft.",
    en: "A municipality can move up from the phase SELECTION to the phase ARRIVAL.",
  },
};

const PILOT_RUNS: ParticipationGuard = {
  name: "PILOT_RUNS",
  holds: ({ pilotPhase }) => pilotPhase !== "CLOSED",
  whatToDo: {
    de: "Das Modellprojekt ist abgeschlossen: Davon kann niemand mehr zurücktreten.",
    en: "The pilot has ended: nobody can withdraw from it any more.",
  },
};

type ParticipationStep = Step<ParticipationStatus, ParticipationFacts>;

/** What the programme office decides. */
const OFFICE_STEPS: readonly ParticipationStep[] = [
  { from: ["APPLIED", "NOT_SELECTED"], to: "WAITING", guards: [SELECTION_RUNS] },
  { from: ["APPLIED", "NOT_SELECTED"], to: "SELECTED", guards: [SELECTION_RUNS] },
  { from: ["APPLIED", "SELECTED"], to: "NOT_SELECTED", guards: [SELECTION_RUNS] },
  { from: ["SELECTED"], to: "WAITING", guards: [SELECTION_RUNS] },
  { from: ["WAITING"], to: "SELECTED", guards: [JOINING_POSSIBLE] },
  { from: ["WAITING"], to: "NOT_SELECTED", guards: [JOINING_POSSIBLE] },
];

/** What the municipality does itself. */
const TOWN_STEPS: readonly ParticipationStep[] = [
  { from: ["APPLIED", "SELECTED", "WAITING"], to: "WITHDRAWN", guards: [PILOT_RUNS] },
  // Applied again: a new application in the place of the one that was withdrawn or not selected.
  { from: ["WITHDRAWN", "NOT_SELECTED"], to: "APPLIED", guards: [CALL_OPEN] },
];

/** From an application to the part that a municipality takes, and out of it. */
export const PARTICIPATION_MACHINE: StateMachine<ParticipationStatus, ParticipationFacts> = {
  noun: "participation",
  initial: "APPLIED",
  states: PARTICIPATION_STATUSES,
  steps: [...OFFICE_STEPS, ...TOWN_STEPS],
};

/** The steps that are the programme office's: whoever it refuses is told of these alone. */
export const OFFICE_MACHINE: typeof PARTICIPATION_MACHINE = { ...PARTICIPATION_MACHINE, steps: OFFICE_STEPS };

/** The steps that are the municipality's own. */
export const TOWN_MACHINE: typeof PARTICIPATION_MACHINE = { ...PARTICIPATION_MACHINE, steps: TOWN_STEPS };

/** Why a decision cannot be made; the same decision again gives other reasons. Null where it can. */
export function refusalOfDecision(
  status: ParticipationStatus,
  decision: PilotDecision,
  facts: ParticipationFacts,
): UserError | null {
  if (status === decision && facts.pilotPhase !== "CLOSED") return null;
  return refusalOfStep(OFFICE_MACHINE, status, decision, facts, "decision");
}

/** Whether any decision can be made. */
export const isDecidable = (status: ParticipationStatus, facts: ParticipationFacts): boolean =>
  PILOT_DECISIONS.some(({ value }) => refusalOfDecision(status, value, facts) === null);

/** Whether the number of persons is still a plan: nobody arrives once a pilot is evaluated. */
export const isPlanning = (pilotPhase: PilotPhase): boolean => pilotPhase !== "EVALUATION" && pilotPhase !== "CLOSED";
