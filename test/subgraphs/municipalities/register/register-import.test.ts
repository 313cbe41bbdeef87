import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readDefaultRegister } from "../../../../subgraphs/municipalities/register/default-register.js";
import {
  type RegisterImportOptions,
  type RegisterImportReport,
  importRegister,
  loadDefaultRegister,
} from "../../../../subgraphs/municipalities/register/register-import.js";
import type { RegisterMunicipality } from "../../../../subgraphs/municipalities/register/register.js";
import { BERLIN, BERLIN_DISTRICT, COASTAL_WATERS, HILDESHEIM, HILDESHEIM_DISTRICT, SOEHLDE } from "./examples.js";
import { type RegisterDatabase, openRegisterDatabase } from "./register-database.js";
import { inPieces, registerText } from "./register-writer.js";

let database: RegisterDatabase;
beforeAll(async () => {
  database = await openRegisterDatabase();
}, 60_000);
afterAll(() => database.stop());
beforeEach(() => database.empty());

const DISTRICTS = [HILDESHEIM_DISTRICT, BERLIN_DISTRICT];
const TOWNS = [HILDESHEIM, SOEHLDE, BERLIN, COASTAL_WATERS];
const textOf = (towns: readonly RegisterMunicipality[]) => registerText(DISTRICTS, towns);

const importText = (text: string, options?: RegisterImportOptions) =>
  importRegister(database.client, inPieces(text, "utf8", 65_536), options);

async function imported(text: string, options?: RegisterImportOptions): Promise<RegisterImportReport> {
  const result = await importText(text, options);
  if (result.outcome === "REFUSED") throw new Error(result.reason);
  return result;
}

/** The whole table, as text, to see whether anything changed. */
async function everything(): Promise<unknown[]> {
  const towns = await database.client.query<object>("SELECT m::text FROM municipality AS m ORDER BY ags");
  const districts = await database.client.query<object>("SELECT d::text FROM district AS d ORDER BY key");
  return [...towns.rows, ...districts.rows];
}

async function read(ags: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.client.query<Record<string, unknown>>(
    `SELECT name, population, is_current, latitude, longitude, location_precision, changed_xid::text
       FROM municipality WHERE ags = $1`,
    [ags],
  );
  return rows[0];
}

describe("the whole register", () => {
  test("fills an empty database with the official totals, and only an empty one", async () => {
    const report = await loadDefaultRegister(database.client);
    expect(report).toMatchObject({
      municipalities: { created: 10_981, updated: 0, unchanged: 0, gone: 0, returned: 0 },
      districts: { created: 400 },
      totals: { municipalities: 10_981, uninhabited: 206, population: 84_358_845, areaHa: 35_759_570 },
    });
    expect(await read("03254021")).toMatchObject({
      population: 101_858,
      latitude: 52.1508,
      location_precision: "MUNICIPALITY",
    });
    expect(await loadDefaultRegister(database.client)).toBeNull();
  });

  test("imported a second time from the official format changes no row", async () => {
    await loadDefaultRegister(database.client);
    const before = await everything();
    const { districts, municipalities } = await readDefaultRegister();
    const report = await imported(registerText(districts, municipalities));
    expect(report.municipalities).toEqual({ created: 0, updated: 0, unchanged: 10_981, gone: 0, returned: 0 });
    expect(report.districts).toEqual({ created: 0, updated: 0, unchanged: 400 });
    expect(await everything()).toEqual(before);
  });
});

test("towns of the official file get the points that come with the hub", async () => {
  const report = await imported(textOf(TOWNS));
  expect(report.municipalities).toEqual({ created: 4, updated: 0, unchanged: 0, gone: 0, returned: 0 });
  expect(await read(BERLIN.ags)).toMatchObject({
    latitude: 52.5244,
    longitude: 13.4105,
    location_precision: "MUNICIPALITY",
  });
  expect(await read(COASTAL_WATERS.ags)).toMatchObject({ latitude: null, location_precision: null });
});

test("only a town that differs is written, and the feed sees it", async () => {
  await imported(textOf(TOWNS));
  const [hildesheim, soehlde] = [await read(HILDESHEIM.ags), await read(SOEHLDE.ags)];
  const report = await imported(textOf([HILDESHEIM, { ...SOEHLDE, population: 7_800 }, BERLIN, COASTAL_WATERS]));
  expect(report.municipalities).toEqual({ created: 0, updated: 1, unchanged: 3, gone: 0, returned: 0 });
  expect(await read(HILDESHEIM.ags)).toEqual(hildesheim);
  const changed = await read(SOEHLDE.ags);
  expect(changed).toMatchObject({ population: 7_800, latitude: soehlde?.["latitude"] });
  expect(BigInt(String(changed?.["changed_xid"]))).toBeGreaterThan(BigInt(String(soehlde?.["changed_xid"])));
});

test("a renamed district is counted and written", async () => {
  await imported(textOf(TOWNS));
  const report = await imported(
    registerText([{ ...HILDESHEIM_DISTRICT, name: "Hildesheimer Land" }, BERLIN_DISTRICT], TOWNS),
  );
  expect(report.districts).toEqual({ created: 0, updated: 1, unchanged: 1 });
});

const MERGED: RegisterMunicipality = {
  ...HILDESHEIM,
  ags: "03254999",
  ars: "032540999999",
  name: "Hildesheim-Söhlde",
  areaHa: HILDESHEIM.areaHa + SOEHLDE.areaHa,
  population: HILDESHEIM.population + SOEHLDE.population,
};

describe("towns that are gone", () => {
  test("stay in the table, marked, and leave the totals; what was made of them lies between them", async () => {
    await imported(textOf(TOWNS));
    const report = await imported(textOf([MERGED, BERLIN, COASTAL_WATERS]));
    expect(report.municipalities).toEqual({ created: 1, updated: 0, unchanged: 2, gone: 2, returned: 0 });
    expect(report.totals).toMatchObject({ municipalities: 3, population: MERGED.population + BERLIN.population });
    const [hildesheim, soehlde, merged] = [await read(HILDESHEIM.ags), await read(SOEHLDE.ags), await read(MERGED.ags)];
    expect([hildesheim, soehlde]).toMatchObject([{ is_current: false }, { is_current: false }]);
    expect(merged).toMatchObject({ is_current: true, location_precision: "PREDECESSORS" });
    const middle = (Number(hildesheim?.["latitude"]) + Number(soehlde?.["latitude"])) / 2;
    expect(merged?.["latitude"]).toBeCloseTo(middle, 10);
  });

  test("return when they are in the file again, and are counted as that", async () => {
    await imported(textOf(TOWNS));
    await imported(textOf([MERGED, BERLIN, COASTAL_WATERS]));
    const report = await imported(textOf(TOWNS));
    expect(report.municipalities).toEqual({ created: 0, updated: 0, unchanged: 2, gone: 1, returned: 2 });
    expect(await read(SOEHLDE.ags)).toMatchObject({ is_current: true });
  });

  test("once gone are not gone again", async () => {
    await imported(textOf(TOWNS));
    await imported(textOf([MERGED, BERLIN, COASTAL_WATERS]));
    const before = await everything();
    const report = await imported(textOf([MERGED, BERLIN, COASTAL_WATERS]));
    expect(report.municipalities).toEqual({ created: 0, updated: 0, unchanged: 3, gone: 0, returned: 0 });
    expect(await everything()).toEqual(before);
  });
});

describe("broken lines", () => {
  const broken = (text: string, before: string, after: string): string => {
    expect(text).toContain(before);
    return text.replace(before, after);
  };

  test("leave their town as it is, and the others are imported", async () => {
    await imported(textOf(TOWNS));
    const newer = textOf([
      HILDESHEIM,
      { ...SOEHLDE, population: 1 },
      { ...BERLIN, population: 4_000_000 },
      COASTAL_WATERS,
    ]);
    const report = await imported(broken(newer, "00000000001", "0000000000x"));
    expect(report.issues).toEqual([expect.objectContaining({ line: 4, column: 140, code: "POPULATION_NOT_A_NUMBER" })]);
    expect(report).toMatchObject({ municipalities: { updated: 1, unchanged: 2, gone: 0 }, absentKept: 1 });
    expect(await read(SOEHLDE.ags)).toMatchObject({ population: SOEHLDE.population, is_current: true });
    expect(await read(BERLIN.ags)).toMatchObject({ population: 4_000_000 });
  });

  test("that do not even tell their town keep every absent town", async () => {
    await imported(textOf(TOWNS));
    const report = await imported(broken(textOf([MERGED, BERLIN, COASTAL_WATERS]), BERLIN.ags, "1100000X"));
    expect(report).toMatchObject({ municipalities: { gone: 0, created: 1 }, absentKept: 3 });
    expect(await read(BERLIN.ags)).toMatchObject({ is_current: true });
  });

  test("of a district keep its towns when the district is known already", async () => {
    await imported(textOf(TOWNS));
    const text = broken(textOf(TOWNS), `4020231130${HILDESHEIM_DISTRICT.key}`, "402023113003X54");
    const report = await imported(text);
    expect(report.issues).toHaveLength(1);
    expect(report.municipalities).toMatchObject({ unchanged: 4, gone: 0 });
  });
});

describe("a file that cannot be the register", () => {
  test("that lost lines is refused, and nothing changes", async () => {
    await imported(textOf(TOWNS));
    const before = await everything();
    const result = await importText(textOf([{ ...HILDESHEIM, population: 5 }, COASTAL_WATERS]));
    expect(result).toMatchObject({ outcome: "REFUSED", code: "LAND_MISSING" });
    expect(result.outcome === "REFUSED" && result.reason).toBe(
      "The towns of the file have 9,229 of the 14,913 hectares of NI, and too little land in BE.",
    );
    expect(await everything()).toEqual(before);
  });

  test("that lost lines is imported where absent towns are to be kept", async () => {
    await imported(textOf(TOWNS));
    const report = await imported(textOf([{ ...HILDESHEIM, population: 5 }]), { keepsAbsent: true });
    expect(report).toMatchObject({
      municipalities: { updated: 1, gone: 0 },
      absentKept: 3,
      totals: { municipalities: 4 },
    });
  });

  test.each([
    ["an empty one", ""],
    ["another text", "ags,name\n03254021,Hildesheim\n"],
    ["one with districts alone", registerText(DISTRICTS, [])],
  ])("is refused: %s", async (_, text) => {
    await imported(textOf(TOWNS));
    expect(await importText(text)).toMatchObject({ outcome: "REFUSED", code: "NO_MUNICIPALITIES" });
    expect((await everything()).length).toBe(6);
  });
});

test("a dry run tells what would happen and changes nothing", async () => {
  await imported(textOf(TOWNS));
  const before = await everything();
  const text = textOf([MERGED, { ...BERLIN, population: 1 }, COASTAL_WATERS]);
  const foretold = await imported(text, { isDryRun: true });
  expect(await everything()).toEqual(before);
  const done = await imported(text);
  expect(foretold).toEqual({ ...done, isDryRun: true });
});

test("an import that fails half way leaves nothing behind", async () => {
  await imported(textOf(TOWNS));
  const before = await everything();
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(textOf([{ ...BERLIN, population: 9 }])));
    throw new Error("The disk is gone.");
  }
  await expect(importRegister(database.client, breaking())).rejects.toThrow("The disk is gone.");
  expect(await everything()).toEqual(before);
  await imported(textOf(TOWNS));
});

test("two imports at once follow one another, and a reader is never kept waiting", async () => {
  await imported(textOf(TOWNS));
  const [other, reader] = [await database.connect(), await database.connect()];
  const newer = textOf([{ ...HILDESHEIM, population: 1 }, SOEHLDE, BERLIN, COASTAL_WATERS]);
  const both = Promise.all([importText(newer), importRegister(other, inPieces(newer))]);
  await reader.query("SELECT count(*) FROM municipality");
  const counts = (await both).map((result) => result.outcome === "IMPORTED" && result.municipalities.updated);
  await Promise.all([other.end(), reader.end()]);
  expect(counts.sort()).toEqual([0, 1]);
});
