/**
 * Copies the set-up of a board into a new one: how many sit there for whom, who prepares, what was needed and how one
 * knew, in which sessions it was talked about. Nothing of what the other board was asked, said or recommended comes
 * along, nor anything that is not public.
 */
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../../../schema/identity.js";
import { parseAgs } from "../../../../schema/scalars.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { change, done, refused, type Written } from "../../writing/change.js";
import { problemsOfOffice, trimmed } from "../../writing/texts.js";
import { townRight } from "../../writing/town-right.js";
import { toUserError } from "../../writing/value-problem.js";
import { insertRow, isUserError, notFound } from "../../writing/versioned.js";
import { placeInTown } from "../board/board-changes.js";
import { ADVISORY_BOARDS, NEW_BOARD } from "../board/board-values.js";
import { OPEN_SEATS } from "../composition/open-seat.js";
import type { AdvisoryBoardCopyInput } from "./board-template.inputs.js";

/** Founds a board with the set-up of another one. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for the AGS */
export async function copyBoard(db: DataSource, caller: Caller, input: AdvisoryBoardCopyInput): Promise<Written> {
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const office = trimmed(input.office);
  const problems = problemsOfOffice(office).map(toUserError);
  if (problems.length > 0) return { key: null, errors: problems };
  const request = { operation: "advisoryBoardCopy", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const template = await findTemplate(transaction, input.fromBoardId);
    if (template === null) return refused([notFound("advisory board", "fromBoardId")]);
    const place = await placeInTown(transaction, ags);
    if (isUserError(place)) return refused([place]);
    const row = { ...place, copied_from_key: template };
    const key = await insertRow(transaction, ADVISORY_BOARDS, row, { ...NEW_BOARD, office });
    const copy: Copy = { key, ags, template, office };
    await copySteeringGroup(transaction, copy);
    await copySeats(transaction, copy);
    await takeExamples(transaction, copy);
    await planSessions(transaction, copy);
    return done(key);
  });
}

async function findTemplate(transaction: EntityManager, id: string): Promise<string | null> {
  const identity = parseGlobalId(id);
  if (identity?.type !== "AdvisoryBoard") return null;
  const [board] = await transaction.query<{ key: string }[]>("SELECT key FROM advisory_board WHERE key = $1", [
    identity.key,
  ]);
  return board?.key ?? null;
}

/** The new board, its town, the board that it is made after, and the office that does it. */
interface Copy {
  readonly key: string;
  readonly ags: string;
  readonly template: string;
  readonly office: string | null;
}

async function copySteeringGroup(transaction: EntityManager, { key, ags, template, office }: Copy): Promise<void> {
  await transaction.query(
    `INSERT INTO steering_group_member (board_key, ags, member, task, office)
       SELECT $1, $2, member, task, $4 FROM steering_group_member WHERE board_key = $3 AND withdrawn_at IS NULL`,
    [key, ags, template, office],
  );
}

/** Roles that are drawn by lot are the same in every town; organisations, and who needs an interpreter, are not. */
async function copySeats(transaction: EntityManager, { key, ags, template, office }: Copy): Promise<void> {
  await transaction.query(
    `INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, has_vote, office)
       SELECT $1, $2, seat_group, holder_kind,
           CASE holder_kind WHEN 'DRAWN_ROLE' THEN holder ELSE $5::jsonb -> seat_group END, has_vote, $4
         FROM advisory_board_seat WHERE board_key = $3 AND withdrawn_at IS NULL`,
    [key, ags, template, office, JSON.stringify(OPEN_SEATS)],
  );
}

/** The preconditions came with the board, all of them open: what is true elsewhere is no evidence here. */
async function takeExamples(transaction: EntityManager, { key, template }: Copy): Promise<void> {
  await transaction.query(
    `UPDATE advisory_board_precondition AS own SET example = other.evidence
       FROM advisory_board_precondition AS other
       WHERE own.board_key = $1 AND other.board_key = $2 AND other.precondition = own.precondition`,
    [key, template],
  );
}

/** What took place in public, as titles and hours: no day, no place, no minutes, no outcome. */
async function planSessions(transaction: EntityManager, { key, template }: Copy): Promise<void> {
  await transaction.query(
    `UPDATE advisory_board SET session_plan = (
         SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'title', s.title,
             'durationMinutes', round(extract(epoch FROM s.ends_at - s.starts_at) / 60)::integer,
             'agenda', (SELECT coalesce(jsonb_agg(point -> 'title' ORDER BY place_in_agenda), '[]')
               FROM jsonb_array_elements(s.agenda) WITH ORDINALITY AS points (point, place_in_agenda)
               WHERE (point ->> 'isPublic')::boolean)) ORDER BY s.starts_at, s.key), '[]')
           FROM board_session AS s WHERE s.board_key = $2 AND s.is_public AND s.cancelled_at IS NULL)
       WHERE key = $1`,
    [key, template],
  );
}
