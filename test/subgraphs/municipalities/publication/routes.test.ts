// What is published beside the graph, through the hub: who gets it, in what form, and that nobody's text becomes markup,
// a formula or a line of a calendar.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { carryOut, german, HOSTILE, type Published, publishTown, TOWN } from "./published-town.js";

const SITE = "https://dashboard.example";

let hub: TestHub;
let town: Published;
beforeAll(async () => {
  hub = await startTestHub({ CORS_ORIGINS: SITE });
  town = await publishTown(hub);
});
afterAll(() => hub.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(hub.url + path, { headers });
const textAt = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();

const PUBLISHED = [
  ["the town's page", () => town.paths.presentationPath, "text/html; charset=utf-8"],
  ["the town's table", () => town.paths.presentationCsvPath, "text/csv; charset=utf-8"],
  ["the board's calendar", () => town.paths.advisoryBoard.calendarPath, "text/calendar; charset=utf-8"],
] as const;

describe.each(PUBLISHED)("%s", (_, pathOf, contentType) => {
  test("is for everybody, and for pages of other sites where the operator allows it", async () => {
    const response = await get(pathOf(), { origin: SITE });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, contentType]);
    expect(response.headers.get("access-control-allow-origin")).toBe(SITE);
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("vary")).toBe("Origin, Accept-Language");
  });

  test("is not sent again to who has it", async () => {
    const tag = (await get(pathOf())).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{24}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await get(pathOf(), { "if-none-match": known });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    }
    expect((await get(pathOf(), { "if-none-match": '"other"' })).status).toBe(200);
    const head = await fetch(hub.url + pathOf(), { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", tag]);
  });

  test("speaks the language of the address, else of the browser", async () => {
    expect((await get(`${pathOf()}?lang=EN`)).headers.get("content-language")).toBe("en");
    expect((await get(`${pathOf()}?lang=de-x-easy`)).headers.get("content-language")).toBe("de-x-easy");
    expect((await get(pathOf(), { "accept-language": "ru, en;q=0.5" })).headers.get("content-language")).toBe("ru");
    const refused = await get(`${pathOf()}?lang=xx`);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: "lang is one of de, de-x-easy, en, uk, ar, fa, ru, tr, fr, ti.",
            extensions: { code: "BAD_USER_INPUT", argument: "lang" },
          },
        ],
      },
    ]);
  });

  test("is the same whoever asks: staff sees no more of it than everybody", async () => {
    const staff = await hub.headersOf({ kind: "TOWN", ags: TOWN });
    expect(await textAt(pathOf(), staff)).toBe(await textAt(pathOf()));
  });

  test("is only read", async () => {
    const response = await fetch(hub.url + pathOf(), {
      method: "POST",
      headers: await hub.headersOf({ kind: "TOWN", ags: TOWN }),
    });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

test.each([
  ["/municipalities/05962999/presentation.html", 404, "NOT_FOUND"],
  ["/municipalities/5962008/presentation.html", 400, "BAD_USER_INPUT"],
  ["/municipalities/%00/presentation.csv", 400, "BAD_USER_INPUT"],
  ["/advisory-boards/00000000-0000-4000-8000-000000000000/sessions.ics", 404, "NOT_FOUND"],
  ["/advisory-boards/%00/sessions.ics", 404, "NOT_FOUND"],
])("%s: %i", async (path, status, code) => {
  const response = await get(path);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
});

describe("a town's page", () => {
  test("shows what the town presents, and nothing that has ended", async () => {
    const page = await textAt(town.paths.presentationPath);
    for (const shown of ["Zeile eins\nZeile zwei", "Leerstand senken", "Balve wächst zusammen", "610,50", "2,5"])
      expect(page).toContain(shown);
    expect(page).not.toContain("Längst vorbei");
  });

  test("takes everybody's texts for text: no script, no markup, no style of theirs", async () => {
    const page = await textAt(town.paths.presentationPath);
    expect(page).not.toMatch(/<script|<img src=x|onerror="/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x");
    const policy = (await get(town.paths.presentationPath)).headers.get("content-security-policy");
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; img-src https:\/\/pictures\.example; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });

  test("can be read aloud: language, direction, landmarks, headings in order, pictures in words", async () => {
    const page = await textAt(`${town.paths.presentationPath}?lang=ar`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    for (const landmark of ["<header>", "<main>", "<footer>"]) expect(page.split(landmark)).toHaveLength(2);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(page).toContain('alt="Burg &quot;am Berg&quot;"');
    // What is not written in the reader's language names its own.
    expect(page).toMatch(/<p class="text" lang="de" dir="ltr">Zeile eins/);
    const labelled = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    for (const id of labelled) expect(page).toContain(`id="${id ?? ""}"`);
  });

  test("is there for each town of the register, whether or not it presents anything", async () => {
    const response = await get("/municipalities/05962012/presentation.html");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Hier hat die Kommune noch nichts eingetragen.");
  });
});

describe("a town's table", () => {
  const rowsOf = async (path: string, delimiter: string) => {
    const file = Buffer.from(await (await get(path)).arrayBuffer());
    return parse<Record<string, string>>(file, { bom: true, columns: true, delimiter, record_delimiter: "\r\n" });
  };

  test("is a file for German spreadsheets unless programs ask for a plain one", async () => {
    const [, german_] = await rowsOf(town.paths.presentationCsvPath, ";");
    expect(german_).toMatchObject({ AGS: TOWN, Teil: "Angebot", Titel: expect.any(String) });
    const plain = await rowsOf(`${town.paths.presentationCsvPath}?dialect=plain`, ",");
    expect(plain.map(({ part }) => part)).toEqual(["PORTRAIT", "OFFER", "OFFER", "NEED", "STRATEGY", "GOAL"]);
    const housing = plain.find(({ kind }) => kind === "HOUSING");
    expect(housing).toMatchObject({ rooms: "2.5", monthlyRent: "610.50", available: "2" });
    expect(housing?.["description"]).toBe('Zwei "Bäder", Balkon; Garten');
    expect(plain.at(-1)).toMatchObject({ baseline: "9.5", target: "4", targetYear: "2030", status: "PLANNED" });
  });

  test("holds no cell that a spreadsheet computes", async () => {
    const rows = await rowsOf(`${town.paths.presentationCsvPath}?dialect=plain`, ",");
    expect(rows.find(({ kind }) => kind === "HOUSING")?.["title"]).toBe("'=HYPERLINK(0;1)");
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@\t\r]/);
    expect(rows.find(({ part }) => part === "NEED")?.["title"]).toBe(HOSTILE);
  });

  test("refuses a dialect that there is not", async () => {
    expect((await get(`${town.paths.presentationCsvPath}?dialect=excel`)).status).toBe(400);
  });
});

describe("a board's calendar", () => {
  const events = async () => {
    const calendar = new ICAL.Component(ICAL.parse(await textAt(town.paths.advisoryBoard.calendarPath)) as unknown[]);
    return calendar.getAllSubcomponents("vevent").map((component) => ({
      summary: component.getFirstPropertyValue("summary"),
      status: component.getFirstPropertyValue("status"),
      sequence: component.getFirstPropertyValue("sequence"),
      uid: component.getFirstPropertyValue("uid"),
    }));
  };

  test("holds public sessions alone, and tells that one was cancelled under the same id", async () => {
    const id = await town.session({ title: german("Auftakt") });
    await town.session({ title: german("Hinter verschlossenen Türen"), isPublic: false });
    const [before, ...others] = await events();
    expect([before?.summary, before?.status, before?.sequence, others]).toEqual(["Auftakt", "CONFIRMED", 0, []]);
    await carryOut(town.door, "boardSessionCancel", "session { id }", { id, version: 1 });
    expect(await events()).toEqual([{ ...before, status: "CANCELLED", sequence: 1 }]);
    expect(await textAt(town.paths.advisoryBoard.calendarPath)).not.toContain("verschlossen");
  });
});
