/**
 * The phases of a pilot and what leads from one to the next: the one declaration from which the enum, what an office is
 * told and the drawing in docs/pilots.md come. Pure. Knows no table.
 */
import type { VocabularyEntry } from "../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { Guard, StateMachine } from "../writing/state-machine.js";

export const PILOT_PHASES = [
  { value: "APPLICATION", description: "Municipalities apply.", label: { de: "Bewerbung", en: "Application" } },
  { value: "SELECTION", description: "The programme office selects.", label: { de: "Auswahl", en: "Selection" } },
  { value: "PREPARATION", description: "Municipalities prepare.", label: { de: "Vorbereitung", en: "Preparation" } },
  {
    value: "MATCHING",
    description: "Households and municipalities are matched.",
    label: { de: "Matching", en: "Matching" },
  },
  { value: "ARRIVAL", description: "Households arrive.", label: { de: "Ankunft", en: "Arrival" } },
  { value: "EVALUATION", description: "The pilot is evaluated.", label: { de: "Auswertung", en: "Evaluation" } },
  { value: "CLOSED", description: "The pilot has ended.", label: { de: "Abgeschlossen", en: "Closed" } },
] as const satisfies readonly VocabularyEntry[];

export type PilotPhase = (typeof PILOT_PHASES)[number]["value"];

export const PilotPhaseEnum = registerVocabulary("PilotPhase", "Phase of a demonstration project.", PILOT_PHASES);

/** Phases in which selected municipalities take part, one after the other. */
export const JOINT_PHASES = [
  "PREPARATION",
  "MATCHING",
  "ARRIVAL",
  "EVALUATION",
] as const satisfies readonly PilotPhase[];

/** What of a pilot decides on its steps, as it stands at the moment. Days are ISO days in Germany. */
export interface PilotFacts {
  readonly today: string;
  readonly applyUntil: string;
  /** Applications that were not withdrawn. */
  readonly applications: number;
  /** Of these, those that nobody has decided on. */
  readonly undecided: number;
  /** Municipalities that were selected and have not withdrawn. */
  readonly takingPart: number;
  readonly indicators: number;
  /** Published with every section written. */
  readonly isReportPublished: boolean;
  /** Whether the office says why it ends the pilot before its evaluation. */
  readonly hasEndingReason: boolean;
}

type PilotGuard = Guard<PilotPhase, PilotFacts>;

const DEADLINE_PASSED: PilotGuard = {
  name: "DEADLINE_PASSED",
  holds: ({ today, applyUntil }) => today > applyUntil,
  whatToDo: {
    de: "Die Bewerbungsfrist abwarten oder verkürzen.",
    en: "Wait until the last day of applying has passed, or set an earlier one.",
  },
};

const APPLICATION_RECEIVED: PilotGuard = {
  name: "APPLICATION_RECEIVED",
  holds: ({ applications }) => applications > 0,
  whatToDo: {
    de: "Kommunen zur Bewerbung einladen: Es liegt keine Bewerbung vor.",
    en: "Invite municipalities to apply: there is no application.",
  },
};

const DEADLINE_AHEAD: PilotGuard = {
  name: "DEADLINE_AHEAD",
  holds: ({ today, applyUntil }) => today <= applyUntil,
  whatToDo: {
    de: "Eine neue Bewerbungsfrist setzen, die noch nicht vorbei ist.",
    en: "Set a new last day of applying that has not passed.",
  },
};

const ALL_DECIDED: PilotGuard = {
  name: "ALL_DECIDED",
  holds: ({ undecided }) => undecided === 0,
  whatToDo: {
    de: "Über jede Bewerbung entscheiden und die Gründe nennen.",
    en: "Decide on every application and give the reasons.",
  },
};

const TOWN_TAKES_PART: PilotGuard = {
  name: "TOWN_TAKES_PART",
  holds: ({ takingPart }) => takingPart > 0,
  whatToDo: {
    de: "Mindestens eine Kommune auswählen, die sich nicht zurückgezogen hat.",
    en: "Select at least one municipality that has not withdrawn.",
  },
};

const INDICATORS_SET: PilotGuard = {
  name: "INDICATORS_SET",
  holds: ({ indicators }) => indicators > 0,
  whatToDo: {
    de: "Mindestens einen Indikator festlegen, bevor vermittelt wird: Was vorher niemand misst, lässt sich nicht auswerten.",
    en: "Set at least one indicator before anybody is matched: what nobody measured before cannot be evaluated.",
  },
};

const REPORT_PUBLISHED: PilotGuard = {
  name: "REPORT_PUBLISHED",
  holds: ({ isReportPublished }) => isReportPublished,
  whatToDo: { de: "Den Bericht der Auswertung veröffentlichen.", en: "Publish the evaluation report." },
};

const ENDING_REASON_GIVEN: PilotGuard = {
  name: "ENDING_REASON_GIVEN",
  holds: ({ hasEndingReason }) => hasEndingReason,
  givenBy: "endingReason",
  whatToDo: {
    de: "Sagen, warum das Modellprojekt vor seiner Auswertung endet.",
    en: "Say why the pilot ends before its evaluation.",
  },
};

/** Phases from which a pilot ends without having been evaluated. */
const BEFORE_EVALUATION: readonly PilotPhase[] = ["APPLICATION", "SELECTION", "PREPARATION", "MATCHING", "ARRIVAL"];

/** How a pilot goes on, goes back, and ends. */
export const PILOT_MACHINE: StateMachine<PilotPhase, PilotFacts> = {
  noun: "pilot",
  initial: "APPLICATION",
  states: PILOT_PHASES,
  together: { name: "BEFORE_EVALUATION", states: BEFORE_EVALUATION },
  steps: [
    { from: ["APPLICATION"], to: "SELECTION", guards: [DEADLINE_PASSED, APPLICATION_RECEIVED] },
    { from: ["SELECTION"], to: "APPLICATION", guards: [DEADLINE_AHEAD] },
    { from: ["SELECTION"], to: "PREPARATION", guards: [ALL_DECIDED, TOWN_TAKES_PART] },
    { from: ["PREPARATION"], to: "MATCHING", guards: [TOWN_TAKES_PART, INDICATORS_SET] },
    { from: ["MATCHING"], to: "ARRIVAL", guards: [TOWN_TAKES_PART] },
    // Another round of matching, where places are left.
    { from: ["ARRIVAL"], to: "MATCHING", guards: [TOWN_TAKES_PART] },
    { from: ["ARRIVAL"], to: "EVALUATION", guards: [] },
    { from: ["EVALUATION"], to: "CLOSED", guards: [REPORT_PUBLISHED] },
    { from: BEFORE_EVALUATION, to: "CLOSED", guards: [ENDING_REASON_GIVEN] },
  ],
};
