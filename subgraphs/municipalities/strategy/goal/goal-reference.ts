/** A goal as something else names it: a need that serves it, a measure, a value. Knows nothing of what names it. */
import type { EntityManager } from "typeorm";
import { globalId, parseGlobalId } from "../../../../schema/identity.js";
import { type UserError, userError } from "../../../../schema/user-error.js";

/** A key that no goal has: an id of something else is refused like that of a goal that is not there. */
const NO_GOAL = "";

/** Key of the goal that an input names; what is left out stays as it was, null names none. */
export function goalKeyAfter(id: string | null | undefined, before: string | null): string | null {
  if (id === undefined) return before;
  if (id === null) return null;
  const identity = parseGlobalId(id);
  return identity?.type === "StrategyGoal" ? identity.key : NO_GOAL;
}

/**
 * The refusal to bring back what serves a goal that was withdrawn meanwhile: it would serve something that nobody sees.
 * @param noun of what comes back, such as `measure`
 */
export async function refusalOfWithdrawnGoal(
  transaction: EntityManager,
  goalKey: string | null,
  noun: string,
): Promise<UserError | null> {
  if (goalKey === null) return null;
  const [goal] = await transaction.query<{ withdrawn_at: string | null }[]>(
    "SELECT withdrawn_at FROM strategy_goal WHERE key = $1 FOR KEY SHARE",
    [goalKey],
  );
  if (goal?.withdrawn_at == null) return null;
  const id = globalId("StrategyGoal", goalKey);
  return userError(
    "WITHDRAWN",
    null,
    `The ${noun} serves a goal that was withdrawn (${id}). Reinstate the goal first (strategyGoalReinstate).`,
  );
}

/** The refusal of a goal that the town does not have, or has withdrawn; null where it has it, and where none is named. */
export async function refusalOfGoal(
  transaction: EntityManager,
  ags: string,
  goalKey: string | null,
  field: string,
): Promise<UserError | null> {
  if (goalKey === null) return null;
  const found = await transaction.query<unknown[]>(
    "SELECT FROM strategy_goal WHERE key = $1 AND ags = $2 AND withdrawn_at IS NULL FOR KEY SHARE",
    [goalKey, ags],
  );
  return found.length > 0
    ? null
    : userError("NOT_FOUND", field, `The strategy of the municipality ${ags} has no goal with this id.`);
}
