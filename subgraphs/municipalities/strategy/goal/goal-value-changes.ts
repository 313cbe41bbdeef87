/** Turns what was handed in into a measured value of a goal, and has it written: one value of a day. */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { lockOwn, notFound, createVersioned, updateVersioned } from "../../writing/versioned.js";
import type { Written } from "../../writing/change.js";
import { refusalOfWithdrawn, withdrawVersioned } from "../../writing/standing.js";
import type { SeenInput } from "../../writing/seen.inputs.js";
import { textAfter, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, refusalOfTown } from "../../writing/town-right.js";
import type { StrategyGoalValueCreateInput, StrategyGoalValueUpdateInput } from "./goal-value-change.inputs.js";
import { GOAL_VALUES, GOALS, type MeasuredValues } from "./strategy-goal-values.js";

/** A value a month for eighty years, or a day for nearly three. */
const MOST_VALUES = 1_000;

/** Records a value. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createGoalValue(
  db: DataSource,
  caller: Caller,
  input: StrategyGoalValueCreateInput,
): Promise<Written> {
  const { goalId, measuredOn, value, idempotencyKey } = input;
  requirePermission(caller, ANY_TOWN_RIGHT);
  const placeIn = async (transaction: EntityManager) => {
    const goal = await lockOwn(transaction, caller, GOALS, goalId);
    if (!goal) return notFound(GOALS.noun, "goalId");
    const refusal =
      (await refusalOfTown(transaction, goal.ags)) ??
      refusalOfWithdrawn(GOALS.noun, goal) ??
      (await refusalOfDay(transaction, goal.key, measuredOn, null)) ??
      (await refusalOfFullGoal(transaction, goal.key));
    return refusal ?? { ags: goal.ags, goal_key: goal.key };
  };
  const given = valuesOf(input, { measuredOn, value, source: null, office: null });
  return createVersioned(
    db,
    caller,
    GOAL_VALUES,
    { idempotencyKey, input },
    {
      right: ANY_TOWN_RIGHT,
      ...given,
      placeIn,
    },
  );
}

/** Corrects a value. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateGoalValue(
  db: DataSource,
  caller: Caller,
  input: StrategyGoalValueUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    GOAL_VALUES,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => valuesOf(input, row),
      refusalOf: async (row, { measuredOn }, transaction) =>
        refusalOfWithdrawn(GOAL_VALUES.noun, row) ??
        (await refusalOfDay(transaction, row.goalKey, measuredOn, row.key)),
    },
  );
}

/** Withdraws a value; its day is free for another. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawGoalValue(db: DataSource, caller: Caller, input: SeenInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const standing = { id, version, office: trimmed(input.office) };
  return withdrawVersioned(db, caller, GOAL_VALUES, { idempotencyKey, input }, standing);
}

/** The goal is locked: nobody records a value of this day meanwhile. */
async function refusalOfDay(
  transaction: EntityManager,
  goalKey: string,
  measuredOn: string,
  own: string | null,
): Promise<UserError | null> {
  const taken = await transaction.query<unknown[]>(
    `SELECT FROM strategy_goal_value
     WHERE goal_key = $1 AND measured_on = $2 AND withdrawn_at IS NULL AND key IS DISTINCT FROM $3`,
    [goalKey, measuredOn, own],
  );
  return taken.length === 0
    ? null
    : userError("ALREADY_EXISTS", "measuredOn", `The goal has a value of ${measuredOn} already; correct that one.`);
}

async function refusalOfFullGoal(transaction: EntityManager, goalKey: string): Promise<UserError | null> {
  const [row] = await transaction.query<{ count: number }[]>(
    "SELECT count(*)::integer AS count FROM strategy_goal_value WHERE goal_key = $1",
    [goalKey],
  );
  if ((row?.count ?? 0) < MOST_VALUES) return null;
  return userError("LIMIT_REACHED", "goalId", `The goal has ${MOST_VALUES} values already, withdrawn ones included.`);
}

const SOURCE_BOUNDS = { longest: 300, isRequired: false };

function valuesOf(
  input: Pick<StrategyGoalValueUpdateInput, "measuredOn" | "value" | "source" | "office">,
  before: MeasuredValues,
): { readonly values: MeasuredValues; readonly errors: readonly UserError[] } {
  const errors: UserError[] = [];
  const values: MeasuredValues = {
    measuredOn: input.measuredOn ?? before.measuredOn,
    value: input.value ?? before.value,
    source: textAfter(input.source, "source", before.source, SOURCE_BOUNDS, errors),
    office: trimmed(input.office),
  };
  return { values, errors };
}
