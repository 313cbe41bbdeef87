/**
 * How a recommendation is changed within its state machine: a step to another status, or something that is done in the
 * present one. The board is locked first, so that no step of it comes between.
 */
import type { DataSource, EntityManager } from "typeorm";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import type { BoardStatus } from "../advisory-board/board/board-status.js";
import { done, refused, type Written } from "../writing/change.js";
import { type Action, refusalOfAction } from "../writing/state-action.js";
import { refusalOfStep } from "../writing/state-machine.js";
import { problemsOfOffice, trimmed } from "../writing/texts.js";
import { toUserError } from "../writing/value-problem.js";
import { changeVersioned } from "../writing/versioned.js";
import type { SeenInput } from "../writing/seen.inputs.js";
import {
  RECOMMENDATION_MACHINE,
  type RecommendationFacts,
  type RecommendationStatus,
} from "./recommendation-machine.js";
import { PROGRESS_COLUMNS, type RecommendationProgress, RECOMMENDATIONS } from "./recommendation-values.js";
import type { Recommendation } from "./recommendation.entity.js";

/** A step or an action of the machine: exactly one of both. */
type Move =
  | { readonly to: RecommendationStatus; /** The field of the input that names the step. */ readonly field: string }
  | { readonly action: Action<RecommendationStatus, RecommendationFacts> };

/** New values, as far as they can be told, and what is wrong with what was handed in. */
export interface Progressed {
  readonly values: Partial<RecommendationProgress>;
  readonly errors: readonly UserError[];
}

/** What is changed. */
export interface Progress {
  /** The verb of the mutation, such as `Propose`. */
  readonly verb: string;
  /** What is done; where that depends on the row, told by it. */
  readonly move: Move | ((row: Recommendation) => Move);
  /** The values that the row gets; it and its board are locked. */
  readonly values: (row: Recommendation, transaction: EntityManager) => Progressed | Promise<Progressed>;
}

/** Takes a step, or does something that leaves the status as it is. @throws UNAUTHENTICATED, FORBIDDEN */
export async function progressRecommendation(
  db: DataSource,
  caller: Caller,
  input: SeenInput,
  { verb, move: moveOf, values: valuesOf }: Progress,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const office = trimmed(input.office);
  const seen = { id, version, verb };
  return changeVersioned(db, caller, RECOMMENDATIONS, { idempotencyKey, input }, seen, async (transaction, row) => {
    const { values, errors } = await valuesOf(row, transaction);
    const { boardKey, effectCount } = row;
    const move = typeof moveOf === "function" ? moveOf(row) : moveOf;
    const refusal = refusalOfMove(
      row,
      move,
      await factsOf(transaction, { boardKey, effectCount, votes: values.votes ?? row.votes }),
    );
    // First what matters more: where the step is not open, mending the values leads nowhere.
    const problems = [...(refusal ? [refusal] : []), ...errors, ...problemsOfOffice(office).map(toUserError)];
    if (problems.length > 0) return refused(problems, row.key);
    await writeProgress(transaction, row.key, "to" in move ? { ...values, status: move.to } : values, office);
    return done(row.key);
  });
}

const refusalOfMove = ({ status }: Recommendation, move: Move, facts: RecommendationFacts): UserError | null =>
  "to" in move
    ? refusalOfStep(RECOMMENDATION_MACHINE, status, move.to, facts, move.field)
    : refusalOfAction(RECOMMENDATION_MACHINE, move.action, status, facts);

/** What the machine's guards look at; the board is locked already. */
export async function factsOf(
  transaction: EntityManager,
  { boardKey, votes, effectCount }: Pick<Recommendation, "boardKey" | "votes" | "effectCount">,
): Promise<RecommendationFacts> {
  const [board] = await transaction.query<{ status: BoardStatus }[]>(
    "SELECT status FROM advisory_board WHERE key = $1",
    [boardKey],
  );
  if (!board) throw new Error(`The board ${boardKey} of a recommendation is gone.`);
  return { boardStatus: board.status, votes, effectCount };
}

/** A new version with these values. What people have changed is their own, and no more made up. */
export async function writeProgress(
  transaction: EntityManager,
  key: string,
  values: Partial<RecommendationProgress>,
  office: string | null,
): Promise<void> {
  const entries = Object.entries(values) as [keyof RecommendationProgress, unknown][];
  const assignments = entries.map(([name], at) => `${PROGRESS_COLUMNS[name]} = $${at + 3}, `).join("");
  await transaction.query(
    `UPDATE recommendation
     SET ${assignments} office = $2, updated_at = now(), version = version + 1, is_demonstration = false
     WHERE key = $1`,
    [key, office, ...entries.map(([, value]) => (isJson(value) ? JSON.stringify(value) : value))],
  );
}

const isJson = (value: unknown): boolean => typeof value === "object" && value !== null;
