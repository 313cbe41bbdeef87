// What an import does with rows: new ones, known ones, other towns' ones, and what of them stays as it was.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { importDoor, lines, type ImportDoor } from "./import-door.js";

const ALTENA = "05962004";
const HAGEN = "05914000";
const HEADINGS = "ags,externalId,kind,title_de,title_uk,capacity,taken,availableUntil";

let hub: TestHub;
let altena: ImportDoor;
let hagen: ImportDoor;
let anyone: ImportDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await importDoor(hub, { kind: "TOWN", ags: ALTENA });
  hagen = await importDoor(hub, { kind: "TOWN", ags: HAGEN });
  anyone = await importDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

const row = (externalId: string, rest: string, ags = ALTENA): string => `${ags},${externalId},${rest}`;
const file = (...rows: readonly string[]): string => lines(HEADINGS, ...rows);
const choir = (externalId: string, capacity = 10): string => row(externalId, `MUSIC,Chor,Хор,${capacity},2,2027-12-31`);

const sql = async (statement: string, ...parameters: readonly string[]): Promise<Record<string, unknown>[]> =>
  withConnection(actingAsOwner(hub.adminUrl, "municipalities"), async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(statement, [...parameters]);
    return rows;
  });

/** Everything that stands there of an offer, with what is counted and fed. */
const stands = async (externalId: string): Promise<Record<string, unknown> | null> => {
  const found = await sql(`SELECT * FROM municipalities.offer WHERE external_id = $1`, externalId);
  return found[0] ?? null;
};

/** A fingerprint of all that imports may write. */
const everything = () =>
  sql(`SELECT (SELECT md5(string_agg(o::text, '' ORDER BY key)) FROM municipalities.offer AS o) AS offers,
    (SELECT md5(string_agg(n::text, '' ORDER BY key)) FROM municipalities.need AS n) AS needs,
    (SELECT count(*) FROM municipalities.offer_change) AS changes,
    (SELECT count(*) FROM municipalities.need_change) AS "changesOfNeeds",
    (SELECT md5(string_agg(s::text, '' ORDER BY key, from_on)) FROM municipalities.offer_stock AS s) AS stock`);

describe("rows are found again by town and key", () => {
  test("a new one is created, one that differs is updated, one that does not is left alone", async () => {
    await altena.brought("offers", file(choir("UPSERT-1"), choir("UPSERT-2")));
    const again = await altena.brought("offers", file(choir("UPSERT-1"), choir("UPSERT-2", 12), choir("UPSERT-3")));
    expect(again).toMatchObject({ created: 1, updated: 1, unchanged: 1, rejected: 0 });
    expect(await stands("UPSERT-1")).toMatchObject({ version: 1, capacity: 10 });
    expect(await stands("UPSERT-2")).toMatchObject({ version: 2, capacity: 12 });
  });

  test("repeating changes nothing: no version, no entry for readers, no line of the history", async () => {
    const rows = file(choir("WIEDER-1"), choir("WIEDER-2"));
    await altena.brought("offers", rows);
    const before = await everything();
    for (const office of ["Kulturamt", null])
      expect(await altena.brought("offers", rows, { office })).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
  });

  test("after a week repeating says that they still hold, and changes nothing else", async () => {
    const rows = file(choir("WOCHE-1"));
    await altena.brought("offers", rows);
    await sql(`UPDATE municipalities.offer SET confirmed_at = now() - interval '8 days' WHERE external_id = 'WOCHE-1'`);
    expect(await altena.brought("offers", rows)).toMatchObject({ unchanged: 1 });
    const [{ isFresh } = {}] = await sql(
      `SELECT confirmed_at > now() - interval '1 hour' AS "isFresh" FROM municipalities.offer WHERE external_id = 'WOCHE-1'`,
    );
    expect(isFresh).toBe(true);
    expect(await stands("WOCHE-1")).toMatchObject({ version: 1 });
  });

  test("what the file has no column for stays, an empty cell takes away: also of texts, language by language", async () => {
    await altena.brought("offers", file(choir("SPALTE-1")));
    const fewer = lines("ags,externalId,kind,title_de,capacity,availableUntil", row("SPALTE-1", "MUSIC,Kantorei,10,"));
    expect(await altena.brought("offers", fewer)).toMatchObject({ updated: 1 });
    expect(await stands("SPALTE-1")).toMatchObject({
      title: { de: "Kantorei", uk: "Хор" },
      taken: 2,
      available_until: null,
    });
    expect(await altena.brought("offers", file(row("SPALTE-1", "MUSIC,Kantorei,,10,,")))).toMatchObject({ updated: 1 });
    expect(await stands("SPALTE-1")).toMatchObject({ title: { de: "Kantorei" }, taken: 0 });
  });

  test("one that was withdrawn and is handed in again is offered again, and the history says so", async () => {
    await altena.brought("offers", file(choir("ZURÜCK-1")));
    await sql(`UPDATE municipalities.offer SET withdrawn_at = now(), version = 2 WHERE external_id = 'ZURÜCK-1'`);
    expect(await altena.brought("offers", file(choir("ZURÜCK-1")))).toMatchObject({ updated: 1, unchanged: 0 });
    expect(await stands("ZURÜCK-1")).toMatchObject({ withdrawn_at: null, version: 3 });
    const actions = await sql(
      `SELECT action FROM municipalities.offer_change JOIN municipalities.offer USING (key)
       WHERE external_id = 'ZURÜCK-1' ORDER BY offer_change.version`,
    );
    expect(actions.map(({ action }) => action)).toEqual(["CREATED", "WITHDRAWN", "REINSTATED"]);
  });

  test("the history says who imported and for which office; the totals count what came", async () => {
    const totals = async () => {
      const query = "{ offers { totalCount } offerTotals(by: []) { offers capacity } }";
      const { data } = await anyone.graph.raw(query);
      const { offers, offerTotals } = data as {
        offers: { totalCount: number };
        offerTotals: { offers: number; capacity: number }[];
      };
      expect(offerTotals[0]?.offers).toBe(offers.totalCount);
      return offerTotals[0] ?? { offers: 0, capacity: 0 };
    };
    const before = await totals();
    await altena.brought("offers", file(choir("WER-1", 7)), { office: "Kulturamt" });
    await altena.brought("offers", file(choir("WER-1", 9)), { office: "Hauptamt" });
    const after = await totals();
    expect([after.offers - before.offers, after.capacity - before.capacity]).toEqual([1, 9]);
    const { data } = await altena.graph.raw(`{ offers(filter: { externalId: { eq: "WER-1" } }) { nodes {
      history { nodes { action changedBy office changes { field before after } } } } } }`);
    const changedBy = `development-town-${ALTENA}`;
    expect(data).toMatchObject({
      offers: {
        nodes: [
          {
            history: {
              nodes: [
                { action: "UPDATED", changedBy, office: "Hauptamt", changes: [{ field: "capacity", after: "9" }] },
                { action: "CREATED", changedBy, office: "Kulturamt" },
              ],
            },
          },
        ],
      },
    });
  });
});

describe("what is wrong with a row", () => {
  const rulesOf = async (rows: string, door = altena) =>
    (await door.brought("offers", rows)).issues.map(({ line, column, rule }) => [line, column, rule]);

  test("is told of all rows in the order of lines, whoever found it", async () => {
    const found = await rulesOf(
      file(
        row("FALSCH-1", "MUSIC,Chor,,10,11,"),
        row("FALSCH-2", "CHILDCARE?,Kita,,10,,"),
        row("FALSCH-3", "MUSIC,Chor,,10,,", HAGEN),
        row("FALSCH-4", "MUSIC,Chor,,zehn,,"),
      ),
    );
    expect(found).toEqual([
      [2, "taken", "TAKEN_ABOVE_CAPACITY"],
      [3, "kind", "CHOICE_UNKNOWN"],
      [4, "ags", "NOT_YOUR_TOWN"],
      [5, "capacity", "NUMBER_UNREADABLE"],
    ]);
  });

  test("of another town's tells nothing of what stands there", async () => {
    await hagen.brought("offers", file(row("FREMD-1", "MUSIC,Chor,,10,2,", HAGEN)));
    const before = await stands("FREMD-1");
    const rows = ["FREMD-1", "FREMD-NICHT-DA"].map((key) => row(key, "CLUB,Chor,,1,,", HAGEN));
    const shown = await altena.brought("offers", file(...rows));
    expect(shown).toMatchObject({ created: 0, updated: 0, unchanged: 0, rejected: 2 });
    const [one, other] = shown.issues;
    expect({ ...one, line: 3 }).toEqual(other);
    expect(one).toMatchObject({ column: "ags", value: HAGEN, rule: "NOT_YOUR_TOWN" });
    expect(await stands("FREMD-1")).toEqual(before);
  });

  test("is a town that is gone, or that the register never had", async () => {
    const nobody = await importDoor(hub, { kind: "TOWN", ags: "05999999" });
    expect(await rulesOf(file(row("NIE-1", "MUSIC,Chor,,10,,", "05999999")), nobody)).toEqual([
      [2, "ags", "TOWN_UNKNOWN"],
    ]);
    const gone = "05958004";
    await sql(`UPDATE municipalities.municipality SET is_current = false WHERE ags = $1`, gone);
    const former = await importDoor(hub, { kind: "TOWN", ags: gone });
    expect(await rulesOf(file(row("WEG-1", "MUSIC,Chor,,10,,", gone)), former)).toEqual([[2, "ags", "TOWN_GONE"]]);
    await sql(`UPDATE municipalities.municipality SET is_current = true WHERE ags = $1`, gone);
  });

  test("is another kind than what stands under its key", async () => {
    await altena.brought("offers", file(choir("ART-1")));
    expect(await rulesOf(file(row("ART-1", "CLUB,Chor,Хор,10,2,2027-12-31")))).toEqual([[2, "kind", "KIND_CHANGED"]]);
    expect(await stands("ART-1")).toMatchObject({ kind: "MUSIC", version: 1 });
  });

  test("is a capacity that leaves no room for what is reserved", async () => {
    await altena.brought("offers", file(choir("VOLL-1")));
    await sql(`UPDATE municipalities.offer SET reserved = 5 WHERE external_id = 'VOLL-1'`);
    expect(await rulesOf(file(choir("VOLL-1", 6)))).toEqual([[2, "capacity", "CAPACITY_IN_USE"]]);
    expect(await altena.brought("offers", file(choir("VOLL-1", 7)))).toMatchObject({ updated: 1 });
    expect(await stands("VOLL-1")).toMatchObject({ capacity: 7, reserved: 5, taken: 2 });
  });
});

describe("by option", () => {
  test("one issue keeps all rows out", async () => {
    const before = await everything();
    const rows = file(choir("ALLE-1"), row("ALLE-2", "MUSIC,Chor,,-1,,"));
    const shown = await altena.brought("offers", rows, { isAllOrNothing: true });
    expect(shown).toMatchObject({ isAllOrNothing: true, isApplied: false, created: 1, rejected: 1 });
    expect(await everything()).toEqual(before);
    const good = await altena.brought("offers", file(choir("ALLE-1")), { isAllOrNothing: true });
    expect(good).toMatchObject({ isApplied: true, created: 1 });
  });

  test("a dry run finds out everything and changes nothing", async () => {
    await altena.brought("offers", file(choir("PROBE-1"), choir("PROBE-2")));
    await sql(`UPDATE municipalities.offer SET confirmed_at = now() - interval '8 days' WHERE external_id = 'PROBE-1'`);
    const before = await everything();
    const rows = file(choir("PROBE-1"), choir("PROBE-2", 3), choir("PROBE-3"), row("PROBE-4", "MUSIC,Chor,,-1,,"));
    const shown = await altena.brought("offers", rows, { isDryRun: true });
    expect(shown).toMatchObject({
      isDryRun: true,
      isApplied: false,
      created: 1,
      updated: 1,
      unchanged: 1,
      rejected: 1,
    });
    expect((await altena.issuesOf(shown)).toString()).toContain("PROBE-4");
    expect(await everything()).toEqual(before);
  });
});
