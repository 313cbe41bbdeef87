import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, isInputObjectType } from "graphql";
import type { DataSource } from "typeorm";
import { measurePilots } from "../../../../subgraphs/municipalities/pilot/indicator/measuring.js";
import { INDICATORS } from "../../../../subgraphs/municipalities/pilot/indicator/indicator-kind.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { readProjectFile } from "../../../house/project-files.js";
import {
  ALTENA,
  applyTo,
  ask,
  callOut,
  closeCall,
  day,
  de,
  decide,
  GOERLITZ,
  make,
  type PilotDoors,
  pilotDoors,
  pilotIn,
  readParticipation,
} from "./pilot-doors.js";

interface Indicator {
  readonly id: string;
  readonly version: number;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly rows: readonly { readonly period: string; readonly value: number | null; readonly status: string }[];
}

const ABOUT_PEOPLE = ["PLACED_HOUSEHOLDS", "FIRST_WISH_SHARE", "RETAINED_AFTER_12_MONTHS"];
const THIS_MONTH = day(0).slice(0, 7);

let hub: TestHub;
let doors: PilotDoors;
let owner: DataSource;
beforeAll(async () => {
  hub = await startTestHub();
  doors = await pilotDoors(hub);
  owner = await openDataSource(actingAsOwner(hub.adminUrl, "municipalities"), "municipalities", []);
}, 60_000);
afterAll(async () => {
  await owner.destroy();
  await hub.stop();
});

const create = (pilotId: string, indicator: string, changes: object = {}) =>
  make<Indicator>(doors.office, "pilotIndicatorCreate", { pilotId, indicator, ...changes });

const indicatorsOf = async (id: string): Promise<readonly Indicator[]> => {
  const { indicators } = await doors.anyone.ask<{ indicators: readonly Indicator[] }>(
    `query ($id: ID!) { node(id: $id) { ... on Pilot { indicators {
      id version indicator label(lang: DE) unit baseline target rows { period value status } } } } }`,
    { id },
    "node",
  );
  return indicators;
};

const valuesOf = async (id: string): Promise<Readonly<Record<string, number | null | undefined>>> =>
  Object.fromEntries((await indicatorsOf(id)).map(({ indicator, rows }) => [indicator, rows.at(-1)?.value]));

describe("an indicator about towns", () => {
  test("is measured at once and again, from what the towns that take part present", async () => {
    await owner.query(`
      DELETE FROM advisory_board WHERE ags IN ('${ALTENA}', '${GOERLITZ}');
      INSERT INTO advisory_board (ags, status) VALUES ('${ALTENA}', 'PREPARING');
      -- A composition that is no more diverse counts for nothing, as the board shows it.
      UPDATE advisory_board_precondition SET status = 'MET', evidence = '{"de":"Liste"}', version = version + 1
        WHERE ags = '${ALTENA}' AND precondition = 'DIVERSE_COMPOSITION';
      UPDATE advisory_board_precondition SET status = 'MET', evidence = '{"de":"Beschluss"}', version = version + 1
        WHERE ags = '${ALTENA}' AND precondition IN ('COUNCIL_MANDATE', 'BUDGET', 'COORDINATOR');`);
    const { id } = await callOut(doors.office);
    const parts = [
      await applyTo(doors.altena, id, ALTENA, { persons: 8 }),
      await applyTo(doors.goerlitz, id, GOERLITZ, { persons: 5 }),
    ];
    await closeCall(doors.office, id);
    for (const part of parts) await decide(doors.office, part.id, "SELECTED");
    for (const { value } of INDICATORS) if (!ABOUT_PEOPLE.includes(value)) await create(id, value);
    await make(doors.office, "dialogueMeetingCreate", { pilotId: id, title: de("Auftakt"), heldOn: day(-1) });
    await make(doors.office, "dialogueMeetingCreate", { pilotId: id, title: de("Später"), heldOn: day(5) });
    await measurePilots(owner);
    const [offers, needs] = await owner.query<{ count: number }[]>(`
      SELECT (SELECT count(*) FROM offer WHERE ags IN ('${ALTENA}', '${GOERLITZ}') AND withdrawn_at IS NULL
          AND (available_until IS NULL OR available_until >= local_today()))::integer AS count
      UNION ALL SELECT (SELECT count(*) FROM need WHERE ags IN ('${ALTENA}', '${GOERLITZ}')
          AND withdrawn_at IS NULL)::integer`);
    expect(offers?.count).toBeGreaterThan(0);
    expect(await valuesOf(id)).toEqual({
      TOWNS_TAKING_PART: 2,
      PLACES_OFFERED: 13,
      // Three of nine in Altena, nothing in Görlitz: (33.33 + 0) / 2.
      BOARD_READINESS: 16.7,
      OFFERS_PRESENTED: offers?.count,
      NEEDS_DECLARED: needs?.count,
      DIALOGUE_MEETINGS: 1,
    });
    const [part] = parts;
    const { version } = (await readParticipation(doors.altena, part?.id ?? "")) ?? {};
    await make(doors.altena, "pilotParticipationWithdraw", { id: part?.id, version, reason: "Kein Platz" });
    await measurePilots(owner);
    expect(await valuesOf(id)).toMatchObject({ TOWNS_TAKING_PART: 1, PLACES_OFFERED: 5, BOARD_READINESS: 0 });
  });

  test("is a series by month, and what was measured before stays", async () => {
    const { pilot } = await pilotIn(doors, "MATCHING");
    await owner.query(`
      INSERT INTO pilot_indicator_value (indicator_key, period, value)
        SELECT key, '2026-01', 3 FROM pilot_indicator WHERE kind = 'PLACES_OFFERED' ON CONFLICT DO NOTHING`);
    await measurePilots(owner);
    const [places] = await indicatorsOf(pilot.id);
    expect(places?.rows).toEqual([
      { period: "2026-01", value: 3, status: "PUBLISHED" },
      { period: THIS_MONTH, value: 8, status: "PUBLISHED" },
    ]);
  });

  test("is measured no more once the pilot has ended", async () => {
    const { pilot } = await pilotIn(doors, "CLOSED");
    await owner.query(`UPDATE pilot_indicator_value SET value = 77 WHERE indicator_key IN (
      SELECT i.key FROM pilot_indicator AS i JOIN pilot AS p ON p.key = i.pilot_key WHERE p.phase = 'CLOSED')`);
    await measurePilots(owner);
    expect(await valuesOf(pilot.id)).toEqual({ PLACES_OFFERED: 77 });
  });

  test("has baseline and target, is there once, and changes from the version that was seen", async () => {
    const { id } = await callOut(doors.office);
    const made = await create(id, "BOARD_READINESS", { baseline: 20, target: 80 });
    expect(made).toMatchObject({ baseline: 20, target: 80, version: 1 });
    const twice = { pilotId: id, indicator: "BOARD_READINESS" };
    expect(await ask(doors.office, "pilotIndicatorCreate", twice)).toMatchObject({
      userErrors: [{ field: "indicator", code: "ALREADY_EXISTS" }],
    });
    const answers = await Promise.all(
      [70, 90].map((target) => ask(doors.office, "pilotIndicatorUpdate", { id: made.id, version: 1, target })),
    );
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).toSorted()).toEqual([
      [],
      ["VERSION_CONFLICT"],
    ]);
    for (const target of [-1, 101])
      expect(await ask(doors.office, "pilotIndicatorUpdate", { id: made.id, version: 2, target })).toMatchObject({
        userErrors: [{ field: "target", code: "INVALID_VALUE" }],
      });
  });
});

describe("an indicator about people", () => {
  test.each(ABOUT_PEOPLE)("%s is suppressed in every phase: no statistics are released yet", async (indicator) => {
    const { id } = await callOut(doors.office);
    await applyTo(doors.altena, id, ALTENA);
    await create(id, indicator, { target: 60 });
    await measurePilots(owner);
    const [found] = await indicatorsOf(id);
    expect(found).toMatchObject({
      indicator,
      baseline: null,
      target: 60,
      rows: [{ period: THIS_MONTH, value: null, status: "SUPPRESSED" }],
    });
  });

  test.each(["PLACED_HOUSEHOLDS", "TOWNS_TAKING_PART"])(
    "of what is counted, such as %s, is whole",
    async (indicator) => {
      const { id } = await callOut(doors.office);
      const parted = await ask(doors.office, "pilotIndicatorCreate", { pilotId: id, indicator, target: 1.5 });
      expect(parted).toMatchObject({ value: null, userErrors: [{ field: "target", code: "INVALID_VALUE" }] });
    },
  );

  test("takes no baseline by hand", async () => {
    const { id } = await callOut(doors.office);
    const input = { pilotId: id, indicator: "FIRST_WISH_SHARE", baseline: 63, target: 70 };
    const { value, userErrors } = await ask(doors.office, "pilotIndicatorCreate", input);
    expect(value).toBeNull();
    expect(userErrors).toMatchObject([{ field: "baseline", code: "INVALID_VALUE" }]);
    expect(userErrors[0]?.message).toContain("released statistics");
    const made = await create(id, "FIRST_WISH_SHARE");
    const update = { id: made.id, version: 1, baseline: 63 };
    expect(await ask(doors.office, "pilotIndicatorUpdate", update)).toMatchObject({
      userErrors: [{ field: "baseline", code: "INVALID_VALUE" }],
    });
  });

  test("has no place in the database for a value or a baseline, whoever writes", async () => {
    const { id } = await callOut(doors.office);
    for (const indicator of ABOUT_PEOPLE) await create(id, indicator);
    const keys = await owner.query<{ key: string }[]>("SELECT key FROM pilot_indicator WHERE about = 'PEOPLE'");
    expect(keys.length).toBeGreaterThanOrEqual(ABOUT_PEOPLE.length);
    for (const { key } of keys) {
      for (const about of ["TOWNS", "PEOPLE"])
        await expect(
          owner.query(
            "INSERT INTO pilot_indicator_value (indicator_key, about, period, value) VALUES ($1, $2, '2026-11', 88)",
            [key, about],
          ),
        ).rejects.toThrow(/violates (foreign key|check) constraint/);
      await expect(owner.query("UPDATE pilot_indicator SET baseline = 63 WHERE key = $1", [key])).rejects.toThrow(
        "violates check constraint",
      );
      await expect(owner.query("UPDATE pilot_indicator SET about = 'TOWNS' WHERE key = $1", [key])).rejects.toThrow(
        "can only be updated to DEFAULT",
      );
    }
    // Nor does one of towns become one of people together with its values.
    const { id: towns } = await callOut(doors.office);
    await create(towns, "PLACES_OFFERED");
    await expect(
      owner.query(`UPDATE pilot_indicator SET kind = 'PLACED_HOUSEHOLDS' WHERE kind = 'PLACES_OFFERED' AND NOT is_demonstration
        AND key IN (SELECT indicator_key FROM pilot_indicator_value)`),
    ).rejects.toThrow(/violates (foreign key|unique) constraint/);
  });

  test("is known to the database as it is to the program", async () => {
    const { id } = await callOut(doors.office);
    for (const { value } of INDICATORS) await create(id, value);
    const rows = await owner.query<{ kind: string; about: string }[]>(
      "SELECT DISTINCT kind, about FROM pilot_indicator",
    );
    expect(new Map(rows.map(({ kind, about }) => [kind, about]))).toEqual(
      new Map(INDICATORS.map(({ value, about }) => [value, about])),
    );
  });
});

test("no input of the graph takes the value of an indicator", async () => {
  const schema = buildSchema(await readProjectFile("schema/generated/api.graphql"));
  const inputs = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type))
    .filter(({ name }) => name.startsWith("PilotIndicator"));
  expect(Object.fromEntries(inputs.map((type) => [type.name, Object.keys(type.getFields()).toSorted()]))).toEqual({
    PilotIndicatorCreateInput: ["baseline", "idempotencyKey", "indicator", "office", "pilotId", "target"],
    PilotIndicatorUpdateInput: ["baseline", "id", "idempotencyKey", "office", "target", "version"],
  });
});
