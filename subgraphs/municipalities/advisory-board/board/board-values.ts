/** What people write of a board, and what of it can be used. Pure. */
import { problemOf } from "../../../../schema/localized-text.input.js";
import { type InputTexts, lineAfter } from "../../writing/input-texts.js";
import {
  PUBLIC_TEXT_BOUNDS,
  LONGEST_OFFICE,
  problemsOfOffice,
  PUBLIC_TITLE_BOUNDS,
  trimmed,
} from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { problemsOfPastDays, type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import type { AdvisoryBoardDetailsInput, AdvisoryBoardUpdateInput } from "./board-change.inputs.js";

export type BoardValues = Pick<
  AdvisoryBoard,
  | "status"
  | "pausedFrom"
  | "title"
  | "question"
  | "aim"
  | "mandatedOn"
  | "mandateReference"
  | "foundedOn"
  | "coordinatorOffice"
  | "coordinatorWeeklyHours"
  | "budgetCents"
  | "moderation"
  | "hasInterpreters"
  | "hasChildcare"
  | "publicParticipation"
  | "handedOverOn"
  | "decidedOn"
  | "evaluation"
  | "closedOn"
  | "closingReason"
  | "office"
>;

export const ADVISORY_BOARDS: Versioned<AdvisoryBoard, BoardValues> = {
  table: "advisory_board",
  type: "AdvisoryBoard",
  noun: "advisory board",
  mutation: "advisoryBoard",
  entity: AdvisoryBoard,
  columns: {
    status: "status",
    pausedFrom: "paused_from",
    title: "title",
    question: "question",
    aim: "aim",
    mandatedOn: "mandated_on",
    mandateReference: "mandate_reference",
    foundedOn: "founded_on",
    coordinatorOffice: "coordinator_office",
    coordinatorWeeklyHours: "coordinator_weekly_hours",
    budgetCents: "budget_cents",
    moderation: "moderation",
    hasInterpreters: "has_interpreters",
    hasChildcare: "has_childcare",
    publicParticipation: "public_participation",
    handedOverOn: "handed_over_on",
    decidedOn: "decided_on",
    evaluation: "evaluation",
    closedOn: "closed_on",
    closingReason: "closing_reason",
    office: "office",
  },
  rightOf: ({ ags }) => townRight(ags),
  anyRight: ANY_TOWN_RIGHT,
  problemsOf: problemsOfBoard,
};

/** A board before anything is said of it. */
export const NEW_BOARD: BoardValues = {
  status: "IDEA",
  pausedFrom: null,
  title: null,
  question: null,
  aim: null,
  mandatedOn: null,
  mandateReference: null,
  foundedOn: null,
  coordinatorOffice: null,
  coordinatorWeeklyHours: null,
  budgetCents: null,
  moderation: null,
  hasInterpreters: false,
  hasChildcare: false,
  publicParticipation: null,
  handedOverOn: null,
  decidedOn: null,
  evaluation: null,
  closedOn: null,
  closingReason: null,
  office: null,
};

/** Five people's whole weeks are more than any office has for a board; the greatest budget is what the graph can tell. */
const BOUNDS = { coordinatorWeeklyHours: [0, 200], budgetCents: [0, 2_147_483_647] } as const;

/** Everything in the values that cannot be used, by field. */
function problemsOfBoard(values: BoardValues): ValueProblem[] {
  const { mandatedOn, mandateReference, foundedOn, coordinatorOffice, moderation, office } = values;
  const outside = Object.entries(BOUNDS).flatMap(([field, [least, greatest]]) => {
    const given = values[field as keyof typeof BOUNDS];
    return given === null || (given >= least && given <= greatest)
      ? []
      : [valueProblem(field, "OUT_OF_BOUNDS", { given, least, greatest })];
  });
  return [
    ...outside,
    ...problemsOfPastDays({ mandatedOn, foundedOn }),
    ...problemsOfReference(mandateReference),
    ...problemsOfOffice(coordinatorOffice, "coordinatorOffice"),
    ...problemsOfOffice(moderation, "moderation"),
    ...problemsOfOffice(office),
  ];
}

/** Numbers of papers are as long as some telephones: only their length is looked at. */
const problemsOfReference = (reference: string | null): ValueProblem[] =>
  reference === null || problemOf(reference, { longest: LONGEST_OFFICE }) === null
    ? []
    : [valueProblem("mandateReference", "TEXT_UNUSABLE", { most: LONGEST_OFFICE })];

/** The values after the change: what the input leaves out stays as it was, null takes away. */
export const boardAfter = (
  input: AdvisoryBoardDetailsInput & Partial<Pick<AdvisoryBoardUpdateInput, "handedOverOn" | "decidedOn">>,
  before: BoardValues,
  texts: InputTexts,
): BoardValues => ({
  ...before,
  title: texts.optional(input.title, before.title, "title", PUBLIC_TITLE_BOUNDS),
  question: texts.optional(input.question, before.question, "question", PUBLIC_TEXT_BOUNDS),
  aim: texts.optional(input.aim, before.aim, "aim", PUBLIC_TEXT_BOUNDS),
  mandatedOn: lineAfter(input.mandatedOn, before.mandatedOn),
  mandateReference: lineAfter(input.mandateReference, before.mandateReference),
  foundedOn: lineAfter(input.foundedOn, before.foundedOn),
  handedOverOn: lineAfter(input.handedOverOn, before.handedOverOn),
  decidedOn: lineAfter(input.decidedOn, before.decidedOn),
  coordinatorOffice: lineAfter(input.coordinatorOffice, before.coordinatorOffice),
  coordinatorWeeklyHours:
    input.coordinatorWeeklyHours === undefined ? before.coordinatorWeeklyHours : input.coordinatorWeeklyHours,
  budgetCents: input.budgetCents === undefined ? before.budgetCents : input.budgetCents,
  moderation: lineAfter(input.moderation, before.moderation),
  hasInterpreters: input.hasInterpreters ?? before.hasInterpreters,
  hasChildcare: input.hasChildcare ?? before.hasChildcare,
  publicParticipation: texts.optional(
    input.publicParticipation,
    before.publicParticipation,
    "publicParticipation",
    PUBLIC_TEXT_BOUNDS,
  ),
  evaluation: texts.optional(input.evaluation, before.evaluation, "evaluation", PUBLIC_TEXT_BOUNDS),
  // An office that is not named now did not make this change.
  office: trimmed(input.office),
});
