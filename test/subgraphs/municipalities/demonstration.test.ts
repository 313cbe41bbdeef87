import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { DEMONSTRATION_DAY } from "../../../subgraphs/runtime/demonstration/demonstration.js";
import { demonstration } from "../../../subgraphs/municipalities/demonstration.js";
import { presentationRowsOn } from "../../../subgraphs/municipalities/demonstration/day-of-loading.js";
import { developmentRowsOn } from "../../../subgraphs/municipalities/demonstration/development.js";
import { presentationRows } from "../../../subgraphs/municipalities/demonstration/rows.js";
import { DEMONSTRATION_TOWNS } from "../../../subgraphs/municipalities/demonstration/towns.js";
import { findFreshness } from "../../../subgraphs/municipalities/freshness/freshness.js";
import { germanDay } from "../../../subgraphs/municipalities/writing/german-day.js";
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
      ...rows.picture.map((row) => row["alternative_text"]),
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

describe("how fresh the presentations are", () => {
  const rows = presentationRows();
  const entries = [...rows.offer, ...rows.need];
  const daysBefore = (moment: unknown) =>
    (Date.parse(DEMONSTRATION_DAY) - Date.parse(String(moment).slice(0, 10))) / 86_400_000;

  test("is good for most towns, doubtful for two and bad for two", () => {
    const of = (ags: string) =>
      entries.filter((row) => row["ags"] === ags).map((row) => daysBefore(row["confirmed_at"]));
    const freshest = DEMONSTRATION_TOWNS.map(({ ags }) => Math.min(...of(ags)));
    expect(freshest.filter((days) => days <= 60)).toHaveLength(36);
    expect(freshest.filter((days) => days > 90 && days <= 180)).toHaveLength(2);
    expect(freshest.filter((days) => days > 180)).toHaveLength(2);
  });

  test("follows the order of things: published, changed, confirmed, ended; an office stands for it, never a person", () => {
    for (const { published_at, updated_at, confirmed_at, available_until, office, version } of entries) {
      expect([published_at, updated_at, confirmed_at].sort()).toEqual([published_at, updated_at, confirmed_at]);
      expect(daysBefore(confirmed_at)).toBeGreaterThan(0);
      if (typeof available_until === "string") expect(String(confirmed_at) < available_until).toBe(true);
      expect(office).toMatch(/amt$|förderung$|stelle /);
      expect(version).toBe(1);
    }
  });

  test("shows offers that have ended in three towns, and others that end one day", () => {
    const ended = rows.offer.filter(({ available_until: day }) => typeof day === "string" && day < DEMONSTRATION_DAY);
    expect(new Set(ended.map(({ ags }) => ags)).size).toBe(3);
    expect(rows.offer.filter(({ available_until: day }) => day).length).toBeGreaterThan(ended.length + 10);
    expect(rows.need.some(({ needed_until: day }) => day)).toBe(true);
    expect(rows.need.some(({ needed_until: day }) => !day)).toBe(true);
  });

  test("says of homes, places and what people give from when or until when, but keeps nine in ten open today", () => {
    const parts = [["HOUSING"], ["CHILDCARE", "PRIMARY_SCHOOL", "SECONDARY_SCHOOL"], ["SPORTS", "MUSIC", "CLUB"]];
    for (const kinds of parts) {
      const offers = rows.offer.filter(({ kind }) => kinds.includes(kind as string));
      const begins = offers.flatMap(({ available_from: day }) => (typeof day === "string" ? day : []));
      expect(new Set(begins).size).toBeGreaterThan(8);
      expect(begins.some((day) => day < DEMONSTRATION_DAY) && begins.some((day) => day > DEMONSTRATION_DAY)).toBe(true);
      expect(offers.filter(({ available_until: day }) => day).length).toBeGreaterThan(8);
    }
    const later = rows.offer.filter(({ available_from: day }) => typeof day === "string" && day > DEMONSTRATION_DAY);
    expect(later.length).toBeLessThan(rows.offer.length / 10);
    expect(later.filter(({ ags }) => ags === "03254021" || ags === "05962004")).toEqual([]);
  });

  test("gives about half of the offers a number of the town's own system, none twice in a town", () => {
    const numbers = rows.offer
      .filter((row) => row["external_id"])
      .map((row) => `${String(row["ags"])} ${String(row["external_id"])}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length / rows.offer.length).toBeGreaterThan(0.4);
    expect(numbers.length / rows.offer.length).toBeLessThan(0.6);
  });

  test("has two pictures of every town, at addresses that nobody can own; three are broken and one is not looked at", () => {
    expect(rows.picture).toHaveLength(80);
    for (const { ags, position, address } of rows.picture)
      expect(address).toBe(`https://pictures.ortswahl.example/${String(ags)}/${String(position)}.jpg`);
    expect(rows.picture.filter(({ problem }) => problem === "NOT_FOUND")).toHaveLength(3);
    expect(rows.picture.filter(({ checked_at: checked }) => checked === null)).toHaveLength(1);
  });

  test("describes homes always, and places and what people give mostly", () => {
    const homes = rows.offer.filter(({ kind }) => kind === "HOUSING");
    for (const column of ["rooms", "area_m2", "monthly_rent_cents", "max_persons", "is_step_free", "description"])
      expect(homes.filter((row) => row[column] === null)).toEqual([]);
    for (const kind of ["CHILDCARE", "SPORTS"]) {
      const offers = rows.offer.filter((row) => row["kind"] === kind);
      expect(offers.filter((row) => row["description"]).length).toBeGreaterThan(offers.length / 2);
    }
  });
});

describe("the day of loading", () => {
  const texts = (today: string) => JSON.stringify(presentationRowsOn(today));

  test("changes nothing on the demonstration's own day, and nothing goes back before it", () => {
    expect(texts(DEMONSTRATION_DAY)).toBe(JSON.stringify(presentationRows()));
    expect(texts("2024-02-29")).toBe(texts(DEMONSTRATION_DAY));
  });

  test("moves every moment and period as far as itself, over a change of the clocks too, and nothing else", () => {
    const [before, after] = [presentationRows(), presentationRowsOn("2027-04-15")];
    const moving = new Set(["published_at", "updated_at", "confirmed_at", "checked_at"]);
    for (const column of ["available_from", "available_until", "needed_until"]) moving.add(column);
    const back = (column: string, value: unknown) => {
      if (!moving.has(column) || typeof value !== "string") return value;
      const moment = new Date(Date.parse(value) - 165 * 86_400_000).toISOString();
      return column.endsWith("_at") ? moment.replace(".000Z", "Z") : moment.slice(0, 10);
    };
    for (const table of ["portrait", "picture", "offer", "need"] as const)
      expect(after[table].map((row) => JSON.stringify(row, (column, value: unknown) => back(column, value)))).toEqual(
        before[table].map((row) => JSON.stringify(row)),
      );
  });
});

describe("the light of the presentations on the day of loading", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const today = germanDay(new Date());
  const nextYear = germanDay(new Date(Date.parse(today) + 365 * 86_400_000));

  test.each([
    ["today", today, undefined],
    ["a year later", nextYear, nextYear],
  ])("has every colour, most towns green, if it is %s", async (_, asOf, loadedOn) => {
    await withConnection(database.superuserUrl, (client) =>
      client.query(`SET search_path TO municipalities;
        CREATE OR REPLACE FUNCTION local_today() RETURNS date LANGUAGE sql STABLE RETURN date '${asOf}';
        DELETE FROM picture; DELETE FROM portrait; DELETE FROM offer; DELETE FROM need; DELETE FROM matching_priority;
        DELETE FROM strategy; DELETE FROM advisory_board; DELETE FROM pilot; DELETE FROM default_data`),
    );
    const { municipalities: url } = await ensureOwnerRoles(database.adminUrl, ["municipalities"]);
    const db = await openDataSource(url, "municipalities", []);
    await expect(demonstration.load(db, loadedOn)).resolves.toBe(true);
    const lights = await findFreshness(
      db,
      DEMONSTRATION_TOWNS.map(({ ags }) => ags),
    );
    await db.destroy();
    const townsWith = (light: string) => lights.filter(({ status }) => status === light).length;
    expect([townsWith("GREEN"), townsWith("YELLOW"), townsWith("RED")]).toEqual([31, 7, 2]);
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
    await query(`SET search_path TO municipalities;
      INSERT INTO offer (ags, kind, title, capacity, published_at)
      VALUES ('05962004', 'CLUB', '{"de": "Echt"}', 1, now())`);
    const towns = await query("SELECT count(*)::int AS count FROM municipalities.municipality");
    const { municipalities: url } = await ensureOwnerRoles(database.adminUrl, ["municipalities"]);
    const db = await openDataSource(url, "municipalities", []);
    const rows = presentationRows();
    const { matching_priority: priorities } = developmentRowsOn(DEMONSTRATION_DAY);
    const removed = { portrait: 40, picture: 80, offer: rows.offer.length, need: rows.need.length };
    await expect(demonstration.remove(db)).resolves.toMatchObject({
      ...removed,
      advisory_board: 9,
      strategy: 14,
      pilot: 2,
    });
    const again = await demonstration.remove(db);
    expect(Object.values(again).every((count) => count === 0)).toBe(true);
    await expect(demonstration.load(db)).resolves.toBe(false);
    await db.destroy();
    const left = await query("SELECT title->>'de' AS title FROM municipalities.offer");
    expect(left).toEqual([{ title: "Echt" }]);
    expect(await query("SELECT count(*)::int AS count FROM municipalities.municipality")).toEqual(towns);
    const tombstones = await query("SELECT count(*)::int AS count FROM municipalities.tombstone");
    expect(tombstones).toEqual([{ count: removed.offer + removed.need + priorities.length }]);
  });
});
