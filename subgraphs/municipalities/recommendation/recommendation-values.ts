/** What people write of a recommendation, what of it can be used, and where it is kept. Pure. */
import { userError, type UserError } from "../../../schema/user-error.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { Versioned } from "../writing/versioned.js";
import { problemsOfOffice } from "../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../writing/town-right.js";
import { type ValueProblem, valueProblem } from "../writing/value-problem.js";
import { Recommendation } from "./recommendation.entity.js";

/** The part of a recommendation that is written as it is created and edited. */
export type RecommendationValues = Pick<Recommendation, "kind" | "position" | "title" | "text" | "office">;

/** The part that its steps and actions write. */
export type RecommendationProgress = Pick<
  Recommendation,
  | "status"
  | "sessionKey"
  | "proposedOn"
  | "votes"
  | "dissent"
  | "withdrawalReason"
  | "withdrawnAt"
  | "decision"
  | "decidedOn"
  | "decisionReasons"
  | "decisionReference"
  | "followUp"
  | "implementedOn"
  | "effectCount"
>;

/** Columns of the progress. */
export const PROGRESS_COLUMNS: Readonly<Record<keyof RecommendationProgress, string>> = {
  status: "status",
  sessionKey: "session_key",
  proposedOn: "proposed_on",
  votes: "votes",
  dissent: "dissent",
  withdrawalReason: "withdrawal_reason",
  withdrawnAt: "withdrawn_at",
  decision: "decision",
  decidedOn: "decided_on",
  decisionReasons: "decision_reasons",
  decisionReference: "decision_reference",
  followUp: "follow_up",
  implementedOn: "implemented_on",
  effectCount: "effect_count",
};

export const FIRST_POSITION = 1;
/** A paper of more is read by nobody; boards have written some thirty. */
export const LAST_POSITION = 999;

function problemsOfRecommendation({ position, office }: RecommendationValues): ValueProblem[] {
  const isPlace = position >= FIRST_POSITION && position <= LAST_POSITION;
  const figures = { given: position, least: FIRST_POSITION, greatest: LAST_POSITION };
  return [...(isPlace ? [] : [valueProblem("position", "OUT_OF_BOUNDS", figures)]), ...problemsOfOffice(office)];
}

/** A recommendation among the rows that are written version by version. Its board is locked before it. */
export const RECOMMENDATIONS: Versioned<Recommendation, RecommendationValues> = {
  noun: "recommendation",
  mutation: "recommendation",
  type: "Recommendation",
  entity: Recommendation,
  table: "recommendation",
  columns: { kind: "kind", position: "position", title: "title", text: "text", office: "office" },
  anyRight: ANY_TOWN_RIGHT,
  rightOf: ({ ags }) => townRight(ags),
  parent: { table: "advisory_board", column: "board_key" },
  problemsOf: problemsOfRecommendation,
};

/**
 * Why a text that was voted on cannot become another: what stands there in a language stays, further languages may come.
 * @returns null where it can
 */
export function refusalOfText(before: LocalizedText, after: LocalizedText, field: string): UserError | null {
  const changed = Object.keys(before).filter((language) => before[language] !== after[language]);
  if (changed.length === 0) return null;
  return userError(
    "STEP_NOT_OPEN",
    field,
    `The board has voted on this text: ${changed.join(", ")} cannot be changed any more, and further languages can be added. To recommend something else, withdraw it and write a new draft.`,
  );
}
