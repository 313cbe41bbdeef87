/** Preconditions by key, and those of boards, as everybody is told of them: one statement for all that are asked. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import type { boardFactsLoader } from "../board/board-facts.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import { shownPreconditions } from "./shown-status.js";

/** As their town has written them. */
export const writtenPreconditionLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition | null>((keys) => rowsByKey(db, BoardPrecondition, "key", keys));

/** As their town has written them, by board. */
export const writtenPreconditionsLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition[]>(async (boards) => {
    const query = selectRows(db, BoardPrecondition, "p").where("p.board_key = ANY(:boards)", { boards });
    const byBoard = Map.groupBy(await rowsOf<BoardPrecondition>(db, query), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  });

interface Loaders {
  readonly writtenPrecondition: ReturnType<typeof writtenPreconditionLoader>;
  readonly writtenPreconditions: ReturnType<typeof writtenPreconditionsLoader>;
  readonly boardFacts: ReturnType<typeof boardFactsLoader>;
}

/** The precondition with the status that holds now; null for a key of none. */
export async function preconditionByKey(loaders: Loaders, key: string): Promise<BoardPrecondition | null> {
  const written = await loaders.writtenPrecondition.load(key);
  if (!written) return null;
  const [shown] = shownPreconditions([written], await loaders.boardFacts.load(written.boardKey));
  return shown ?? null;
}

/** The preconditions of a board with the statuses that hold now. */
export async function preconditionsOf(loaders: Loaders, boardKey: string): Promise<BoardPrecondition[]> {
  const [written, facts] = await Promise.all([
    loaders.writtenPreconditions.load(boardKey),
    loaders.boardFacts.load(boardKey),
  ]);
  return shownPreconditions(written, facts);
}
