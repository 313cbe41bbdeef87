// A board's paper through the hub, as a page to print and as a table: what it recommends, how its groups voted, who
// dissents, what the council decided and what follows; nothing of drafts, and nobody's text as markup.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { type BoardInSession, boardInSession } from "../../recommendation/board-in-session.js";
import { HOSTILE } from "../published-town.js";

/** Halver, which the demonstration leaves alone. */
const TOWN = "05962012";

let hub: TestHub;
let board: BoardInSession;
let paths: { readonly paperPath: string; readonly paperCsvPath: string };

beforeAll(async () => {
  hub = await startTestHub();
  board = await boardInSession(hub, TOWN);
  await recommend(board);
  const { data } = await hub.ask(`{ municipality(ags: "${TOWN}") { advisoryBoard { paperPath paperCsvPath } } }`);
  paths = (data?.["municipality"] as { advisoryBoard: typeof paths }).advisoryBoard;
});
afterAll(() => hub.stop());

const json = (text: string, english?: string) => JSON.stringify({ de: text, ...(english ? { en: english } : {}) });
const VOTES = [
  { group: "NEWCOMERS", inFavour: 5, against: 0, abstained: 1 },
  { group: "POLITICS", inFavour: 2, against: 3, abstained: 0 },
];

/** A vision that is before the council, a measure that it has adopted in part, and a draft. */
async function recommend({ key, query }: BoardInSession): Promise<void> {
  const votes = JSON.stringify(VOTES);
  const dissent = JSON.stringify([{ group: "POLITICS", text: { de: `Zu teuer ${HOSTILE}` } }]);
  await query(
    `INSERT INTO recommendation (key, board_key, ags, kind, title, text, status, proposed_on, votes, dissent, handed_over_on,
       decision, decided_on, decision_reasons, decision_reference) VALUES
     ('paper-vision', $1, $2, 'VISION', $3, $4, 'HANDED_OVER', '2026-05-01', $5, '[]', '2026-06-01', NULL, NULL, NULL, NULL),
     ('paper-measure', $1, $2, 'MEASURE', $6, $4, 'ADOPTED_IN_PART', '2026-05-01', $5, $7, '2026-06-01', 'ADOPTED_IN_PART',
       '2026-07-01', '{"de": "Erst zwei Häuser"}', 'VO/2026/17'),
     ('paper-draft', $1, $2, 'GUIDELINE', '{"de": "NOCH EIN ENTWURF"}', $4, 'DRAFT', NULL, '[]', '[]', NULL, NULL, NULL, NULL, NULL)`,
    [key, TOWN, json("Halver ist für alle da", "Halver is there for all"), json(HOSTILE), votes, json("=1+1"), dissent],
  );
  await query("INSERT INTO strategy (ags) VALUES ($1)", [TOWN]);
  await query(
    `INSERT INTO strategy_measure (ags, title, responsible_office, recommendation_key)
     VALUES ($1, '{"de": "Zwei Häuser sanieren"}', 'Bauamt', 'paper-measure')`,
    [TOWN],
  );
  await query(
    `INSERT INTO need (ags, kind, title, quantity, urgency, recommendation_key, published_at, confirmed_at)
     VALUES ($1, 'TRAINEES', '{"de": "Auszubildende im Bau"}', 6, 3, 'paper-measure', now(), now())`,
    [TOWN],
  );
  await query(
    `INSERT INTO matching_priority (ags, criterion, importance, recommendation_key)
     VALUES ($1, 'NEED_TRAINEES', 4, 'paper-measure')`,
    [TOWN],
  );
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(hub.url + path, { headers });
const textAt = async (path: string) => (await get(path)).text();
/** What people read of a page, without its markup. */
const readable = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("a board's paper as a page", () => {
  test("has its question, who sits there, vision and measures in this order, and no draft", async () => {
    const response = await get(paths.paperPath);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const page = await response.text();
    const headings = [...page.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id);
    expect(headings).toEqual(["question", "seats", "vision", "measures"]);
    expect(page).toContain("Wie wird Ankommen fair?");
    expect(page).not.toContain("ENTWURF");
  });

  test("tells of a recommendation how the groups voted, who dissents, what the council decided and what follows", async () => {
    const page = readable(await textAt(paths.paperPath));
    expect(page).toContain("Zugewanderte 5 0 1 Politik 2 3 0 Zusammen 7 3 1");
    expect(page).toContain("Andere Meinungen Politik Zu teuer");
    expect(page).toMatch(/Teilweise angenommen, 0?1\.0?7\.2026, VO\/2026\/17 Begründung Erst zwei Häuser/);
    for (const effect of ["Zwei Häuser sanieren (Geplant, Bauamt)", "Auszubildende im Bau", ", 4 / 5"])
      expect(page).toContain(effect);
    expect(page).toContain("Der Rat hat noch nicht entschieden.");
  });

  test("says who sits there by group, and what the staff has set otherwise, with its reason", async () => {
    await board.query(
      `UPDATE matching_priority SET importance = 2, recommendation_key = NULL, overridden_recommendation_key = 'paper-measure',
         override_reason = '{"de": "Die Berufsschule ist voll."}' WHERE ags = $1`,
      [TOWN],
    );
    const page = readable(await textAt(paths.paperPath));
    expect(page).toMatch(/Wer dort sitzt .*Zugewanderte 7 7 6 Verein \(6\) ?, geloste Person/);
    expect(page).toMatch(/von der Verwaltung geändert auf 2 \/ 5 ?: Die Berufsschule ist voll\./);
    await board.query("UPDATE matching_priority SET withdrawn_at = now() WHERE ags = $1", [TOWN]);
    expect(readable(await textAt(paths.paperPath))).toContain("von der Verwaltung zurückgenommen");
    expect(await textAt(paths.paperCsvPath)).toContain("von der Verwaltung zurückgenommen");
  });

  test("keeps what came of it and was taken back since, with the reason", async () => {
    const gone =
      "withdrawn_at = now(), override_reason = '{\"de\": \"Kein Geld mehr.\"}' WHERE recommendation_key = 'paper-measure'";
    for (const table of ["need", "strategy_measure"]) await board.query(`UPDATE ${table} SET ${gone}`);
    const page = readable(await textAt(paths.paperPath));
    for (const effect of ["Maßnahme: Zwei Häuser sanieren", "Bedarf: Auszubildende im Bau"])
      expect(page).toMatch(new RegExp(`${effect} ?, von der Verwaltung zurückgenommen: Kein Geld mehr\\.`));
    expect(page).not.toContain("Noch nichts.");
    expect(await textAt(paths.paperCsvPath)).toContain("Zwei Häuser sanieren, von der Verwaltung zurückgenommen");
    for (const table of ["need", "strategy_measure"])
      await board.query(
        `UPDATE ${table} SET withdrawn_at = NULL, override_reason = NULL WHERE recommendation_key = 'paper-measure'`,
      );
  });

  test("names of each group who holds most seats first, and of those with as many by the German alphabet", async () => {
    await board.query(
      `INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from)
       SELECT $1, $2, 'SCIENCE', 'ORGANISATION', jsonb_build_object('de', holder), local_today()
       FROM unnest(ARRAY['Zentrum', 'Ärzteschule', 'Universität', 'Akademie', 'Universität']) AS holder`,
      [board.key, TOWN],
    );
    const page = readable(await textAt(paths.paperPath));
    expect(page).toMatch(/Wissenschaft und Bildung 5 5 5 Universität \(2\) ?, Akademie ?, Ärzteschule ?, Zentrum/);
  });

  test("takes everybody's texts for text, and loads nothing", async () => {
    const response = await get(paths.paperPath);
    const page = await response.text();
    expect(page).not.toMatch(/<script|<img|<a |onerror="/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(response.headers.get("content-security-policy")).not.toContain("img-src");
  });

  test("is in German or English, and names the language of what is in another", async () => {
    const response = await get(`${paths.paperPath}?lang=en`);
    const page = await response.text();
    expect([response.headers.get("content-language"), page.includes('<html lang="en" dir="ltr">')]).toEqual([
      "en",
      true,
    ]);
    expect(page).toContain('<h3 class="text">Halver is there for all</h3>');
    expect(page).toContain('lang="de" dir="ltr">Erst zwei Häuser');
    expect((await get(`${paths.paperPath}?lang=uk`)).headers.get("content-language")).toBe("de");
  });

  test("is not sent again to who has it, until something of it changes", async () => {
    const tag = (await get(paths.paperPath)).headers.get("etag") ?? "";
    expect((await get(paths.paperPath, { "if-none-match": tag })).status).toBe(304);
    await board.query("UPDATE recommendation SET follow_up = '{\"de\": \"Begonnen\"}' WHERE key = 'paper-measure'");
    expect((await get(paths.paperPath, { "if-none-match": tag })).status).toBe(200);
  });
});

describe("a board's paper as a table", () => {
  const rows = async () =>
    parse<Record<string, string>>(await textAt(`${paths.paperCsvPath}?dialect=plain`), { bom: true, columns: true });

  test("has a row for each group and recommendation, with votes, dissent, decision and effects", async () => {
    const [vision, , newcomers, politics, ...others] = (await rows()).toSorted((one, other) =>
      String(other["kind"]).localeCompare(String(one["kind"])),
    );
    expect(others).toEqual([]);
    expect(vision).toMatchObject({ kind: "VISION", title: "Halver ist für alle da", decision: "", measures: "" });
    expect([newcomers, politics].map((row) => row?.["group"]).sort()).toEqual(["NEWCOMERS", "POLITICS"]);
    const against = [newcomers, politics].find((row) => row?.["group"] === "POLITICS");
    expect(against).toMatchObject({
      inFavour: "2",
      against: "3",
      abstained: "0",
      dissent: `Zu teuer ${HOSTILE}`,
      decision: "ADOPTED_IN_PART",
      decidedOn: "2026-07-01",
      measures: "Zwei Häuser sanieren",
      needs: "Auszubildende im Bau",
    });
  });

  test("holds no cell that a spreadsheet computes", async () => {
    expect((await rows()).find(({ kind }) => kind === "MEASURE")?.["title"]).toBe("'=1+1");
  });
});

test("a paper of no board: 404", async () => {
  for (const file of ["paper.html", "paper.csv"])
    expect((await get(`/advisory-boards/00000000-0000-4000-8000-000000000000/${file}`)).status).toBe(404);
});

describe("the town's presentation", () => {
  test("leads to the paper of each board that has one, and to none of a board that has not proposed anything", async () => {
    await board.query("UPDATE advisory_board SET status = 'CLOSED', closed_on = local_today() WHERE key = $1", [
      board.key,
    ]);
    await board.query(`INSERT INTO advisory_board (ags, status, title) VALUES ($1, 'IDEA', '{"de": "Neuer Beirat"}')`, [
      TOWN,
    ]);
    const page = await textAt(`/municipalities/${TOWN}/presentation.html`);
    expect(page).toContain("Neuer Beirat");
    const links = [...page.matchAll(/<a href="([^"]*paper[^"]*)"/g)].map(([, path]) => path);
    expect(links).toEqual([paths.paperPath]);
  });

  test("has the budget of each measure, on the page and in the table", async () => {
    await board.query("UPDATE strategy_measure SET budget_cents = 4500050 WHERE recommendation_key = 'paper-measure'");
    const page = readable(await textAt(`/municipalities/${TOWN}/presentation.html`));
    expect(page).toMatch(/Zeitraum Mittel Stand .*Zwei Häuser sanieren Bauamt 45\.000,50\s€ Geplant/u);
    expect(await textAt(`/municipalities/${TOWN}/presentation.csv?dialect=plain`)).toContain("45000.5");
  });
});
