/** Turns what was handed in into a strategy's vision and period, and writes them: the first ones, or others. */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../schema/scalars.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { selectRows } from "../../runtime/database/rows.js";
import { change, done, refused, type Written } from "../writing/change.js";
import { after, DESCRIPTION_BOUNDS, problemsOfOffice, textAfter, trimmed } from "../writing/texts.js";
import { refusalOfTown, townRight } from "../writing/town-right.js";
import { problemsOfPeriod, toUserError } from "../writing/value-problem.js";
import { insertRow, type Kept, versionConflict, writeDifferences } from "../writing/versioned.js";
import type { StrategyUpdateInput } from "./strategy-change.inputs.js";
import { Strategy } from "./strategy.entity.js";

type StrategyValues = Pick<Strategy, "vision" | "beginsOn" | "endsOn" | "office">;

const STRATEGIES: Kept<StrategyValues> = {
  table: "strategy",
  columns: { vision: "vision", beginsOn: "begins_on", endsOn: "ends_on", office: "office" },
};

const NEW_STRATEGY: StrategyValues = { vision: null, beginsOn: null, endsOn: null, office: null };

/** Writes a town's strategy, the first or another. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for the AGS */
export async function updateStrategy(db: DataSource, caller: Caller, input: StrategyUpdateInput): Promise<Written> {
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const request = { operation: "strategyUpdate", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return refused([refusal]);
    // Also where there is no strategy to lock yet: two first ones wait for each other.
    await transaction.query("SELECT FROM municipality WHERE ags = $1 FOR NO KEY UPDATE", [ags]);
    const query = selectRows(transaction, Strategy, "s").where("s.ags = :ags", { ags });
    const before = await query.setLock("pessimistic_write").getRawOne<Strategy>();
    const conflict = before ? conflictOf(before, input.version) : missingOf(input.version);
    if (conflict) return refused([conflict], before?.key);
    const { values, errors } = valuesOf(input, before ?? NEW_STRATEGY);
    if (errors.length > 0) return refused(errors, before?.key);
    const empty = await refusalOfEmpty(transaction, ags, values);
    if (empty) return refused([empty], before?.key);
    if (!before) return done(await insertRow(transaction, STRATEGIES, { ags }, values));
    await writeDifferences(transaction, STRATEGIES, before.key, values);
    return done(before.key);
  });
}

/**
 * Makes sure that a town has a strategy to which goals and measures belong: one without a vision where it has none.
 * The caller has been asked before.
 */
export async function ensureStrategy(transaction: EntityManager, ags: string): Promise<void> {
  await transaction.query("INSERT INTO strategy (ags) VALUES ($1) ON CONFLICT (ags) DO NOTHING", [ags]);
}

const conflictOf = (before: Strategy, seen: number | null | undefined): UserError | null =>
  seen == null
    ? userError(
        "VERSION_CONFLICT",
        "version",
        `The strategy has version ${before.version}, and the change names none. Nothing was changed.`,
      )
    : versionConflict("strategy", before, seen);

const missingOf = (seen: number | null | undefined): UserError | null =>
  seen == null ? null : userError("NOT_FOUND", "version", "The municipality has no strategy yet; leave version out.");

/** A strategy that says nothing would be published: no vision, no period, and neither goal nor measure. */
async function refusalOfEmpty(
  transaction: EntityManager,
  ags: string,
  { vision, beginsOn, endsOn }: StrategyValues,
): Promise<UserError | null> {
  if (vision !== null || beginsOn !== null || endsOn !== null) return null;
  const entries = await transaction.query<unknown[]>(
    `SELECT FROM strategy_goal WHERE ags = $1 AND withdrawn_at IS NULL
     UNION ALL SELECT FROM strategy_measure WHERE ags = $1 AND withdrawn_at IS NULL LIMIT 1`,
    [ags],
  );
  if (entries.length > 0) return null;
  return userError(
    "INVALID_VALUE",
    "vision",
    "Nothing would stand in the strategy. Write its vision or its period, or begin with a goal (strategyGoalCreate).",
  );
}

function valuesOf(input: StrategyUpdateInput, before: StrategyValues) {
  const errors: UserError[] = [];
  const values: StrategyValues = {
    vision: textAfter(input.vision, "vision", before.vision, DESCRIPTION_BOUNDS, errors),
    beginsOn: after(input.beginsOn, before.beginsOn),
    endsOn: after(input.endsOn, before.endsOn),
    office: trimmed(input.office),
  };
  const problems = [
    ...problemsOfPeriod(["beginsOn", values.beginsOn], ["endsOn", values.endsOn]),
    ...problemsOfOffice(values.office),
  ];
  return { values, errors: [...errors, ...problems.map(toUserError)] };
}
