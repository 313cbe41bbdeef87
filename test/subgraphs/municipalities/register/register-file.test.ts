import { expect, test } from "@jest/globals";
import { readDefaultRegister } from "../../../../subgraphs/municipalities/register/default-register.js";
import { readRegister } from "../../../../subgraphs/municipalities/register/register-file.js";
import { BERLIN, BERLIN_DISTRICT, COASTAL_WATERS, HILDESHEIM, HILDESHEIM_DISTRICT, SOEHLDE } from "./examples.js";
import { districtLine, inPieces, municipalityLine, registerText } from "./register-writer.js";

const DISTRICTS = [HILDESHEIM_DISTRICT, BERLIN_DISTRICT];
const TOWNS = [HILDESHEIM, SOEHLDE, BERLIN, COASTAL_WATERS];
const TEXT = registerText(DISTRICTS, TOWNS);

test("the whole register has the official totals", async () => {
  const { districts, municipalities } = await readDefaultRegister();
  const content = await readRegister(inPieces(registerText(districts, municipalities), "utf8", 65_536));
  expect(content.issues).toEqual([]);
  expect(content.municipalities).toEqual(municipalities);
  const sum = (figure: "population" | "areaHa") =>
    content.municipalities.reduce((total, town) => total + town[figure], 0);
  expect({
    municipalities: content.municipalities.length,
    uninhabited: content.municipalities.filter((town) => town.population === 0).length,
    population: sum("population"),
    areaHa: sum("areaHa"),
  }).toEqual({ municipalities: 10_981, uninhabited: 206, population: 84_358_845, areaHa: 35_759_570 });
});

test.each([
  ["UTF-8", TEXT, "utf8"],
  ["ISO 8859-1", TEXT, "latin1"],
  ["UTF-8 with a byte order mark", `\ufeff${TEXT}`, "utf8"],
  ["lines that end in CRLF", TEXT.replaceAll("\n", "\r\n"), "utf8"],
  ["no end of the last line", TEXT.trimEnd(), "utf8"],
] as const)("a file is read alike: %s", async (_, text, encoding) => {
  for (const size of [1, 7, 100_000]) {
    const content = await readRegister(inPieces(text, encoding, size));
    expect(content).toMatchObject({ districts: DISTRICTS, municipalities: TOWNS, issues: [], hasUnknownTowns: false });
  }
});

test("the good lines beside broken ones are kept", async () => {
  const lines = TEXT.split("\n");
  lines[2] = lines[2]?.replace(/0{3}101858/, "000x01858") ?? "";
  lines.splice(1, 0, "nonsense");
  const content = await readRegister(inPieces(lines.join("\n")));
  expect(content.municipalities).toEqual([SOEHLDE, BERLIN, COASTAL_WATERS]);
  expect(content.issues.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, 1, "RECORD_KIND_UNKNOWN"],
    [4, 140, "POPULATION_NOT_A_NUMBER"],
  ]);
  expect([...content.brokenAgs]).toEqual(["03254021"]);
  expect(content.hasUnknownTowns).toBe(true);
});

test("of two records with one AGS the first is taken and the second reported", async () => {
  const text = `${TEXT}${municipalityLine({ ...SOEHLDE, population: 1 })}\n${districtLine(BERLIN_DISTRICT)}\n`;
  const content = await readRegister(inPieces(text));
  expect(content.municipalities).toEqual(TOWNS);
  expect(content.issues).toEqual([
    expect.objectContaining({
      line: 7,
      column: 11,
      code: "KEY_TWICE",
      reason: "The key 03254032 stands in line 4 already.",
    }),
    expect.objectContaining({ line: 8, code: "KEY_TWICE" }),
  ]);
});

test("a town whose district has no record is reported, unless the district is known from elsewhere", async () => {
  const text = registerText([BERLIN_DISTRICT], TOWNS);
  const content = await readRegister(inPieces(text));
  expect(content.municipalities).toEqual([BERLIN, COASTAL_WATERS]);
  expect(content.issues.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, 11, "DISTRICT_MISSING"],
    [3, 11, "DISTRICT_MISSING"],
  ]);
  expect([...content.brokenAgs]).toEqual(["03254021", "03254032"]);
  const again = await readRegister(inPieces(text), { knownDistricts: new Set(["03254"]) });
  expect(again.municipalities).toEqual(TOWNS);
});

test("progress is told in bytes", async () => {
  const told: number[] = [];
  await readRegister(inPieces(TEXT, "utf8", 500), { onProgress: (bytes) => told.push(bytes) });
  expect(told[0]).toBe(500);
  expect(told.at(-1)).toBe(Buffer.byteLength(TEXT));
});
