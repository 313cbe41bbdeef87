/**
 * A board's public sessions as an iCalendar file (RFC 5545), for calendars that subscribe to its address. Pure: takes
 * what was read and a reader's language. What is not public is left out here too, whoever read it.
 *
 * Times are in UTC, the one form that no calendar can misread: each shows them in its own zone, and a session happens
 * once, so that no rule of summer time has to come along.
 */
import ical, { escape, type ICalCalendar, ICalEventClass, ICalEventStatus } from "ical-generator";
import type { BoardSession } from "../../advisory-board/session/board-session.entity.js";
import type { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import { localeOf, type Reader } from "../reader.js";
import { BOARD_WORDS } from "./board-words.js";

/** How often a calendar that heeds it asks again; a session is announced days before. */
const REFRESHED_EVERY_SECONDS = 6 * 60 * 60;

/** What stands above the sessions. */
export interface CalendarBoard {
  readonly town: string;
  readonly title: AdvisoryBoard["title"];
}

/** The file. The same sessions give the same bytes for the same reader, whenever it is asked for. */
export function boardCalendar(board: CalendarBoard, sessions: readonly BoardSession[], reader: Reader): string {
  const { words } = reader;
  const name = `${words(board.title) || words(BOARD_WORDS.board)} – ${board.town}`;
  const calendar = ical({
    // The library escapes all texts but this one.
    name: escape(name, false),
    prodId: { company: "Ortswahl", product: "Advisory boards", language: localeOf(reader.language).toUpperCase() },
    ttl: REFRESHED_EVERY_SECONDS,
  });
  for (const session of sessions.filter(({ isPublic }) => isPublic)) addSession(calendar, name, session, reader);
  return `${calendar.toString()}\r\n`;
}

function addSession(calendar: ICalCalendar, board: string, session: BoardSession, reader: Reader): void {
  const changedAt = new Date(session.updatedAt);
  calendar.createEvent({
    // Stable for good: by it a calendar finds the session that it has already.
    id: `board-session-${session.key}@ortswahl`,
    // Versions begin at 1, sequences at 0.
    sequence: session.version - 1,
    // Without a METHOD this is when the session was last changed (RFC 5545, 3.8.7.2).
    stamp: changedAt,
    lastModified: changedAt,
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    summary: reader.words(session.title),
    description: descriptionOf(board, session, reader),
    location: session.place,
    status: session.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    class: ICalEventClass.PUBLIC,
  });
}

function descriptionOf(board: string, { agenda, isDemonstration }: BoardSession, { words }: Reader): string {
  const points = agenda
    .filter(({ isPublic }) => isPublic)
    .map(({ title, description }, at) =>
      [`${at + 1}. ${words(title)}`, words(description)].filter((line) => line !== "").join("\n"),
    );
  return [
    board,
    ...(isDemonstration ? [words(BOARD_WORDS.madeUp)] : []),
    ...(points.length > 0 ? [`${words(BOARD_WORDS.agenda)}:`, ...points] : []),
  ].join("\n");
}
