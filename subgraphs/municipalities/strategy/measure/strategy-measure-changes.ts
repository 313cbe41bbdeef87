/** Turns what was handed in into a measure, and has it written. Knows nothing of how rows are locked. */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../../schema/scalars.js";
import type { UserError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { bringingBack, takingBack } from "../../recommendation/effect/taking-back.js";
import { done, refused, type Written } from "../../writing/change.js";
import { refusalOfWithdrawn, reinstateVersioned, withdrawVersioned } from "../../writing/standing.js";
import type { SeenInput } from "../../writing/seen.inputs.js";
import { refusalOfLost, refusalOfStep } from "../../writing/state-machine.js";
import { after, DESCRIPTION_BOUNDS, problemsOfOffice, textAfter, TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { refusalOfTown, townRight } from "../../writing/town-right.js";
import { problemsOfPeriod, valueProblem } from "../../writing/value-problem.js";
import { changeVersioned, createVersioned, updateVersioned, type Versioned } from "../../writing/versioned.js";
import { goalKeyAfter, refusalOfGoal, refusalOfWithdrawnGoal } from "../goal/goal-reference.js";
import { OF_OWN_TOWN } from "../goal/strategy-goal-values.js";
import { ensureStrategy } from "../strategies.js";
import { advanceTo, refusalOfFullTown } from "../strategy-entries.js";
import { MEASURE_MACHINE } from "../strategy-status.js";
import type {
  NewMeasureInput,
  StrategyMeasureAdvanceInput,
  StrategyMeasureCreateInput,
  StrategyMeasureUpdateInput,
  StrategyMeasureWithdrawInput,
} from "./strategy-measure-change.inputs.js";
import { StrategyMeasure } from "./strategy-measure.entity.js";

/** More than anybody reads in one strategy. */
const MOST_MEASURES = 200;
/** Ten milliard euros in cents: more than any town's whole budget. */
const GREATEST_BUDGET = 1_000_000_000_000;

/** The part of a measure that its municipality writes; its status is changed by steps. */
type MeasureValues = Pick<
  StrategyMeasure,
  "goalKey" | "title" | "description" | "responsibleOffice" | "storedBudgetCents" | "beginsOn" | "endsOn" | "office"
>;

export const MEASURES: Versioned<StrategyMeasure, MeasureValues> = {
  ...OF_OWN_TOWN,
  noun: "measure",
  mutation: "strategyMeasure",
  type: "StrategyMeasure",
  entity: StrategyMeasure,
  table: "strategy_measure",
  columns: {
    goalKey: "goal_key",
    title: "title",
    description: "description",
    responsibleOffice: "responsible_office",
    storedBudgetCents: "budget_cents",
    beginsOn: "begins_on",
    endsOn: "ends_on",
    office: "office",
  },
  problemsOf: ({ responsibleOffice, storedBudgetCents, beginsOn, endsOn, office }) => [
    ...problemsOfBudget(storedBudgetCents),
    ...problemsOfPeriod(["beginsOn", beginsOn], ["endsOn", endsOn]),
    ...problemsOfOffice(responsibleOffice, "responsibleOffice"),
    ...problemsOfOffice(office),
  ],
};

/** Creates a measure. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for the AGS */
export async function createMeasure(
  db: DataSource,
  caller: Caller,
  input: StrategyMeasureCreateInput,
): Promise<Written> {
  const { idempotencyKey } = input;
  const ags = parseAgs(input.ags, "input.ags");
  const given = newMeasureValues(input, input.office);
  const placeIn = async (transaction: EntityManager) => {
    const refusal = await refusalOfNewMeasure(transaction, ags, given.values.goalKey);
    return refusal ?? { ags };
  };
  return createVersioned(db, caller, MEASURES, { idempotencyKey, input }, { right: townRight(ags), ...given, placeIn });
}

/** Values, and what was wrong with the input before it became them. */
interface ParsedMeasure {
  readonly values: MeasureValues;
  readonly errors: readonly UserError[];
}

/** The values of a new measure. */
export const newMeasureValues = (input: NewMeasureInput, office: string | null | undefined): ParsedMeasure =>
  valuesOf(input, office, NEW_MEASURE);

/**
 * What stands against a new measure of a town; null where nothing does. A town without a strategy has one afterwards.
 * The caller has been asked before.
 */
export async function refusalOfNewMeasure(
  transaction: EntityManager,
  ags: string,
  goalKey: string | null,
): Promise<UserError | null> {
  const refusal = (await refusalOfTown(transaction, ags)) ?? (await refusalOfGoal(transaction, ags, goalKey, "goalId"));
  if (refusal) return refusal;
  await ensureStrategy(transaction, ags);
  return refusalOfFullTown(transaction, "strategy_measure", ags, MOST_MEASURES);
}

/** Changes a measure. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateMeasure(
  db: DataSource,
  caller: Caller,
  input: StrategyMeasureUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    MEASURES,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => valuesOf(input, input.office, row),
      refusalOf: async (row, values, transaction) =>
        refusalOfWithdrawn(MEASURES.noun, row) ??
        refusalOfLost(MEASURE_MACHINE, row.status, values, "responsibleOffice") ??
        (values.goalKey === row.goalKey ? null : await refusalOfGoal(transaction, row.ags, values.goalKey, "goalId")),
    },
  );
}

/** Takes a measure on to another status. @throws UNAUTHENTICATED, FORBIDDEN */
export async function advanceMeasure(
  db: DataSource,
  caller: Caller,
  input: StrategyMeasureAdvanceInput,
): Promise<Written> {
  const { id, version, status, idempotencyKey } = input;
  const seen = { id, version, verb: "Advance" };
  return changeVersioned(db, caller, MEASURES, { idempotencyKey, input }, seen, async (transaction, row) => {
    const refusal =
      refusalOfWithdrawn(MEASURES.noun, row) ?? refusalOfStep(MEASURE_MACHINE, row.status, status, row, "status");
    if (refusal) return refused([refusal], row.key);
    const problems = await advanceTo(transaction, MEASURES.table, row.key, status, trimmed(input.office));
    return problems.length > 0 ? refused(problems, row.key) : done(row.key);
  });
}

/** Withdraws a measure. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawMeasure(
  db: DataSource,
  caller: Caller,
  input: StrategyMeasureWithdrawInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const withdrawal = takingBack("strategy_measure", input.overrideReason);
  const standing = { id, version, office: trimmed(input.office), ...withdrawal };
  return withdrawVersioned(db, caller, MEASURES, { idempotencyKey, input }, standing);
}

/** Brings back a measure that was withdrawn. @throws UNAUTHENTICATED, FORBIDDEN */
export async function reinstateMeasure(db: DataSource, caller: Caller, input: SeenInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const standing = {
    id,
    version,
    office: trimmed(input.office),
    ...bringingBack("strategy_measure"),
    refusalOf: (row: StrategyMeasure, transaction: EntityManager) =>
      refusalOfWithdrawnGoal(transaction, row.goalKey, MEASURES.noun),
  };
  return reinstateVersioned(db, caller, MEASURES, { idempotencyKey, input }, standing);
}

const NEW_MEASURE: MeasureValues = {
  goalKey: null,
  title: {},
  description: null,
  responsibleOffice: null,
  storedBudgetCents: null,
  beginsOn: null,
  endsOn: null,
  office: null,
};

function problemsOfBudget(cents: string | null) {
  if (cents === null) return [];
  const given = Number(cents);
  if (!(given >= 0 && given <= GREATEST_BUDGET))
    return [valueProblem("budgetCents", "OUT_OF_BOUNDS", { given, least: 0, greatest: GREATEST_BUDGET })];
  return Number.isInteger(given) ? [] : [valueProblem("budgetCents", "TOO_MANY_DECIMALS", { given, most: 0 })];
}

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: NewMeasureInput | StrategyMeasureUpdateInput,
  office: string | null | undefined,
  before: MeasureValues,
): ParsedMeasure {
  const errors: UserError[] = [];
  const budget = after(input.budgetCents, null);
  const values: MeasureValues = {
    goalKey: goalKeyAfter(input.goalId, before.goalKey),
    title: textAfter(input.title, "title", before.title, TITLE_BOUNDS, errors) ?? before.title,
    description: textAfter(input.description, "description", before.description, DESCRIPTION_BOUNDS, errors),
    responsibleOffice: trimmed(after(input.responsibleOffice, before.responsibleOffice)),
    storedBudgetCents:
      input.budgetCents === undefined ? before.storedBudgetCents : budget === null ? null : String(budget),
    beginsOn: after(input.beginsOn, before.beginsOn),
    endsOn: after(input.endsOn, before.endsOn),
    office: trimmed(office),
  };
  return { values, errors };
}
