// The calendar of a board, read back by another library than the one that writes it.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import ICAL from "ical.js";
import type { BoardSession } from "../../../../../subgraphs/municipalities/advisory-board/session/board-session.entity.js";
import { boardCalendar } from "../../../../../subgraphs/municipalities/publication/board/board-calendar.js";
import { readerOf } from "../../../../../subgraphs/municipalities/publication/reader.js";

const GERMAN = readerOf(new URLSearchParams(), ["de"]);
const BOARD = { town: "Altena, Stadt", title: { de: "Beirat; Wohnen, Arbeit\\Leben", en: "Board" } };

const session = (changes: Partial<BoardSession>): BoardSession =>
  ({
    key: "one",
    version: 1,
    updatedAt: "2026-11-20T10:00:00.000Z",
    title: { de: "Erste Sitzung" },
    startsAt: "2027-01-14T08:00:00.000Z",
    endsAt: "2027-01-14T16:00:00.000Z",
    place: null,
    isPublic: true,
    agenda: [],
    cancelledAt: null,
    isDemonstration: false,
    ...changes,
  }) as BoardSession;

/** The events as another library reads them, which throws for what is no iCalendar. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { calendar, events };
}

/** A text (RFC 5545, 3.3.11) of a property that the library leaves as it is, not knowing its type. */
const textOf = (calendar: ICAL.Component, name: string) =>
  String(calendar.getFirstPropertyValue(name)).replace(/\\(.)/gs, (_, sign: string) => (sign === "n" ? "\n" : sign));

const written = (
  sessions: readonly BoardSession[],
  reader = GERMAN,
  board: Parameters<typeof boardCalendar>[0] = BOARD,
) => boardCalendar(board, sessions, reader);

describe("a board's calendar", () => {
  test("names each public session by an id that stays, its version, its times and whether it takes place", () => {
    const sessions = [
      session({ place: "Burg Holtzbrinck, Großer Saal; Eingang Süd" }),
      session({
        key: "two",
        version: 4,
        title: { de: "Zweite", en: "Second" },
        cancelledAt: "2026-12-01T00:00:00.000Z",
      }),
    ];
    const { calendar, events } = read(written(sessions));
    expect(textOf(calendar, "x-wr-calname")).toBe("Beirat; Wohnen, Arbeit\\Leben – Altena, Stadt");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    const told = events.map(({ uid, sequence, summary, location, component }) => ({
      uid,
      sequence,
      summary,
      location,
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      starts: String(component.getFirstPropertyValue("dtstart")),
      ends: String(component.getFirstPropertyValue("dtend")),
    }));
    const times = { stamp: "2026-11-20T10:00:00Z", starts: "2027-01-14T08:00:00Z", ends: "2027-01-14T16:00:00Z" };
    expect(told).toEqual([
      {
        uid: "board-session-one@ortswahl",
        sequence: 0,
        summary: "Erste Sitzung",
        location: "Burg Holtzbrinck, Großer Saal; Eingang Süd",
        status: "CONFIRMED",
        ...times,
      },
      {
        uid: "board-session-two@ortswahl",
        sequence: 3,
        summary: "Zweite",
        location: null,
        status: "CANCELLED",
        ...times,
      },
    ]);
  });

  test("never holds a session that is not public, nor a point of an agenda that is not", () => {
    const secret = { de: "Personalfrage" };
    const point = (title: object, isPublic: boolean) => ({ title, description: null, outcome: null, isPublic });
    const file = written([
      session({ key: "closed", isPublic: false, title: secret }),
      session({ agenda: [point({ de: "Begrüßung" }, true), point(secret, false)] as BoardSession["agenda"] }),
    ]);
    expect(read(file).events.map(({ uid }) => uid)).toEqual(["board-session-one@ortswahl"]);
    expect(file).toContain("1. Begrüßung");
    expect(file).not.toContain("Personalfrage");
    expect(file).not.toContain("closed");
  });

  test("means the same moment in winter and in summer, on a machine in any zone", () => {
    const winter = session({ startsAt: "2027-01-14T08:00:00.000Z" });
    const summer = session({ key: "two", startsAt: "2027-07-14T07:00:00.000Z", endsAt: "2027-07-14T15:00:00.000Z" });
    const clock = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", timeStyle: "short" });
    const { events } = read(written([winter, summer]));
    expect(events.map(({ startDate }) => clock.format(startDate.toJSDate()))).toEqual(["09:00", "09:00"]);
    expect(written([winter])).toMatch(/DTSTART:20270114T080000Z\r\n/);
  });

  test("speaks the reader's language, and is the same whenever it is asked for", () => {
    const english = readerOf(new URLSearchParams("lang=EN"), ["de"]);
    const second = session({ title: { de: "Zweite", en: "Second" } });
    expect(read(written([second], english)).events[0]?.summary).toBe("Second");
    expect(written([second], english)).toBe(written([second], english));
  });

  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
    fc.constantFrom("a\r\nEND:VEVENT\r\nX-EVIL:1", "\nATTENDEE:mailto:x@y", "\\n\\,;", "ä".repeat(80), "🎉".repeat(40)),
  );

  test("keeps every text whole, adds no line of anybody's and folds at 75 octets", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, place, board) => {
        const file = written([session({ title: { de: title }, place })], GERMAN, { town: "X", title: { de: board } });
        const lines = file.split("\r\n");
        expect(lines.at(-1)).toBe("");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        const names = file
          .replaceAll("\r\n ", "")
          .split("\r\n")
          .map((line) => line.replace(/[:;].*$/s, ""));
        expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
        const { calendar, events } = read(file);
        const kept = (text: string) => text.replace(/\r\n?/g, "\n");
        expect(events).toHaveLength(1);
        expect(events[0]?.summary).toBe(kept(title));
        expect(events[0]?.location).toBe(kept(place));
        expect(textOf(calendar, "name")).toBe(kept(`${board} – X`));
      }),
      { numRuns: 300 },
    );
  });
});

const KNOWN = new Set([
  ...["BEGIN", "END", "VERSION", "PRODID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "UID"],
  ...["SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS"],
  ...["LAST-MODIFIED", ""],
]);
