/**
 * Writes how much each kind of need weighs for a town, whether staff says so or a recommendation. Knows nothing of how
 * staff departs from what the council adopted, nor of how weights are made of it.
 */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { change, done, refused, type Written } from "../../writing/change.js";
import { refusalOfWithdrawn } from "../../writing/standing.js";
import { problemsOfOffice, trimmed } from "../../writing/texts.js";
import { refusalOfTown, townRight } from "../../writing/town-right.js";
import { toUserError, type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import {
  changeVersioned,
  insertRow,
  type Versioned,
  versionConflict,
  writeDifferences,
} from "../../writing/versioned.js";
import { OF_OWN_TOWN } from "../goal/strategy-goal-values.js";
import { departureOf } from "./departure.js";
import type { MatchingPrioritySetInput, MatchingPriorityWithdrawInput } from "./matching-priority-change.inputs.js";
import { MatchingPriority } from "./matching-priority.entity.js";

type PriorityValues = Pick<
  MatchingPriority,
  "importance" | "recommendationKey" | "overriddenRecommendationKey" | "overrideReason" | "withdrawnAt" | "office"
>;

const LEAST_IMPORTANCE = 1;
const GREATEST_IMPORTANCE = 5;

const PRIORITIES: Versioned<MatchingPriority, PriorityValues> = {
  ...OF_OWN_TOWN,
  noun: "priority",
  mutation: "matchingPriority",
  type: "MatchingPriority",
  entity: MatchingPriority,
  table: "matching_priority",
  columns: {
    importance: "importance",
    recommendationKey: "recommendation_key",
    overriddenRecommendationKey: "overridden_recommendation_key",
    overrideReason: "override_reason",
    withdrawnAt: "withdrawn_at",
    office: "office",
  },
  problemsOf: (values) => [...problemsOfImportance(values.importance), ...problemsOfOffice(values.office)],
};

function problemsOfImportance(given: number): ValueProblem[] {
  if (given >= LEAST_IMPORTANCE && given <= GREATEST_IMPORTANCE) return [];
  return [
    valueProblem("importance", "OUT_OF_BOUNDS", { given, least: LEAST_IMPORTANCE, greatest: GREATEST_IMPORTANCE }),
  ];
}

/** Sets a priority, the first time or another. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for the AGS */
export async function setPriority(db: DataSource, caller: Caller, input: MatchingPrioritySetInput): Promise<Written> {
  const { criterion, importance, version } = input;
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const request = { operation: "matchingPrioritySet", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return refused([refusal]);
    const before = await lockPriority(transaction, ags, criterion);
    const conflict = conflictOf(before, version);
    if (conflict) return refused([conflict], before?.key);
    const { departure, errors } = await departureOf(transaction, before, input, importance);
    const values: PriorityValues = { importance, ...departure, withdrawnAt: null, office: trimmed(input.office) };
    const problems = [...errors, ...PRIORITIES.problemsOf(values).map(toUserError)];
    if (problems.length > 0) return refused(problems, before?.key);
    return done(await writePriority(transaction, { ags, criterion }, before, values));
  });
}

/** Takes a priority back. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawPriority(
  db: DataSource,
  caller: Caller,
  input: MatchingPriorityWithdrawInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const seen = { id, version, verb: "Withdraw" };
  return changeVersioned(db, caller, PRIORITIES, { idempotencyKey, input }, seen, async (transaction, row) => {
    const refusal = refusalOfWithdrawn(PRIORITIES.noun, row);
    if (refusal) return refused([refusal], row.key);
    const { departure, errors } = await departureOf(transaction, row, input, null);
    const withdrawnAt = new Date().toISOString();
    const values = { importance: row.importance, ...departure, withdrawnAt, office: trimmed(input.office) };
    const problems = [...errors, ...PRIORITIES.problemsOf(values).map(toUserError)];
    if (problems.length > 0) return refused(problems, row.key);
    await writeDifferences(transaction, PRIORITIES, row.key, values, ["set_at"]);
    return done(row.key);
  });
}

/** How much a kind of need is to weigh. */
export interface AdoptedPriority {
  readonly criterion: TownCriterion;
  readonly importance: number;
}

/**
 * Writes the priorities that an adopted recommendation sets, over whatever stood there: the council has decided. The
 * caller, the town and the recommendation have been checked before.
 */
export async function setPrioritiesByRecommendation(
  transaction: EntityManager,
  {
    ags,
    recommendationKey,
    office,
  }: { readonly ags: string; readonly recommendationKey: string; readonly office: string | null },
  priorities: readonly AdoptedPriority[],
): Promise<readonly UserError[]> {
  const problems = priorities.flatMap(({ importance }, at) =>
    problemsOfImportance(importance).map((problem) =>
      toUserError({ ...problem, field: `priorities.${at}.importance` }),
    ),
  );
  if (problems.length > 0) return problems;
  for (const { criterion, importance } of priorities) {
    const before = await lockPriority(transaction, ags, criterion);
    const set = { importance, recommendationKey, overriddenRecommendationKey: null, overrideReason: null };
    await writePriority(transaction, { ags, criterion }, before, { ...set, withdrawnAt: null, office });
  }
  return [];
}

/** The row of a town's priority, also one that was taken back; two first ones wait for each other at the town. */
async function lockPriority(
  transaction: EntityManager,
  ags: string,
  criterion: TownCriterion,
): Promise<MatchingPriority | null> {
  await transaction.query("SELECT FROM municipality WHERE ags = $1 FOR NO KEY UPDATE", [ags]);
  const query = selectRows(transaction, MatchingPriority, "p").where("p.ags = :ags AND p.criterion = :criterion", {
    ags,
    criterion,
  });
  return (await query.setLock("pessimistic_write").getRawOne<MatchingPriority>()) ?? null;
}

/** What was taken back is in no list: whoever sets it anew has seen no version of it. */
function conflictOf(before: MatchingPriority | null, seen: number | null | undefined): UserError | null {
  if (before === null)
    return seen == null ? null : userError("NOT_FOUND", "version", "There is no such priority yet; leave version out.");
  if (seen != null) return versionConflict(PRIORITIES.noun, before, seen);
  if (before.withdrawnAt !== null) return null;
  return userError(
    "VERSION_CONFLICT",
    "version",
    `The priority is set and has version ${before.version}, and the change names none. Nothing was changed.`,
  );
}

async function writePriority(
  transaction: EntityManager,
  place: { readonly ags: string; readonly criterion: TownCriterion },
  before: MatchingPriority | null,
  values: PriorityValues,
): Promise<string> {
  if (!before) return insertRow(transaction, PRIORITIES, place, values);
  await writeDifferences(transaction, PRIORITIES, before.key, values, ["set_at"]);
  return before.key;
}
