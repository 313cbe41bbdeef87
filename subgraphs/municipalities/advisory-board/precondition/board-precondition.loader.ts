/** Preconditions by key, and those of boards, as everybody is told of them: one statement for all that are asked. */
import { type AskedBelow, type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import type { boardFactsLoader } from "../board/board-facts.js";
import { WRITTEN_COLUMNS } from "../../writing/written-row.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import { shownPreconditions } from "./shown-status.js";

/** What a precondition is read without where nobody asks for it. */
export const PRECONDITION_COLUMNS: FieldColumns<BoardPrecondition> = {
  ...WRITTEN_COLUMNS,
  ...underTheirNames<BoardPrecondition>("evidence", "example"),
};

/** As their town has written them. */
export const writtenPreconditionLoader = (reads: Reads) =>
  rowByKey(reads, BoardPrecondition, "key", PRECONDITION_COLUMNS);

/** As their town has written them, by board. */
export const writtenPreconditionsLoader = ({ db, rows }: Reads) =>
  rows<readonly BoardPrecondition[]>(async (boards, without) => {
    const query = selectRows(db, BoardPrecondition, "p", without).where("p.board_key = ANY(:boards)", { boards });
    const byBoard = Map.groupBy(await rowsOf<BoardPrecondition>(db, query), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  }, PRECONDITION_COLUMNS);

interface Loaders {
  readonly writtenPrecondition: ReturnType<typeof writtenPreconditionLoader>;
  readonly writtenPreconditions: ReturnType<typeof writtenPreconditionsLoader>;
  readonly boardFacts: ReturnType<typeof boardFactsLoader>;
}

/**
 * The precondition with the status that holds now; null for a key of none.
 * @param info of the field that shows it: columns of which nothing is asked there may be missing. Without it none is.
 */
export async function preconditionByKey(
  loaders: Loaders,
  key: string,
  info?: AskedBelow,
): Promise<BoardPrecondition | null> {
  const written = await loaders.writtenPrecondition.load(key, info);
  if (!written) return null;
  const [shown] = shownPreconditions([written], await loaders.boardFacts.load(written.boardKey));
  return shown ?? null;
}

/** The preconditions of a board with the statuses that hold now, with what is asked of them below the field. */
export async function preconditionsOf(
  loaders: Loaders,
  boardKey: string,
  info: AskedBelow,
): Promise<BoardPrecondition[]> {
  const [written, facts] = await Promise.all([
    loaders.writtenPreconditions.load(boardKey, info),
    loaders.boardFacts.load(boardKey),
  ]);
  return shownPreconditions(written, facts);
}
