/**
 * How a recommendation goes from the draft to what becomes of it, declared once. Only what the council has adopted has
 * effects. Pure; knows no table.
 */
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { BoardStatus } from "../advisory-board/board/board-status.js";
import type { Action } from "../writing/state-action.js";
import type { Guard, StateMachine } from "../writing/state-machine.js";
import type { RecommendationVotes } from "./support/support.types.js";
import { isCarried } from "./support/votes.js";

export const RECOMMENDATION_STATUSES = [
  {
    value: "DRAFT",
    description: "Written down by the board, and not voted on.",
    label: { de: "Entwurf", en: "Draft" },
  },
  {
    value: "PROPOSED",
    description: "Carried by a vote of the board in a session; it will be in the paper.",
    label: { de: "Beschlossen im Beirat", en: "Proposed" },
  },
  {
    value: "HANDED_OVER",
    description: "Before the council, as a part of the paper.",
    label: { de: "An den Rat übergeben", en: "Handed over" },
  },
  {
    value: "ADOPTED",
    description: "Adopted by the council: it may declare needs, start measures and set priorities.",
    label: { de: "Angenommen", en: "Adopted" },
  },
  {
    value: "ADOPTED_IN_PART",
    description:
      "Adopted by the council in part, with reasons: as far as that goes it may declare needs, start measures and set priorities.",
    label: { de: "Teilweise angenommen", en: "Adopted in part" },
  },
  {
    value: "REFERRED",
    description: "Referred by the council to a committee or to the administration; it decides later.",
    label: { de: "Verwiesen", en: "Referred" },
  },
  { value: "REJECTED", description: "Rejected by the council.", label: { de: "Abgelehnt", en: "Rejected" } },
  {
    value: "IMPLEMENTED",
    description: "Adopted, and put into practice.",
    label: { de: "Umgesetzt", en: "Implemented" },
  },
  {
    value: "WITHDRAWN",
    description: "Taken back by the board before it was handed over.",
    label: { de: "Zurückgezogen", en: "Withdrawn" },
  },
] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number]["value"];

export const RecommendationStatusEnum = registerVocabulary(
  "RecommendationStatus",
  "How far a recommendation of an advisory board has come.",
  RECOMMENDATION_STATUSES,
);

/** What the guards look at. */
export interface RecommendationFacts {
  readonly boardStatus: BoardStatus;
  readonly votes: readonly RecommendationVotes[];
  /** How often it has brought something about. */
  readonly effectCount: number;
}

type RecommendationGuard = Guard<RecommendationStatus, RecommendationFacts>;

const isAmong =
  (statuses: readonly BoardStatus[]) =>
  ({ boardStatus }: RecommendationFacts): boolean =>
    statuses.includes(boardStatus);

const BOARD_IN_SESSION: RecommendationGuard = {
  name: "BOARD_IN_SESSION",
  holds: isAmong(["IN_SESSION"]),
  whatToDo: {
    de: "Der Beirat muss tagen: Nur dann schreibt, beschließt und verwirft er Empfehlungen.",
    en: "The board has to be IN_SESSION: only then it writes, proposes and withdraws recommendations.",
  },
};

const VOTE_CARRIED: RecommendationGuard = {
  name: "VOTE_CARRIED",
  holds: ({ votes }) => isCarried(votes),
  whatToDo: {
    de: "In einer Sitzung abstimmen: Mehr Stimmen müssen dafür als dagegen sein.",
    en: "Vote in a session: more votes have to be in favour than against.",
  },
};

const PAPER_HANDED_OVER: RecommendationGuard = {
  name: "PAPER_HANDED_OVER",
  holds: isAmong(["PAPER_HANDED_OVER"]),
  whatToDo: {
    de: "Das ganze Papier übergeben: Der Beirat geht auf „Papier übergeben“, und alle beschlossenen Empfehlungen gehen mit.",
    en: "Hand over the paper as a whole: the board goes on to PAPER_HANDED_OVER, and all that it has proposed goes along.",
  },
};

const PAPER_BEFORE_COUNCIL: RecommendationGuard = {
  name: "PAPER_BEFORE_COUNCIL",
  holds: isAmong(["PAPER_HANDED_OVER", "DECIDED", "FOLLOW_UP"]),
  whatToDo: {
    de: "Das Papier muss beim Rat liegen, und der Beirat darf weder ruhen noch abgeschlossen sein.",
    en: "The paper has to lie before the council, and the board must neither rest nor be closed.",
  },
};

const WITHOUT_EFFECT: RecommendationGuard = {
  name: "WITHOUT_EFFECT",
  holds: ({ effectCount }) => effectCount === 0,
  whatToDo: {
    de: "Aus der Entscheidung darf noch nichts gefolgt sein: Ein Bedarf, eine Maßnahme oder ein Gewicht, das auf ihr beruht, bliebe ohne Beschluss stehen.",
    en: "Nothing may have come of the decision yet: a need, a measure or a priority that rests on it would be left without it.",
  },
};

/** Statuses in which a recommendation has effects: the council has adopted it. */
export const EFFECTIVE: readonly RecommendationStatus[] = ["ADOPTED", "ADOPTED_IN_PART"];

export const RECOMMENDATION_MACHINE: StateMachine<RecommendationStatus, RecommendationFacts> = {
  noun: "recommendation",
  initial: "DRAFT",
  states: RECOMMENDATION_STATUSES,
  steps: [
    { from: ["DRAFT"], to: "PROPOSED", guards: [BOARD_IN_SESSION, VOTE_CARRIED] },
    { from: ["DRAFT", "PROPOSED"], to: "WITHDRAWN", guards: [BOARD_IN_SESSION] },
    { from: ["PROPOSED"], to: "HANDED_OVER", guards: [PAPER_HANDED_OVER] },
    { from: ["HANDED_OVER", "REFERRED"], to: "ADOPTED", guards: [PAPER_BEFORE_COUNCIL] },
    { from: ["HANDED_OVER", "REFERRED"], to: "ADOPTED_IN_PART", guards: [PAPER_BEFORE_COUNCIL] },
    { from: ["HANDED_OVER", "REFERRED"], to: "REJECTED", guards: [PAPER_BEFORE_COUNCIL] },
    { from: ["HANDED_OVER"], to: "REFERRED", guards: [PAPER_BEFORE_COUNCIL] },
    { from: ["ADOPTED", "ADOPTED_IN_PART"], to: "IMPLEMENTED", guards: [PAPER_BEFORE_COUNCIL] },
  ],
};

type RecommendationAction = Action<RecommendationStatus, RecommendationFacts>;

/** What is done to a recommendation that stays in its status. */
export const RECOMMENDATION_ACTIONS = {
  EDIT: { name: "EDIT", does: "write or edit a draft", in: ["DRAFT"], guards: [BOARD_IN_SESSION] },
  REORDER: { name: "REORDER", does: "give it another place", in: ["DRAFT", "PROPOSED"], guards: [BOARD_IN_SESSION] },
  CORRECT_VOTES: {
    name: "CORRECT_VOTES",
    does: "correct its votes",
    in: ["PROPOSED"],
    guards: [BOARD_IN_SESSION, VOTE_CARRIED],
  },
  NOTE_DISSENT: { name: "NOTE_DISSENT", does: "note dissent", in: ["PROPOSED"], guards: [BOARD_IN_SESSION] },
  REPORT: { name: "REPORT", does: "report what has become of it", in: EFFECTIVE, guards: [PAPER_BEFORE_COUNCIL] },
  CORRECT_REPORT: {
    name: "CORRECT_REPORT",
    does: "correct the report",
    in: ["IMPLEMENTED"],
    guards: [PAPER_BEFORE_COUNCIL],
  },
  CORRECT_DECISION: {
    name: "CORRECT_DECISION",
    does: "correct the decision",
    in: [...EFFECTIVE, "REFERRED", "REJECTED"],
    guards: [PAPER_BEFORE_COUNCIL, WITHOUT_EFFECT],
  },
  // The council's decision holds, whether the board still meets, rests or is closed.
  DECLARE_NEED: { name: "DECLARE_NEED", does: "declare a need because of it", in: EFFECTIVE, guards: [] },
  START_MEASURE: { name: "START_MEASURE", does: "start a measure because of it", in: EFFECTIVE, guards: [] },
  SET_PRIORITIES: { name: "SET_PRIORITIES", does: "set priorities because of it", in: EFFECTIVE, guards: [] },
} as const satisfies Readonly<Record<string, RecommendationAction>>;
