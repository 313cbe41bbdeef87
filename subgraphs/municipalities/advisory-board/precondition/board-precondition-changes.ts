/** Writes how far a precondition is met. Knows nothing of the board's steps, which look at it. */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { inputTexts } from "../../writing/input-texts.js";
import { PUBLIC_TEXT_BOUNDS, problemsOfOffice, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { updateVersioned, type Versioned } from "../../writing/versioned.js";
import { findBoardFacts } from "../board/board-facts.js";
import { PART_OF_BOARD, refusalOfClosedBoard } from "../board/board-part.js";
import { balanceChecks } from "../composition/balance.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import type { BoardPreconditionUpdateInput } from "./board-precondition.inputs.js";

type PreconditionValues = Pick<BoardPrecondition, "status" | "evidence" | "office">;

const BOARD_PRECONDITIONS: Versioned<BoardPrecondition, PreconditionValues> = {
  table: "advisory_board_precondition",
  type: "BoardPrecondition",
  noun: "precondition",
  mutation: "boardPrecondition",
  entity: BoardPrecondition,
  columns: { status: "status", evidence: "evidence", office: "office" },
  rightOf: ({ ags }) => townRight(ags),
  anyRight: ANY_TOWN_RIGHT,
  parent: PART_OF_BOARD,
  problemsOf: ({ office }) => problemsOfOffice(office),
};

/** Sets how far a precondition is met, and by what evidence. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updatePrecondition(
  db: DataSource,
  caller: Caller,
  input: BoardPreconditionUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    BOARD_PRECONDITIONS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => {
        const texts = inputTexts();
        const values: PreconditionValues = {
          status: input.status ?? row.status,
          evidence: texts.optional(input.evidence, row.evidence, "evidence", PUBLIC_TEXT_BOUNDS),
          office: trimmed(input.office),
        };
        return { values, errors: texts.errors };
      },
      refusalOf: async (row, { status, evidence }, transaction) =>
        (await refusalOfClosedBoard(transaction, row.boardKey)) ??
        (status === "MET" && evidence === null
          ? userError("INVALID_VALUE", "evidence", "A precondition that is MET needs evidence: how one knows.")
          : null) ??
        (input.status === "MET" && row.precondition === "DIVERSE_COMPOSITION"
          ? refusalOfImbalance(transaction, row.boardKey)
          : null),
    },
  );
}

/** A composition is diverse where the checks of its balance say so: what stands here and what they say are one. */
async function refusalOfImbalance(transaction: EntityManager, boardKey: string): Promise<UserError | null> {
  const [facts] = await findBoardFacts(transaction, [boardKey]);
  const missing = facts ? balanceChecks(facts).flatMap(({ whatToDo }) => (whatToDo ? [whatToDo.en] : [])) : [];
  if (missing.length === 0) return null;
  const why =
    "The board is not balanced as AdvisoryBoard.balanceChecks shows it, so its composition is at most PARTLY diverse.";
  return userError("INVALID_VALUE", "status", `${why} ${missing.join(" ")}`);
}
