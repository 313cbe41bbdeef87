import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../schema/vocabulary/language.js";
import { demonstration } from "../../../subgraphs/services/demonstration.js";
import { serviceRows } from "../../../subgraphs/services/demonstration/rows.js";
import { WORKING_TOWNS } from "../../../subgraphs/services/demonstration/towns.js";
import { OCCUPATIONS } from "../../../subgraphs/services/occupation/occupations.data.js";
import { DEMONSTRATION_TOWNS } from "../../../subgraphs/municipalities/demonstration/towns.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const codes = new Set(OCCUPATIONS.map(({ kldbCode }) => kldbCode));

describe("the work and help that the demonstration makes up", () => {
  const rows = serviceRows();

  test("are the same bytes every time", () => {
    expect(JSON.stringify(serviceRows())).toBe(JSON.stringify(rows));
  });

  test("are in the forty towns that present themselves, ten to twenty-five jobs in each", () => {
    expect(WORKING_TOWNS.map(({ ags, name }) => `${ags} ${name}`).sort()).toEqual(
      DEMONSTRATION_TOWNS.map(({ ags, name }) => `${ags} ${name}`).sort(),
    );
    for (const { ags } of WORKING_TOWNS) {
      const jobs = rows.job.filter((row) => row["ags"] === ags).length;
      expect(jobs).toBeGreaterThanOrEqual(10);
      expect(jobs).toBeLessThanOrEqual(25);
    }
  });

  test("name occupations that the hub knows", () => {
    for (const row of rows.job) expect(codes).toContain(row["kldb_code"]);
    for (const town of DEMONSTRATION_TOWNS)
      for (const { kldbCode } of town.needs) if (kldbCode) expect(codes).toContain(kldbCode);
  });

  test("name no real company or provider: all of them say that they are examples", () => {
    for (const row of rows.job) expect(row["employer_name"]).toMatch(/Muster.*\(Beispiel\)$/);
    for (const row of rows.provider)
      expect(row["name"]).toMatch(/Muster.*\(Beispiel\)$|^Beratungszentrum .*\(Beispiel\)$/);
    for (const row of rows.job) expect(row["title"]).toContain("(m/w/d)");
  });

  test("are named in every language of the hub, in each one's own script, differently", () => {
    const scripts = {
      uk: /\p{Script=Cyrillic}/u,
      ru: /\p{Script=Cyrillic}/u,
      ar: /\p{Script=Arabic}/u,
      fa: /\p{Script=Arabic}/u,
      ti: /\p{Script=Ethiopic}/u,
    };
    for (const row of rows.integration_service) {
      const name = row["name"] as Readonly<Record<string, string>>;
      expect(Object.keys(name).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
      expect(new Set(Object.values(name)).size).toBe(LANGUAGES.length);
      for (const [tag, script] of Object.entries(scripts)) expect(name[tag]).toMatch(script);
      expect(name["uk"]).not.toMatch(/[ыэъё]/iu);
      expect(name["fa"]).not.toMatch(/[يكىة]/u);
    }
  });

  test("are of use for years after the demonstration's day", () => {
    for (const row of rows.job) expect(String(row["valid_through"]) > "2028").toBe(true);
  });
});

describe("the work and help in the database", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test("go as a whole, leave what others entered, and do not come back", async () => {
    const query = (sql: string) =>
      withConnection(database.superuserUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
    await query(`INSERT INTO services.job (sender, external_id, title, kind, ags, employer_name, kldb_code, working_time,
      positions, published_at) VALUES ('chamber', '1', 'Echt', 'EMPLOYMENT', '05962004', 'Echt', '24201', '{SHIFT}', 1, now())`);
    const { services: url } = await ensureOwnerRoles(database.adminUrl, ["services"]);
    const db = await openDataSource(url, "services", []);
    const rows = serviceRows();
    await expect(demonstration.remove(db)).resolves.toEqual({
      job: rows.job.length,
      integration_service: rows.integration_service.length,
      provider: rows.provider.length,
    });
    await expect(demonstration.remove(db)).resolves.toEqual({ job: 0, integration_service: 0, provider: 0 });
    await expect(demonstration.load(db)).resolves.toBe(false);
    await db.destroy();
    expect(await query("SELECT title FROM services.job")).toEqual([{ title: "Echt" }]);
    expect(await query("SELECT count(*)::int AS count FROM services.occupation")).toEqual([{ count: codes.size }]);
  });
});
