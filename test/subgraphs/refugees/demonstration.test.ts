import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AGE_BANDS } from "../../../schema/vocabulary/age-band.js";
import { CRITERIA } from "../../../schema/vocabulary/criterion.js";
import { WISHED_CRITERIA } from "../../../schema/vocabulary/wished-criterion.js";
import { FEDERAL_STATES } from "../../../schema/vocabulary/federal-state.js";
import { demonstration } from "../../../subgraphs/refugees/demonstration.js";
import {
  OCCUPATIONS as LIKELY_OCCUPATIONS,
  RECEPTION_STATES,
  RANKED_TOWNS,
  TIES,
} from "../../../subgraphs/refugees/demonstration/likelihoods.js";
import { CURRENT_COHORT, householdRows } from "../../../subgraphs/refugees/demonstration/rows.js";
import { OCCUPATIONS } from "../../../subgraphs/services/occupation/occupations.data.js";
import { DEMONSTRATION_TOWNS } from "../../../subgraphs/municipalities/demonstration/towns.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

describe("the households that the demonstration makes up", () => {
  const rows = householdRows();

  test("are 4,000, of them 400 in the cohort of the current pilot, the same bytes every time", () => {
    expect(rows.household).toHaveLength(4_000);
    expect(new Set(rows.household.map(({ id }) => id)).size).toBe(4_000);
    expect(rows.household.filter(({ cohort }) => cohort === CURRENT_COHORT)).toHaveLength(400);
    expect(JSON.stringify(householdRows())).toBe(JSON.stringify(rows));
  });

  test("have one to eight members, the first an adult, in the bands and criteria that the graph knows", () => {
    const sizes = new Map<unknown, number>();
    for (const member of rows.household_member) {
      sizes.set(member["household_id"], (sizes.get(member["household_id"]) ?? 0) + 1);
      if (member["number"] === 1) expect(member["role"]).toBe("ADULT");
    }
    expect(sizes.size).toBe(4_000);
    expect(new Set(sizes.values())).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    const bands = new Set<unknown>(AGE_BANDS.map(({ value }) => value));
    expect(rows.household_member.every((member) => bands.has(member["age_band"]))).toBe(true);
    const drawn = CRITERIA.map(({ value }) => value).filter(
      (criterion) => !WISHED_CRITERIA.some(({ value }) => value === criterion),
    );
    expect(new Set(rows.wish.map(({ criterion }) => criterion))).toEqual(new Set(drawn));
  });

  test("are spread over the states as the Königsteiner Schlüssel says, within one per cent", () => {
    expect(RECEPTION_STATES).toHaveLength(FEDERAL_STATES.length);
    expect(RECEPTION_STATES.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 3);
    for (const { value, weight } of RECEPTION_STATES) {
      const count = rows.household.filter((household) => household["reception_state"] === value).length;
      expect(Math.abs((100 * count) / 4_000 - weight)).toBeLessThan(1.5);
    }
  });

  test("have occupations that the hub knows, and rank towns that present themselves", () => {
    const codes = new Set(OCCUPATIONS.map(({ kldbCode }) => kldbCode));
    for (const { value } of LIKELY_OCCUPATIONS) expect(codes).toContain(value);
    const towns = new Set(DEMONSTRATION_TOWNS.map(({ ags }) => ags));
    for (const ags of RANKED_TOWNS) expect(towns).toContain(ags);
  });

  test("tell nothing that names a person: no column beside those that the domain lists", () => {
    const names = new Set(Object.values(rows).flatMap((table) => table.flatMap((row) => Object.keys(row))));
    for (const name of names) expect(name).not.toMatch(/name|address|birth|nationality|phone|mail|file/);
  });
});

describe("the households in the database", () => {
  let database: TestDatabase;
  const query = (sql: string) =>
    withConnection(database.superuserUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
  const count = async (table: string) =>
    (await query(`SELECT count(*)::int AS count FROM refugees.${table}`))[0]?.["count"];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test("know people in towns that exist", async () => {
    const ags = TIES.map(({ value }) => value);
    const found = await query(`SELECT count(*)::int AS towns FROM municipalities.municipality
      WHERE is_current AND population > 0 AND ags = ANY('{${ags.join(",")}}')`);
    expect(found).toEqual([{ towns: new Set(ags).size }]);
  });

  test("each have a record key of their own, below 2^63, that the source does not tell", async () => {
    const keys = await query(`SELECT count(DISTINCT record_key)::int AS keys, min(record_key) >= 0 AS positive
      FROM (SELECT record_key FROM refugees.household UNION ALL SELECT record_key FROM refugees.household_member) AS k`);
    expect(keys).toEqual([{ keys: 4_000 + householdRows().household_member.length, positive: true }]);
  });

  test("go as a whole, leave a real one, and do not come back", async () => {
    await query(`INSERT INTO refugees.household (id, registered_on, reception_state)
      VALUES ('11111111-1111-4111-8111-111111111111', '2026-11-02', 'NI')`);
    await query(`INSERT INTO refugees.social_tie (household_id, is_demonstration, ags)
      VALUES ('11111111-1111-4111-8111-111111111111', false, '05962004')`);
    const { refugees: url } = await ensureOwnerRoles(database.adminUrl, ["refugees"]);
    const db = await openDataSource(url, "refugees", []);
    const rows = householdRows();
    const removed = await demonstration.remove(db);
    expect(removed).toEqual(Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length])));
    expect(Object.values(await demonstration.remove(db)).every((number) => number === 0)).toBe(true);
    await expect(demonstration.load(db)).resolves.toBe(false);
    await db.destroy();
    expect([await count("household"), await count("social_tie"), await count("household_member")]).toEqual([1, 1, 0]);
  });
});
