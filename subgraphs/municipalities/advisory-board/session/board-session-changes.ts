/** Enters, changes and cancels sessions. Knows nothing of who sees what of them. */
import type { DataSource } from "typeorm";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { inputTexts } from "../../writing/input-texts.js";
import { PUBLIC_TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT } from "../../writing/town-right.js";
import { createVersioned, updateVersioned, valuesOf } from "../../writing/versioned.js";
import { placeInBoard, refusalOfClosedBoard } from "../board/board-part.js";
import type {
  BoardSessionCancelInput,
  BoardSessionCreateInput,
  BoardSessionUpdateInput,
} from "./board-session.inputs.js";
import { problemsOfMoments, refusalOfEarlySession, refusalOfMove } from "./session-bounds.js";
import {
  BOARD_SESSIONS,
  moment,
  newSession,
  problemsOfAgenda,
  sessionAfter,
  type SessionValues,
} from "./session-values.js";

/** A board meets four times, its steering group perhaps monthly. */
const MOST_SESSIONS = 200;

/** Enters a session. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for a time of another form */
export async function createSession(db: DataSource, caller: Caller, input: BoardSessionCreateInput): Promise<Written> {
  const texts = inputTexts();
  const values = sessionAfter(input, newSession(input, texts), texts);
  const request = { idempotencyKey: input.idempotencyKey, input };
  return createVersioned(db, caller, BOARD_SESSIONS, request, {
    right: ANY_TOWN_RIGHT,
    values,
    errors: [...texts.errors, ...problemsOfAgenda(input), ...problemsOfMoments(values)],
    placeIn: async (transaction) => {
      const bound = { table: BOARD_SESSIONS.table, most: MOST_SESSIONS };
      const place = await placeInBoard(transaction, caller, input.boardId, bound);
      if ("code" in place) return place;
      return (await refusalOfEarlySession(transaction, place["board_key"] ?? "", values)) ?? place;
    },
  });
}

/** Changes a session. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for a time of another form */
export async function updateSession(db: DataSource, caller: Caller, input: BoardSessionUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const startsAt = input.startsAt == null ? null : moment(input.startsAt, "startsAt");
  const endsAt = input.endsAt == null ? null : moment(input.endsAt, "endsAt");
  const request = { idempotencyKey, input };
  return updateVersioned(db, caller, BOARD_SESSIONS, request, {
    id,
    version,
    valuesFrom: (row) => {
      const texts = inputTexts();
      const before: SessionValues = {
        ...valuesOf(BOARD_SESSIONS, row),
        title: texts.required(input.title, row.title, "title", PUBLIC_TITLE_BOUNDS),
        startsAt: startsAt ?? row.startsAt,
        endsAt: endsAt ?? row.endsAt,
      };
      const values = sessionAfter(input, before, texts);
      return { values, errors: [...texts.errors, ...problemsOfAgenda(input), ...problemsOfMoments(values)] };
    },
    refusalOf: async (row, values, transaction) =>
      (await refusalOfClosedBoard(transaction, row.boardKey)) ??
      (await refusalOfMove(transaction, row, values)) ??
      (input.startsAt ? refusalOfEarlySession(transaction, row.boardKey, values) : null),
  });
}

/** Cancels a session, which stays in the list. @throws UNAUTHENTICATED, FORBIDDEN */
export async function cancelSession(db: DataSource, caller: Caller, input: BoardSessionCancelInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const request = { idempotencyKey, input };
  return updateVersioned(db, caller, BOARD_SESSIONS, request, {
    id,
    version,
    verb: "Cancel",
    valuesFrom: (row) => ({
      values: {
        ...valuesOf(BOARD_SESSIONS, row),
        office: trimmed(input.office),
        cancelledAt: row.cancelledAt ?? new Date().toISOString(),
      },
      errors: [],
    }),
    refusalOf: async (row, values, transaction) =>
      (await refusalOfClosedBoard(transaction, row.boardKey)) ?? refusalOfMove(transaction, row, values),
  });
}
