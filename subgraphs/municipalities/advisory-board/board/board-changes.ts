/** Founds and changes boards, and takes their steps. Knows no step: the declaration says which are open. */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { correctHandingOver, handOverProposed } from "../../recommendation/paper/handing-over.js";
import { germanDay } from "../../writing/german-day.js";
import { inputTexts } from "../../writing/input-texts.js";
import { refusalOfStep } from "../../writing/state-machine.js";
import { PUBLIC_TEXT_BOUNDS, trimmed } from "../../writing/texts.js";
import { refusalOfTown, townRight } from "../../writing/town-right.js";
import { problemsOfDays, toUserError } from "../../writing/value-problem.js";
import { createVersioned, type Place, updateVersioned, valuesOf } from "../../writing/versioned.js";
import type { AdvisoryBoard } from "./advisory-board.entity.js";
import type {
  AdvisoryBoardAdvanceInput,
  AdvisoryBoardCreateInput,
  AdvisoryBoardUpdateInput,
} from "./board-change.inputs.js";
import { findDaysOf, problemOfBoardDay } from "./board-days.js";
import { findBoardFacts } from "./board-facts.js";
import { CLOSED_BOARD } from "./board-part.js";
import { BOARD_STEPS } from "./board-steps.js";
import type { BoardStatus } from "./board-status.js";
import { ADVISORY_BOARDS, boardAfter, type BoardValues, NEW_BOARD } from "./board-values.js";

/** Enters the idea of a board. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an AGS of another form */
export async function createBoard(db: DataSource, caller: Caller, input: AdvisoryBoardCreateInput): Promise<Written> {
  const ags = parseAgs(input.ags, "input.ags");
  const texts = inputTexts();
  const values = boardAfter(input, NEW_BOARD, texts);
  const request = { idempotencyKey: input.idempotencyKey, input };
  return createVersioned(db, caller, ADVISORY_BOARDS, request, {
    right: townRight(ags),
    values,
    errors: texts.errors,
    placeIn: (transaction) => placeInTown(transaction, ags),
  });
}

/** Where a new board belongs. A town has one at a time: two first ones wait for each other at the town's row. */
export async function placeInTown(transaction: EntityManager, ags: string): Promise<Place | UserError> {
  const refusal = await refusalOfTown(transaction, ags);
  if (refusal) return refusal;
  await transaction.query("SELECT FROM municipality WHERE ags = $1 FOR NO KEY UPDATE", [ags]);
  const open = await transaction.query<unknown[]>(
    "SELECT key FROM advisory_board WHERE ags = $1 AND status <> 'CLOSED'",
    [ags],
  );
  if (open.length === 0) return { ags };
  return userError("ALREADY_EXISTS", "ags", "The municipality has a board; another can be founded once it is CLOSED.");
}

/** Changes what is said of a board. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateBoard(db: DataSource, caller: Caller, input: AdvisoryBoardUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const request = { idempotencyKey, input };
  return updateVersioned(db, caller, ADVISORY_BOARDS, request, {
    id,
    version,
    valuesFrom: (row) => {
      const texts = inputTexts();
      return { values: boardAfter(input, row, texts), errors: texts.errors };
    },
    refusalOf: async (row, values, transaction) =>
      row.status === "CLOSED"
        ? CLOSED_BOARD
        : (refusalOfLostMandate(row, values) ?? (await refusalOfDays(row, values, transaction))),
    // The paper has one day, which each of its recommendations shows.
    afterwards: async (transaction, row, { handedOverOn, office }) => {
      if (handedOverOn !== null && handedOverOn !== row.handedOverOn)
        await correctHandingOver(transaction, row.key, handedOverOn, office);
    },
  });
}

/** The days of a board that are corrected, as against what else is known of its course. */
const CORRECTABLE = ["mandatedOn", "handedOverOn", "decidedOn"] as const;

async function refusalOfDays(
  row: AdvisoryBoard,
  values: BoardValues,
  transaction: EntityManager,
): Promise<UserError | null> {
  const changed = CORRECTABLE.filter((field) => values[field] !== row[field]);
  if (changed.length === 0) return null;
  const untaken = changed.find((field) => field !== "mandatedOn" && (row[field] === null || values[field] === null));
  if (untaken !== undefined)
    return userError(
      "STEP_NOT_OPEN",
      untaken,
      `${untaken} is entered by the step (advisoryBoardAdvance, takenOn), and corrected here once that was taken.`,
    );
  const { mandatedOn, handedOverOn, decidedOn } = values;
  const days = { ...(await findDaysOf(transaction, row.key)), mandatedOn, handedOverOn, decidedOn };
  return firstOf(changed.map((field) => problemOfBoardDay(days, field, field)));
}

const firstOf = (refusals: readonly (UserError | null)[]): UserError | null =>
  refusals.find((refusal) => refusal !== null) ?? null;

/** What a board was mandated by stays, though it may be put in other words. */
function refusalOfLostMandate(row: AdvisoryBoard, values: BoardValues): UserError | null {
  if ((row.pausedFrom ?? row.status) === "IDEA") return null;
  const lost = (["mandatedOn", "question"] as const).find((field) => row[field] !== null && values[field] === null);
  return lost === undefined
    ? null
    : userError("INVALID_VALUE", lost, `A board that the council has mandated keeps its ${lost}; it can be changed.`);
}

/** Takes a step of a board. @throws UNAUTHENTICATED, FORBIDDEN */
export async function advanceBoard(db: DataSource, caller: Caller, input: AdvisoryBoardAdvanceInput): Promise<Written> {
  const { id, version, status, idempotencyKey } = input;
  const request = { idempotencyKey, input };
  return updateVersioned(db, caller, ADVISORY_BOARDS, request, {
    id,
    version,
    verb: "Advance",
    valuesFrom: (row) => valuesAfterStep(input, row),
    refusalOf: async (row, values, transaction) => {
      const [facts] = await findBoardFacts(transaction, [row.key]);
      const refusal = facts ? refusalOfStep(BOARD_STEPS, row.status, status, facts, "status") : null;
      return refusal ?? refusalOfStepDay(row, values, status, transaction);
    },
    // The paper goes to the council as a whole, with the board's step; not again after a rest.
    afterwards: async (transaction, row, { handedOverOn, office }) => {
      if (status === "PAPER_HANDED_OVER" && row.status === "IN_SESSION" && handedOverOn !== null)
        await handOverProposed(transaction, row.key, handedOverOn, office);
    },
  });
}

/** A step is not before what came before it. */
async function refusalOfStepDay(
  row: AdvisoryBoard,
  values: BoardValues,
  status: BoardStatus,
  transaction: EntityManager,
): Promise<UserError | null> {
  const event = DAYS[status];
  if (!event || values[event] === row[event]) return null;
  const { mandatedOn, handedOverOn, decidedOn, closedOn } = values;
  const days = { ...(await findDaysOf(transaction, row.key)), mandatedOn, handedOverOn, decidedOn, closedOn };
  return problemOfBoardDay(days, event, "takenOn");
}

/** The day of a step, by the status to which it leads. */
const DAYS: Readonly<Partial<Record<BoardStatus, "handedOverOn" | "decidedOn" | "closedOn">>> = {
  PAPER_HANDED_OVER: "handedOverOn",
  DECIDED: "decidedOn",
  CLOSED: "closedOn",
};

function valuesAfterStep(
  { status, takenOn, reason, office }: AdvisoryBoardAdvanceInput,
  row: AdvisoryBoard,
): { readonly values: BoardValues; readonly errors: readonly UserError[] } {
  const texts = inputTexts();
  const today = germanDay(new Date());
  const day = trimmed(takenOn) ?? today;
  const name = DAYS[status];
  // A board that goes on after a rest keeps the days that it had.
  const days = name && row.status !== "PAUSED" ? { [name]: day } : status === "CLOSED" ? { closedOn: day } : {};
  const values: BoardValues = {
    ...valuesOf(ADVISORY_BOARDS, row),
    ...days,
    status,
    pausedFrom: status === "PAUSED" ? row.status : null,
    closingReason: status === "CLOSED" ? texts.required(reason, null, "reason", PUBLIC_TEXT_BOUNDS) : row.closingReason,
    office: trimmed(office),
  };
  return { values, errors: [...texts.errors, ...problemsOfDay(day, today)] };
}

function problemsOfDay(takenOn: string, today: string): UserError[] {
  const problems = problemsOfDays({ takenOn }).map(toUserError);
  if (problems.length > 0 || takenOn <= today) return problems;
  return [userError("INVALID_VALUE", "takenOn", `${takenOn} is yet to come; a step is entered once it was taken.`)];
}
