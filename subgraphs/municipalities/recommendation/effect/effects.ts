/**
 * How something is brought about by a recommendation that the council has adopted, and by no other: the recommendation is
 * locked, asked for its status, and counts the effect, in the transaction that writes what comes of it.
 */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { done, refused, type Written } from "../../writing/change.js";
import { refusalOfAction } from "../../writing/state-action.js";
import { problemsOfOffice, trimmed } from "../../writing/texts.js";
import { refusalOfTown } from "../../writing/town-right.js";
import { toUserError } from "../../writing/value-problem.js";
import { changeVersioned } from "../../writing/versioned.js";
import type { SeenInput } from "../../writing/seen.inputs.js";
import { RECOMMENDATION_ACTIONS, RECOMMENDATION_MACHINE } from "../recommendation-machine.js";
import { factsOf, writeProgress } from "../recommendation-steps.js";
import { RECOMMENDATIONS, type RecommendationValues } from "../recommendation-values.js";
import type { Recommendation } from "../recommendation.entity.js";

/** What became of an effect: the recommendation's key as `key`, and that of what it brought about, where there is one. */
export interface Effected extends Written {
  readonly madeKey?: string;
}

/** An effect: its mutation's verb, its name in the machine, and how it is written. */
export interface Effect {
  readonly verb: string;
  readonly action: "DECLARE_NEED" | "START_MEASURE" | "SET_PRIORITIES";
  /** What was wrong with the input before it became values. */
  readonly errors: readonly UserError[];
  /** Writes it. @returns the key of what was made, null where that is no single thing, or what stands against it */
  readonly write: (
    transaction: EntityManager,
    recommendation: Recommendation,
  ) => Promise<string | null | readonly UserError[]>;
}

/** Brings something about. @throws UNAUTHENTICATED, FORBIDDEN */
export async function bringAbout(
  db: DataSource,
  caller: Caller,
  input: SeenInput,
  { verb, action, errors, write }: Effect,
): Promise<Effected> {
  const { id, version, idempotencyKey } = input;
  const office = trimmed(input.office);
  const seen = { id, version, verb };
  const request = { idempotencyKey, input };
  return changeVersioned<Recommendation, RecommendationValues, Effected>(
    db,
    caller,
    RECOMMENDATIONS,
    request,
    seen,
    async (transaction, row) => {
      const facts = await factsOf(transaction, row);
      const refusal =
        refusalOfAction(RECOMMENDATION_MACHINE, RECOMMENDATION_ACTIONS[action], row.status, facts) ??
        (await refusalOfTown(transaction, row.ags));
      const problems = [...(refusal ? [refusal] : []), ...errors, ...problemsOfOffice(office).map(toUserError)];
      if (problems.length > 0) return refused(problems, row.key);
      const made = await write(transaction, row);
      if (made !== null && typeof made === "object") return refused(made, row.key);
      await writeProgress(transaction, row.key, { effectCount: row.effectCount + 1 }, office);
      const { isDone, outcome } = done(row.key);
      return { isDone, outcome: made === null ? outcome : { ...outcome, madeKey: made } };
    },
  );
}

/** Errors of a part of the input, with the name of the part before their fields. */
export const withinField = (field: string, errors: readonly UserError[]): UserError[] =>
  errors.map(({ code, field: inner, message }) =>
    userError(code, inner === null ? field : `${field}.${inner}`, message),
  );
