/**
 * The course of a board from the idea to its end: the one declaration of its steps and of what must hold before each.
 * Pure: looks at what was read of a board. Knows no table.
 */
import type { Guard, StateMachine, Step } from "../../writing/state-machine.js";
import { isBalanced, type SeatFacts } from "../composition/balance.js";
import type { Precondition, PreconditionStatus } from "../precondition/precondition.js";
import { BOARD_STATUSES, type BoardStatus } from "./board-status.js";

/** What of a board decides on its steps. */
export interface BoardFacts {
  readonly pausedFrom: BoardStatus | null;
  readonly isMandated: boolean;
  readonly hasQuestion: boolean;
  readonly preconditions: Readonly<Partial<Record<Precondition, PreconditionStatus>>>;
  /** Different offices and organisations. */
  readonly steeringGroupMembers: number;
  readonly seats: readonly SeatFacts[];
  readonly hasInterpreters: boolean;
  readonly hasChildcare: boolean;
  /** Sessions of the board itself that are over and were not cancelled. */
  readonly sessionsHeld: number;
  /** Recommendations on which the board has not voted. */
  readonly recommendationsDrafted: number;
  /** Recommendations that the board's vote has carried, and that go to the council with its paper. */
  readonly recommendationsProposed: number;
  /** Recommendations that lie before the council and wait for its decision. */
  readonly recommendationsAtCouncil: number;
  /** Recommendations on which the council has decided, referred ones included. */
  readonly recommendationsDecided: number;
}

/** Two offices or organisations are the least that can be called a group. */
export const FEWEST_IN_STEERING_GROUP = 2;

type BoardGuard = Guard<BoardStatus, BoardFacts>;

const MANDATE_GIVEN: BoardGuard = {
  name: "MANDATE_GIVEN",
  holds: ({ isMandated }) => isMandated,
  whatToDo: {
    de: "Den Tag eintragen, an dem der Rat den Beirat beauftragt hat; er darf nicht in der Zukunft liegen.",
    en: "Enter the day on which the council mandated the board (mandatedOn); it is not one still to come.",
  },
};

const QUESTION_PUT: BoardGuard = {
  name: "QUESTION_PUT",
  holds: ({ hasQuestion }) => hasQuestion,
  whatToDo: {
    de: "Die Frage eintragen, die der Rat dem Beirat stellt.",
    en: "Enter the question that the council puts to the board (question).",
  },
};

const STEERING_GROUP_FORMED: BoardGuard = {
  name: "STEERING_GROUP_FORMED",
  holds: ({ steeringGroupMembers }) => steeringGroupMembers >= FEWEST_IN_STEERING_GROUP,
  whatToDo: {
    de: `Mindestens ${FEWEST_IN_STEERING_GROUP} verschiedene Stellen oder Organisationen in die Steuerungsgruppe aufnehmen.`,
    en: `Enter at least ${FEWEST_IN_STEERING_GROUP} different offices or organisations of the steering group.`,
  },
};

const met = (
  precondition: Precondition,
  name: string,
  what: { readonly de: string; readonly en: string },
): BoardGuard => ({
  name,
  holds: ({ preconditions }) => preconditions[precondition] === "MET",
  whatToDo: {
    de: `Die Voraussetzung „${what.de}“ mit Nachweis auf erfüllt setzen.`,
    en: `Set the precondition ${precondition} (${what.en}) to MET, with evidence.`,
  },
});

const MANDATE_MET = met("COUNCIL_MANDATE", "MANDATE_MET", { de: "Auftrag des Rates", en: "mandate of the council" });
const QUESTION_MET = met("QUESTION_AND_AIM", "QUESTION_MET", {
  de: "Klare Frage und klares Ziel",
  en: "clear question and aim",
});
const COORDINATOR_MET = met("COORDINATOR", "COORDINATOR_MET", {
  de: "Koordination mit Stunden",
  en: "coordinator with hours",
});
const MODERATION_MET = met("NEUTRAL_MODERATION", "MODERATION_MET", {
  de: "Neutrale Moderation",
  en: "neutral moderation",
});
const WAY_BACK_MET = met("WAY_BACK", "WAY_BACK_MET", {
  de: "Vereinbarter Weg zurück in Rat und Verwaltung",
  en: "agreed way back into council and administration",
});

const BALANCED: BoardGuard = {
  name: "BALANCED",
  holds: isBalanced,
  whatToDo: {
    de: "Den Beirat ausgewogen besetzen; was dazu fehlt, steht bei der Prüfung der Besetzung.",
    en: "Compose the board so that it is balanced; balanceChecks says what is missing.",
  },
};

const SESSION_HELD: BoardGuard = {
  name: "SESSION_HELD",
  holds: ({ sessionsHeld }) => sessionsHeld > 0,
  whatToDo: {
    de: "Mindestens eine Sitzung des Beirats abhalten.",
    en: "Hold at least one session of the board (BOARD_SESSION).",
  },
};

const PAPER_COMPLETE: BoardGuard = {
  name: "PAPER_COMPLETE",
  holds: ({ recommendationsDrafted, recommendationsProposed }) =>
    recommendationsDrafted === 0 && recommendationsProposed > 0,
  whatToDo: {
    de: "Über jeden Entwurf abstimmen oder ihn zurückziehen; mindestens eine Empfehlung muss beschlossen sein.",
    en: "Vote on every draft or withdraw it; at least one recommendation has to be PROPOSED. All that is goes to the council with this step.",
  },
};

const ALL_DECIDED: BoardGuard = {
  name: "ALL_DECIDED",
  holds: ({ recommendationsAtCouncil, recommendationsDecided }) =>
    recommendationsAtCouncil === 0 && recommendationsDecided > 0,
  whatToDo: {
    de: "Zu jeder übergebenen Empfehlung die Entscheidung des Rates eintragen.",
    en: "Enter the council's decision on every recommendation that was handed over.",
  },
};

const WORKING = [
  "IDEA",
  "MANDATED",
  "PREPARING",
  "IN_SESSION",
  "PAPER_HANDED_OVER",
  "DECIDED",
  "FOLLOW_UP",
] as const satisfies readonly BoardStatus[];

/** A board that rests goes on where it was, and nowhere else. */
const BACK: readonly Step<BoardStatus, BoardFacts>[] = WORKING.map((to) => ({
  from: ["PAUSED"],
  to,
  route: { name: "back to where it was", isThere: ({ pausedFrom }: BoardFacts) => pausedFrom === to },
  guards: [],
}));

export const BOARD_STEPS: StateMachine<BoardStatus, BoardFacts> = {
  noun: "advisory board",
  initial: "IDEA",
  states: BOARD_STATUSES,
  steps: [
    { from: ["IDEA"], to: "MANDATED", guards: [MANDATE_GIVEN, QUESTION_PUT] },
    { from: ["MANDATED"], to: "PREPARING", guards: [STEERING_GROUP_FORMED] },
    {
      from: ["PREPARING"],
      to: "IN_SESSION",
      guards: [MANDATE_MET, QUESTION_MET, COORDINATOR_MET, MODERATION_MET, BALANCED],
    },
    { from: ["IN_SESSION"], to: "PAPER_HANDED_OVER", guards: [SESSION_HELD, PAPER_COMPLETE] },
    { from: ["PAPER_HANDED_OVER"], to: "DECIDED", guards: [ALL_DECIDED] },
    { from: ["DECIDED"], to: "FOLLOW_UP", guards: [WAY_BACK_MET] },
    { from: WORKING, to: "PAUSED", guards: [] },
    ...BACK,
    { from: [...WORKING, "PAUSED"], to: "CLOSED", guards: [] },
  ],
  together: { name: "At_work", states: WORKING },
};
