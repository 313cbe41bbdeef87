/** Finds sessions, and says what of one a caller sees. Knows nothing of how they are written. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { isPermitted } from "../../../runtime/access/permission.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import { whereChoice } from "../../../runtime/database/conditions.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { townRight } from "../../writing/town-right.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { type BoardAgendaItem, BoardSession } from "./board-session.entity.js";
import type { BoardSessionFilter } from "./board-session.inputs.js";

type Filter = BoardSessionFilter | null | undefined;

/** What a session is read without where nobody asks for it. */
export const SESSION_COLUMNS: FieldColumns<BoardSession> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<BoardSession>("kind", "title", "endsAt", "place", "agenda", "minutes"),
  startsAt: ["startsAt", "heldOn"],
};

/** Sessions by key, one statement per batch. */
export const sessionLoader = (reads: Reads) => rowByKey(reads, BoardSession, "key", SESSION_COLUMNS);

/** Pages of the sessions of several boards in the order of time, in one statement. */
export const sessionPageLoader = ({ db, pages }: Reads) =>
  pages((boards, filter: Filter, page, without) => findSessionsOf(db, boards, filter, page, without), SESSION_COLUMNS);

async function findSessionsOf(
  db: DataSource,
  boards: readonly string[],
  filter: Filter,
  page: Page,
  without: LeftOut,
): Promise<Connection<BoardSession>[]> {
  const query = selectRows(db, BoardSession, "s", without).where("s.board_key = ANY(:boards)", { boards });
  whereChoice(query, "s.kind", "filter.kind", filter?.kind);
  if (filter?.isAhead != null) query.andWhere(`s.ends_at ${filter.isAhead ? ">" : "<="} now()`);
  if (filter?.isPublic != null) query.andWhere("s.is_public = :isPublic", { isPublic: filter.isPublic });
  const orderBy = [{ expression: "s.starts_at", direction: "ASC", type: "timestamptz" }] as const;
  return pagesByParent(db, { query, orderBy, key: "s.key" }, "boardKey", boards, page);
}

/** The points of the agenda that the caller sees: of what is not public, the town's own staff alone sees any. */
export const visibleAgenda = (caller: Caller, { ags, agenda, isPublic }: BoardSession): readonly BoardAgendaItem[] =>
  isPermitted(caller, townRight(ags)) ? agenda : agenda.filter((item) => isPublic && item.isPublic);

/** Where it is: of a session that is not public, the town's own staff alone is told. */
export const visiblePlace = (caller: Caller, { ags, place, isPublic }: BoardSession): string | null =>
  isPublic || isPermitted(caller, townRight(ags)) ? place : null;

/** The minutes, as far as the caller sees them. */
export const visibleMinutes = (
  caller: Caller,
  { ags, minutes, hasPublicMinutes }: BoardSession,
): LocalizedText | null => (hasPublicMinutes || isPermitted(caller, townRight(ags)) ? minutes : null);
