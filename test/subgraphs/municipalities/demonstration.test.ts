import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { demonstration } from "../../../subgraphs/municipalities/demonstration.js";
import { presentationRows } from "../../../subgraphs/municipalities/demonstration/rows.js";
import { DEMONSTRATION_TOWNS } from "../../../subgraphs/municipalities/demonstration/towns.js";
import { OFFER_KINDS } from "../../../schema/vocabulary/offer-kind.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

type Text = Readonly<Record<string, string>>;

describe("the presentations that the demonstration makes up", () => {
  const rows = presentationRows();

  test("are the same bytes every time", () => {
    expect(JSON.stringify(presentationRows())).toBe(JSON.stringify(rows));
  });

  test("are those of forty different towns", () => {
    expect(new Set(DEMONSTRATION_TOWNS.map(({ ags }) => ags)).size).toBe(40);
    expect(rows.portrait).toHaveLength(40);
  });

  test("say everything in German and in English", () => {
    const texts = [
      ...rows.portrait.flatMap((row) => [
        row["headline"],
        row["introduction"],
        row["contact_office"],
        ...(row["strengths"] as Text[]),
      ]),
      ...[...rows.offer, ...rows.need].flatMap((row) => [row["title"], row["description"] ?? []]).flat(),
    ] as Text[];
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      expect(text["de"]).toMatch(/\S/);
      expect(text["en"]).toMatch(/\S/);
      expect(text["en"]).not.toBe(text["de"]);
      expect(JSON.stringify(text)).not.toContain("{town}");
    }
  });

  test("show every kind of offer, some towns with homes for small households only, some without a free place", () => {
    expect(new Set(rows.offer.map(({ kind }) => kind))).toEqual(new Set(OFFER_KINDS.map(({ value }) => value)));
    const small = DEMONSTRATION_TOWNS.filter(({ housing }) => housing?.dwellings.every(({ persons }) => persons <= 2));
    const full = DEMONSTRATION_TOWNS.filter(({ places }) => places.CHILDCARE?.free === 0);
    const silent = DEMONSTRATION_TOWNS.filter(({ places }) => !places.CHILDCARE);
    for (const towns of [small, full, silent]) expect(towns.length).toBeGreaterThan(0);
  });

  test("ask a rent that people in Germany know: 6 to 30 euros warm for a square metre", () => {
    const homes = rows.offer.filter(({ kind }) => kind === "HOUSING");
    for (const { monthly_rent_cents: cents, area_m2: area } of homes) {
      expect(Number(cents) / Number(area)).toBeGreaterThan(600);
      expect(Number(cents) / Number(area)).toBeLessThan(3_000);
    }
  });
});

describe("the presentations in the database", () => {
  let database: TestDatabase;
  const query = (sql: string) =>
    withConnection(database.superuserUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test("belong to towns of all sixteen states and all four sizes, all of them current", async () => {
    const [towns] = await query(`SELECT count(*)::int AS towns, count(DISTINCT state)::int AS states,
      count(DISTINCT kind)::int AS kinds FROM municipalities.portrait JOIN municipalities.municipality USING (ags)
      WHERE is_current AND population > 0 AND is_demonstration`);
    expect(towns).toEqual({ towns: 40, states: 16, kinds: 4 });
  });

  test("go as a whole, leave the rest, and do not come back", async () => {
    await query(`INSERT INTO municipalities.offer (ags, kind, title, capacity, published_at)
      VALUES ('05962004', 'CLUB', '{"de": "Echt"}', 1, now())`);
    const towns = await query("SELECT count(*)::int AS count FROM municipalities.municipality");
    const { municipalities: url } = await ensureOwnerRoles(database.adminUrl, ["municipalities"]);
    const db = await openDataSource(url, "municipalities", []);
    const rows = presentationRows();
    const removed = { portrait: 40, offer: rows.offer.length, need: rows.need.length };
    await expect(demonstration.remove(db)).resolves.toEqual(removed);
    await expect(demonstration.remove(db)).resolves.toEqual({ portrait: 0, offer: 0, need: 0 });
    await expect(demonstration.load(db)).resolves.toBe(false);
    await db.destroy();
    const left = await query("SELECT title->>'de' AS title FROM municipalities.offer");
    expect(left).toEqual([{ title: "Echt" }]);
    expect(await query("SELECT count(*)::int AS count FROM municipalities.municipality")).toEqual(towns);
    const tombstones = await query("SELECT count(*)::int AS count FROM municipalities.tombstone");
    expect(tombstones).toEqual([{ count: removed.offer + removed.need }]);
  });
});
