/** Turns what was handed in into a goal, and has it written. Knows nothing of how rows are locked. */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { done, refused, type Written } from "../../writing/change.js";
import { refusalOfWithdrawn, reinstateVersioned, withdrawVersioned } from "../../writing/standing.js";
import type { SeenInput } from "../../writing/seen.inputs.js";
import { refusalOfStep } from "../../writing/state-machine.js";
import { after, DESCRIPTION_BOUNDS, textAfter, TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { refusalOfTown, townRight } from "../../writing/town-right.js";
import { changeVersioned, createVersioned, updateVersioned } from "../../writing/versioned.js";
import { ensureStrategy } from "../strategies.js";
import { GOAL_MACHINE } from "../strategy-status.js";
import { advanceTo, refusalOfFullTown } from "../strategy-entries.js";
import type {
  StrategyGoalAdvanceInput,
  StrategyGoalCreateInput,
  StrategyGoalUpdateInput,
} from "./strategy-goal-change.inputs.js";
import { type GoalValues, GOALS } from "./strategy-goal-values.js";

/** More than anybody reads in one strategy: real ones have five to thirty. */
const MOST_GOALS = 50;

/** Creates a goal, last in the town's order. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for the AGS */
export async function createGoal(db: DataSource, caller: Caller, input: StrategyGoalCreateInput): Promise<Written> {
  const { idempotencyKey } = input;
  const ags = parseAgs(input.ags, "input.ags");
  const position = input.position ?? (await nextPosition(db, ags));
  const values = valuesOf(input, { ...NEW_GOAL, position });
  const placeIn = async (transaction: EntityManager) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return refusal;
    await ensureStrategy(transaction, ags);
    return (await refusalOfFullTown(transaction, "strategy_goal", ags, MOST_GOALS)) ?? { ags };
  };
  return createVersioned(db, caller, GOALS, { idempotencyKey, input }, { right: townRight(ags), ...values, placeIn });
}

/** Changes a goal. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateGoal(db: DataSource, caller: Caller, input: StrategyGoalUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    GOALS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => valuesOf(input, row),
      refusalOf: (row) => refusalOfWithdrawn(GOALS.noun, row),
    },
  );
}

/** Takes a goal on to another status. @throws UNAUTHENTICATED, FORBIDDEN */
export async function advanceGoal(db: DataSource, caller: Caller, input: StrategyGoalAdvanceInput): Promise<Written> {
  const { id, version, status, idempotencyKey } = input;
  const seen = { id, version, verb: "Advance" };
  return changeVersioned(db, caller, GOALS, { idempotencyKey, input }, seen, async (transaction, row) => {
    const refusal =
      refusalOfWithdrawn(GOALS.noun, row) ?? refusalOfStep(GOAL_MACHINE, row.status, status, null, "status");
    if (refusal) return refused([refusal], row.key);
    const problems = await advanceTo(transaction, GOALS.table, row.key, status, trimmed(input.office));
    return problems.length > 0 ? refused(problems, row.key) : done(row.key);
  });
}

/** Withdraws a goal that nothing serves any more. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawGoal(db: DataSource, caller: Caller, input: SeenInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const refusalOf = ({ key }: { readonly key: string }, transaction: EntityManager) =>
    refusalOfServed(transaction, key);
  const standing = { id, version, office: trimmed(input.office), refusalOf };
  return withdrawVersioned(db, caller, GOALS, { idempotencyKey, input }, standing);
}

/** Brings back a goal that was withdrawn. @throws UNAUTHENTICATED, FORBIDDEN */
export async function reinstateGoal(db: DataSource, caller: Caller, input: SeenInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const standing = { id, version, office: trimmed(input.office) };
  return reinstateVersioned(db, caller, GOALS, { idempotencyKey, input }, standing);
}

async function nextPosition(db: DataSource, ags: string): Promise<number> {
  const [row] = await db.query<{ next: number }[]>(
    "SELECT coalesce(max(position), 0) + 1 AS next FROM strategy_goal WHERE ags = $1 AND withdrawn_at IS NULL",
    [ags],
  );
  return row?.next ?? 1;
}

/** A goal that vanishes would leave needs and measures that serve nothing: they are led elsewhere first. */
async function refusalOfServed(transaction: EntityManager, key: string): Promise<UserError | null> {
  const [row] = await transaction.query<{ needs: number; measures: number }[]>(
    `SELECT
       (SELECT count(*)::integer FROM need WHERE strategy_goal_key = $1 AND withdrawn_at IS NULL) AS needs,
       (SELECT count(*)::integer FROM strategy_measure WHERE goal_key = $1 AND withdrawn_at IS NULL) AS measures`,
    [key],
  );
  const { needs = 0, measures = 0 } = row ?? {};
  if (needs + measures === 0) return null;
  return userError(
    "INVALID_VALUE",
    "id",
    `The goal is served by ${servedBy(needs, measures)}; withdraw what serves it or lead that to another goal first. A goal that was given up keeps it with the status ABANDONED.`,
  );
}

/** "1 need and 2 measures"; what there is none of is not named. */
const servedBy = (needs: number, measures: number): string =>
  [[needs, "need"] as const, [measures, "measure"] as const]
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`)
    .join(" and ");

const NEW_GOAL: GoalValues = {
  position: 1,
  title: {},
  description: null,
  indicator: null,
  unit: null,
  baseline: null,
  target: null,
  targetYear: null,
  office: null,
};

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: StrategyGoalCreateInput | StrategyGoalUpdateInput,
  before: GoalValues,
): { readonly values: GoalValues; readonly errors: readonly UserError[] } {
  const errors: UserError[] = [];
  const values: GoalValues = {
    position: input.position ?? before.position,
    title: textAfter(input.title, "title", before.title, TITLE_BOUNDS, errors) ?? before.title,
    description: textAfter(input.description, "description", before.description, DESCRIPTION_BOUNDS, errors),
    indicator: textAfter(input.indicator, "indicator", before.indicator, INDICATOR_BOUNDS, errors),
    unit: textAfter(input.unit, "unit", before.unit, UNIT_BOUNDS, errors),
    baseline: after(input.baseline, before.baseline),
    target: after(input.target, before.target),
    targetYear: after(input.targetYear, before.targetYear),
    office: trimmed(input.office),
  };
  return { values, errors };
}

const INDICATOR_BOUNDS = { ...TITLE_BOUNDS, isRequired: false };
/** A unit stands behind a number. */
const UNIT_BOUNDS = { longest: 40, isRequired: false };
